# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.qwen3_tts_settings import Qwen3TtsSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Qwen3TtsSettings(Object, Qwen3TtsSettingsObject):
    """Settings of Qwen3-TTS Base."""

    model_config = ConfigDict(extra="forbid")
    max_new_tokens: int = Field(
        default=OMIT,
        serialization_alias="maxNewTokens",
        description="Most audio tokens that may be made; more allows longer sound.",
    )
    transcript: str = Field(default=OMIT, description="Words spoken in the reference recording.")
    x_vector_only: bool = Field(
        default=OMIT,
        serialization_alias="xVectorOnly",
        description="Clones from the speaker's embedding alone, without a transcript.",
    )
