# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncText(AsyncNamespace):
    """Language models, through Responses where they have it, through Chat where they have not. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "text"
