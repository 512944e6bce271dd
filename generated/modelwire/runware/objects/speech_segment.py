# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.speech_segment import SpeechSegmentObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class SpeechSegment(Object, SpeechSegmentObject):
    """A stretch of the clip with its own sound."""

    start_time: float = Field(serialization_alias="startTime", description="Start of the segment in the clip.")
    end_time: float = Field(serialization_alias="endTime", description="End of the segment in the clip.")
    audio: MediaField = Field(default=OMIT, description="Part of the sound that drives the segment.")
    ref: str = Field(default=OMIT, description="Name of the sound that drives the segment.")
    audio_start_time: float = Field(
        default=OMIT, serialization_alias="audioStartTime", description="Start of the part of the sound that is used."
    )
    audio_end_time: float = Field(
        default=OMIT, serialization_alias="audioEndTime", description="End of the part of the sound that is used."
    )
