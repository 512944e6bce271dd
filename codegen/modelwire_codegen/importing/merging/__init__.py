"""Bring a draft into a tree: what upstream knows follows upstream, what a person decided stays."""
