# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.qwen3_tts_inputs import Qwen3TtsInputsObject
from modelwire_runtime.params import MediaField, Object


class Qwen3TtsInputs(Object, Qwen3TtsInputsObject):
    """The voice to clone."""

    model_config = ConfigDict(extra="forbid")
    audio: MediaField = Field(description="Sound to work on.")
