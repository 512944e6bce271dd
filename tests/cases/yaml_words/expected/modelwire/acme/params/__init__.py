# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

"""Parameter sets as Pydantic classes, one module each."""
