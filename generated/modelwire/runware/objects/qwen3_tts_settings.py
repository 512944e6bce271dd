# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.qwen3_tts_settings import Qwen3TtsSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Qwen3TtsSettings(Object, Qwen3TtsSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Qwen3-TTS Base."""

    max_new_tokens: int = Field(
        default=OMIT, description="Most audio tokens that may be made; more allows longer sound."
    )
    transcript: str = Field(default=OMIT, description="Words spoken in the reference recording.")
    x_vector_only: bool = Field(
        default=OMIT, description="Clones from the speaker's embedding alone, without a transcript."
    )
