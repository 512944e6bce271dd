# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Chat(Namespace):
    """Models of Anthropic and Google, in OpenAI's chat protocol."""

    _vendor_package = "modelwire.aihubmix"
    _name = "chat"
