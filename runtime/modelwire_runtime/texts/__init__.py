"""Verbs that language models have besides a call: answers of a shape, runs with tools."""
