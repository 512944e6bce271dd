# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncTranscription(AsyncNamespace):
    """Models that write down what is said. For an async client."""

    _vendor_package = "modelwire.runpod"
    _name = "transcription"
