# Written by modelwire-codegen from specs/aihubmix/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import AsyncNamespace

if TYPE_CHECKING:
    import modelwire.aihubmix.handles as handles


class AsyncTranscription(AsyncNamespace):
    """Models that write down what is said. For an async client."""

    _vendor_package = "modelwire.aihubmix"
    _name = "transcription"

    if TYPE_CHECKING:
        whisper_1: handles.whisper_1.AsyncWhisper1
