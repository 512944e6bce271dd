# Written by modelwire-codegen from specs/runware/models/speech.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.qwen3_custom_speech import Qwen3CustomSpeechObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Qwen3CustomSpeech(Object, Qwen3CustomSpeechObject):
    """What is spoken, and how."""

    text: str = Field(default=OMIT, max_length=2000, description="Words to speak.")
    voice: str = Field(default=OMIT, description="Voice that speaks.")
    language: Literal[
        "Auto",
        "Chinese",
        "English",
        "Japanese",
        "Korean",
        "German",
        "French",
        "Russian",
        "Portuguese",
        "Spanish",
        "Italian",
    ] = Field(default=OMIT, description="Language that is spoken.")
    speed: float = Field(default=OMIT, ge=0.25, le=4, description="Pace of the speech.")
