# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncEmbedding(AsyncNamespace):
    """Models that turn texts into vectors. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "embedding"
