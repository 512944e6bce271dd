# Written by modelwire-codegen from media.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterator, Iterator
from typing import Any

from modelwire_runtime.media.files import Media
from modelwire_runtime.protocol.events import ImageEvent
from modelwire_runtime.protocol.media_events import (
    AudioDelta,
    ImageDone,
    PictureEvent,
    SegmentEvent,
    SoundEvent,
    TranscriptEvent,
)
from modelwire_runtime.results.media import (
    AsyncImageResult,
    AsyncSpeechResult,
    ImageResult,
    SpeechResult,
)
from modelwire_runtime.results.transcription import Segment, TranscriptionResult
from modelwire_runtime.streams.events import AsyncEventStream, EventStream

__all__ = [
    "STREAMS",
    "AsyncImageStream",
    "AsyncSpeechStream",
    "AsyncTranscriptionStream",
    "AudioDelta",
    "ImageDone",
    "ImageEvent",
    "ImageStream",
    "SegmentEvent",
    "SpeechStream",
    "TranscriptionStream",
]

class ImageStream(EventStream[PictureEvent, ImageResult]):
    @property
    def partials(self) -> Iterator[Media]: ...

class SpeechStream(EventStream[SoundEvent, SpeechResult]):
    @property
    def chunks(self) -> Iterator[bytes]: ...

class TranscriptionStream(EventStream[TranscriptEvent, TranscriptionResult]):
    @property
    def text(self) -> Iterator[str]: ...
    @property
    def segments(self) -> Iterator[Segment]: ...

class AsyncImageStream(AsyncEventStream[PictureEvent, AsyncImageResult]):
    @property
    def partials(self) -> AsyncIterator[Media]: ...

class AsyncSpeechStream(AsyncEventStream[SoundEvent, AsyncSpeechResult]):
    @property
    def chunks(self) -> AsyncIterator[bytes]: ...

class AsyncTranscriptionStream(AsyncEventStream[TranscriptEvent, TranscriptionResult]):
    @property
    def text(self) -> AsyncIterator[str]: ...
    @property
    def segments(self) -> AsyncIterator[Segment]: ...

STREAMS: dict[str, tuple[Any, Any]]
