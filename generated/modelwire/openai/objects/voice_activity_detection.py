# Written by modelwire-codegen from specs/common/images_and_audio.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.voice_activity_detection import VoiceActivityDetectionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class VoiceActivityDetection(Object, VoiceActivityDetectionObject, extra="forbid"):
    """How pauses in speech are found."""

    type: Literal["server_vad"] = Field(description="Who finds them.")
    threshold: float = Field(default=OMIT, description="How loud speech must be, from 0 to 1.")
    prefix_padding_ms: int = Field(default=OMIT, description="Sound to keep before speech.")
    silence_duration_ms: int = Field(default=OMIT, description="Silence that ends a piece.")
