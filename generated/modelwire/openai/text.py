# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models, through Responses where they have it, through Chat where they have not."""

    _vendor_package = "modelwire.openai"
    _name = "text"
