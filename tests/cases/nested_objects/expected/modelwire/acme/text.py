# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `make generate`.

from modelwire_runtime.namespaces import Namespace


class Text(Namespace):
    """Language models."""

    _vendor_package = "modelwire.acme"
    _name = "text"
