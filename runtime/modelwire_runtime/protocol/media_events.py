"""What streams that are no text yield, besides the events that text streams have too."""

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from modelwire_runtime.protocol.events import (
    Event,
    ImageEvent,
    TextDelta,
    UnknownEvent,
    UsageEvent,
)

if TYPE_CHECKING:
    from modelwire_runtime.media import Media
    from modelwire_runtime.results import Segment


class ImageDone(Event):
    """An image is finished; `index` counts the images of the call from 0."""

    __slots__ = ("image", "index")
    __match_args__ = ("image", "index")
    kind: ClassVar[Literal["image_done"]] = "image_done"

    def __init__(self, image: "Media", index: int = 0) -> None:
        self.image = image
        self.index = index


class AudioDelta(Event):
    """More of the sound."""

    __slots__ = ("data",)
    __match_args__ = ("data",)
    kind: ClassVar[Literal["audio"]] = "audio"

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __repr__(self) -> str:
        return f"AudioDelta(<{len(self.data)} bytes>)"


class SegmentEvent(Event):
    """A stretch of a transcription is complete."""

    __slots__ = ("segment",)
    __match_args__ = ("segment",)
    kind: ClassVar[Literal["segment"]] = "segment"

    def __init__(self, segment: "Segment") -> None:
        self.segment = segment


PictureEvent: TypeAlias = ImageEvent | ImageDone | UsageEvent | UnknownEvent
"""Everything that a stream of images yields."""
SoundEvent: TypeAlias = AudioDelta | UsageEvent | UnknownEvent
"""Everything that a stream of speech yields."""
TranscriptEvent: TypeAlias = TextDelta | SegmentEvent | UsageEvent | UnknownEvent
"""Everything that a stream of a transcription yields."""
