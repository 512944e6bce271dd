# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Embedding(Namespace):
    """Models that give vectors."""

    _vendor_package = "modelwire.acme"
    _name = "embedding"
