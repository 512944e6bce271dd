"""Parameter sets."""
