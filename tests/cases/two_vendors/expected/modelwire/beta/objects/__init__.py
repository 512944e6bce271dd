# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Nested objects as Pydantic classes."""
