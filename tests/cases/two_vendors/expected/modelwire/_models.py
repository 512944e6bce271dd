# Written by modelwire-codegen from specs/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.catalog import Catalog

models = Catalog.lazy(
    {"acme": "modelwire.acme._catalog", "beta": "modelwire.beta._catalog"}, group="modelwire.catalogs"
)
"""All models of all vendors, with those that installed packages add: search them, or get one by its id, without importing any."""
