# Written by modelwire-codegen from specs/runware/.
# Do not edit: change the spec or the template, then run `make generate`.

"""Parameter sets as Pydantic classes, one module each."""
