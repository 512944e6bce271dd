# Written by modelwire-codegen from specs/. Do not edit: change that, and run `make generate`.

from modelwire_runtime.catalog import Catalog

models = Catalog.lazy({"acme": "acme_models.acme._catalog"})
"""All models of all vendors: search them, or get one by its id, without importing any."""
