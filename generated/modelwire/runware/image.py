# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Image(Namespace):
    """Models that make or change pictures."""

    _vendor_package = "modelwire.runware"
    _name = "image"
