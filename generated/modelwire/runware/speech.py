# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Speech(Namespace):
    """Models that speak a text."""

    _vendor_package = "modelwire.runware"
    _name = "speech"
