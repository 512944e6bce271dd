# Written by modelwire-codegen from specs/runware/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncAudio(AsyncNamespace):
    """Models that make music and other sounds. For an async client."""

    _vendor_package = "modelwire.runware"
    _name = "audio"
