# Written by modelwire-codegen from specs/acme/. Do not edit: change that, and run `modelwire-codegen generate`.

from modelwire_runtime.namespaces import AsyncNamespace


class AsyncTranscription(AsyncNamespace):
    """Models that write down what they hear. For an async client."""

    _vendor_package = "modelwire.acme"
    _name = "transcription"
