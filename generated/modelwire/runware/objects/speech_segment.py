# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.speech_segment import SpeechSegmentObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class SpeechSegment(Object, SpeechSegmentObject, alias_generator=CAMEL_CASE):
    """A stretch of the clip with its own sound."""

    start_time: float = Field(description="Start of the segment in the clip.")
    end_time: float = Field(description="End of the segment in the clip.")
    audio: MediaField = Field(default=OMIT, description="Part of the sound that drives the segment.")
    ref: str = Field(default=OMIT, description="Name of the sound that drives the segment.")
    audio_start_time: float = Field(default=OMIT, description="Start of the part of the sound that is used.")
    audio_end_time: float = Field(default=OMIT, description="End of the part of the sound that is used.")
