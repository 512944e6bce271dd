# Written by modelwire-codegen from specs/beta/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models."""

    _vendor_package = "modelwire.beta"
    _name = "text"
