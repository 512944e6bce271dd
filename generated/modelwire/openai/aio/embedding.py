# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncEmbedding(AsyncNamespace):
    """Models that turn text into vectors. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "embedding"
