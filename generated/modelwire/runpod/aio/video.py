# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncVideo(AsyncNamespace):
    """Models that make clips from text, pictures, sound or other clips. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "video"
