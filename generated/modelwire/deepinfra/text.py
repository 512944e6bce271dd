# Written by modelwire-codegen from specs/deepinfra/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models that answer a conversation."""

    _vendor_package = "modelwire.deepinfra"
    _name = "text"
