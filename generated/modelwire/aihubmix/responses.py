# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Responses(Namespace):
    """Models of OpenAI through Responses, with tools such as web search."""

    _vendor_package = "modelwire.aihubmix"
    _name = "responses"
