"""Runs in which a model calls tools: what it is told of them, and how its calls are answered."""
