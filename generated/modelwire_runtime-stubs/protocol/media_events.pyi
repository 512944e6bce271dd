# Written by modelwire-codegen from media_events.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from typing import ClassVar, Literal, TypeAlias

from modelwire_runtime.media.files import Media
from modelwire_runtime.protocol.events import Event, ImageEvent, TextDelta, UnknownEvent, UsageEvent
from modelwire_runtime.results.transcription import Segment

class ImageDone(Event):
    image: Media
    index: int
    __match_args__ = ("image", "index")
    kind: ClassVar[Literal["image_done"]] = ...

    def __init__(self, image: Media, index: int = 0) -> None: ...

class AudioDelta(Event):
    data: bytes
    __match_args__ = ("data",)
    kind: ClassVar[Literal["audio"]] = ...

    def __init__(self, data: bytes) -> None: ...

class SegmentEvent(Event):
    segment: Segment
    __match_args__ = ("segment",)
    kind: ClassVar[Literal["segment"]] = ...

    def __init__(self, segment: Segment) -> None: ...

PictureEvent: TypeAlias = ImageEvent | ImageDone | UsageEvent | UnknownEvent
SoundEvent: TypeAlias = AudioDelta | UsageEvent | UnknownEvent
TranscriptEvent: TypeAlias = TextDelta | SegmentEvent | UsageEvent | UnknownEvent
