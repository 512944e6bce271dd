"""Decoders and state objects: bytes or frames in, events out, no input or output of their own."""
