# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Image(Namespace):
    """Models that make or edit pictures."""

    _vendor_package = "modelwire.runpod"
    _name = "image"
