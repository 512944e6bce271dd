"""Begin a vendor or a model: from a few answers to spec files that pass `check` and say what to fill in."""
