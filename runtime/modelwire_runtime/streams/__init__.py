"""Streams: of text, of media while they are made, and what all of them share."""
