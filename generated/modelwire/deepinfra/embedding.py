# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Embedding(Namespace):
    """Models that turn texts into vectors."""

    _vendor_package = "modelwire.deepinfra"
    _name = "embedding"
