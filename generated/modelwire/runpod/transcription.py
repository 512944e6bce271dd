# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TYPE_CHECKING

from modelwire_runtime.namespaces import Namespace

if TYPE_CHECKING:
    from typing_extensions import deprecated

    import modelwire.runpod.handles as handles


class Transcription(Namespace):
    """Models that write down what is said."""

    _vendor_package = "modelwire.runpod"
    _name = "transcription"

    if TYPE_CHECKING:

        @property
        @deprecated("removed 2026-06-16")
        def pruna_whisper_v3_large(self) -> handles.pruna_whisper_v3_large.PrunaWhisperV3Large:
            """Removed 2026-06-16."""
            ...
