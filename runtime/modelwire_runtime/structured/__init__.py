"""Answers of a shape: from a Python type to a JSON Schema on the wire, and from the answer back to the type."""
