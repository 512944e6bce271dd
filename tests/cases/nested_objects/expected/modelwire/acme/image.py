# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Image(Namespace):
    """Models that make pictures."""

    _vendor_package = "modelwire.acme"
    _name = "image"
