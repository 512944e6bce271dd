"""Runware's documents, imported."""
