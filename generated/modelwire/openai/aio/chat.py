# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncChat(AsyncNamespace):
    """Language models through Chat Completions. For an async client."""

    _vendor_package = "modelwire.openai"
    _name = "chat"
