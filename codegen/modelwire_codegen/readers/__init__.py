"""Readers of the languages that specs are written in; each gives plain data, and notes where each part of it stands."""
