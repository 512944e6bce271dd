# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Chat(Namespace):
    """Language models through Chat Completions."""

    _vendor_package = "modelwire.openai"
    _name = "chat"
