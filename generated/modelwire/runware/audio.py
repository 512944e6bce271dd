# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Audio(Namespace):
    """Models that make music and other sounds."""

    _vendor_package = "modelwire.runware"
    _name = "audio"
