# Written by modelwire-codegen from specs/.
# Do not edit: change the spec or the template, then run `make generate`.

from modelwire_runtime.catalog import Catalog

models = Catalog.lazy(
    {"runpod": "modelwire.runpod._catalog", "runware": "modelwire.runware._catalog"}
)
"""All models of all vendors: search them, or get one by its id, without importing any."""
