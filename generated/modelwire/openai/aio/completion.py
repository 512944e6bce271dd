# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncCompletion(AsyncNamespace):
    """Language models that continue a plain text. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "completion"
