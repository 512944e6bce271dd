# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `make generate`.

"""Parameter sets as Pydantic classes, one module each."""
