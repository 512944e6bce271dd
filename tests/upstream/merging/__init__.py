"""Drafts merged into trees that people keep."""
