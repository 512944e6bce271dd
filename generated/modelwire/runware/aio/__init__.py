# Written by modelwire-codegen from specs/runware/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Namespaces of the async client, one module each."""
