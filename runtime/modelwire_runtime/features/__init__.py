"""Whole capabilities that some vendors have, mixed into their clients."""
