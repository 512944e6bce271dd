# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import Namespace


class Video(Namespace):
    """Models that make clips from text, pictures, sound or other clips."""

    _vendor_package = "modelwire.runpod"
    _name = "video"
