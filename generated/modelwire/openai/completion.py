# Written by modelwire-codegen from specs/openai/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Completion(Namespace):
    """Language models that continue a plain text."""

    _vendor_package = "modelwire.openai"
    _name = "completion"
