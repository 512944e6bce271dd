# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class SpeechSegmentObject:
    """Marks a `SpeechSegment` in signatures, which need no Pydantic for it."""


class SpeechSegmentInput(TypedDict, total=False):
    """A stretch of the clip with its own sound."""

    start_time: Required[float]
    """Start of the segment in the clip. In s."""
    end_time: Required[float]
    """End of the segment in the clip. In s."""
    audio: MediaInput
    """Part of the sound that drives the segment."""
    ref: str
    """Name of the sound that drives the segment."""
    audio_start_time: float
    """Start of the part of the sound that is used. In s."""
    audio_end_time: float
    """End of the part of the sound that is used. In s."""
