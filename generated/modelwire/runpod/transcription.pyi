# Written by modelwire-codegen from specs/runpod/. Do not edit: change that, and run `modelwire-codegen generate`.

from typing_extensions import deprecated

from modelwire.runpod.handles import pruna_whisper_v3_large as _pruna_whisper_v3_large
from modelwire_runtime.namespaces import Namespace

class Transcription(Namespace):
    @property
    @deprecated("removed 2026-06-16")
    def pruna_whisper_v3_large(self) -> _pruna_whisper_v3_large.PrunaWhisperV3Large:
        """Removed 2026-06-16."""
        ...
