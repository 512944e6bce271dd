# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncChat(AsyncNamespace):
    """Models of Anthropic and Google, in OpenAI's chat protocol. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "chat"
