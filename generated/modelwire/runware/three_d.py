# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class ThreeD(Namespace):
    """Models that make three-dimensional models."""

    _vendor_package = "modelwire.runware"
    _name = "three_d"
