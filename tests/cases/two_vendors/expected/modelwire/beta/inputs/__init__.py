# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Nested objects as signatures name them: dictionaries, and marks of their classes."""
