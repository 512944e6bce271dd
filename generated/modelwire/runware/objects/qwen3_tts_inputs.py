# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.qwen3_tts_inputs import Qwen3TtsInputsObject
from modelwire_runtime.params import MediaField, Object


class Qwen3TtsInputs(Object, Qwen3TtsInputsObject, extra="forbid"):
    """The voice to clone."""

    audio: MediaField = Field(description="Sound to work on.")
