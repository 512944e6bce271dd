# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `make generate`.

"""Nested objects as Pydantic classes."""
