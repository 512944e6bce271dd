# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncImage(AsyncNamespace):
    """Models that make or change pictures. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "image"
