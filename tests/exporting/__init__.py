"""Exports, held against the specs and against other judges."""
