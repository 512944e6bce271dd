# Written by modelwire-codegen from specs/beta/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Nested objects as Pydantic classes."""
