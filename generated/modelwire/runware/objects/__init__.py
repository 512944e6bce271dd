# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `make generate`.

"""Nested objects as Pydantic classes."""
