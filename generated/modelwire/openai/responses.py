# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Responses(Namespace):
    """Language models through Responses."""

    _vendor_package = "modelwire.openai"
    _name = "responses"
