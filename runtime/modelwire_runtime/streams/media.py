"""Streams that are no text: images while they are drawn, speech while it is spoken, a transcription while it is written."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

from modelwire_runtime.media import Media
from modelwire_runtime.protocol.events import ImageEvent, TextDelta
from modelwire_runtime.protocol.media_events import (
    AudioDelta,
    ImageDone,
    PictureEvent,
    SegmentEvent,
    SoundEvent,
    TranscriptEvent,
)
from modelwire_runtime.results import (
    AsyncImageResult,
    AsyncSpeechResult,
    ImageResult,
    Segment,
    SpeechResult,
    TranscriptionResult,
)
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
    """The images of a call while they are drawn; `result()` has them finished."""

    __slots__ = ()

    @property
    def partials(self) -> Iterator[Media]:
        """The drafts, each as soon as it is there."""
        for event in self:
            if type(event) is ImageEvent:
                yield event.image


class SpeechStream(EventStream[SoundEvent, SpeechResult]):
    """Speech while it is spoken; `result()` has it whole."""

    __slots__ = ()

    @property
    def chunks(self) -> Iterator[bytes]:
        """The sound, piece by piece."""
        for event in self:
            if type(event) is AudioDelta:
                yield event.data


class TranscriptionStream(EventStream[TranscriptEvent, TranscriptionResult]):
    """A transcription while it is written; `result()` has it whole."""

    __slots__ = ()

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the text."""
        for event in self:
            if type(event) is TextDelta:
                yield event.text

    @property
    def segments(self) -> Iterator[Segment]:
        """The segments, each once it is complete, where speakers are told apart."""
        for event in self:
            if type(event) is SegmentEvent:
                yield event.segment


class AsyncImageStream(AsyncEventStream[PictureEvent, AsyncImageResult]):
    """The images of a call while they are drawn; see `ImageStream`."""

    __slots__ = ()

    @property
    async def partials(self) -> AsyncIterator[Media]:
        """The drafts, each as soon as it is there."""
        async for event in self:
            if type(event) is ImageEvent:
                yield event.image


class AsyncSpeechStream(AsyncEventStream[SoundEvent, AsyncSpeechResult]):
    """Speech while it is spoken; see `SpeechStream`."""

    __slots__ = ()

    @property
    async def chunks(self) -> AsyncIterator[bytes]:
        """The sound, piece by piece."""
        async for event in self:
            if type(event) is AudioDelta:
                yield event.data


class AsyncTranscriptionStream(AsyncEventStream[TranscriptEvent, TranscriptionResult]):
    """A transcription while it is written; see `TranscriptionStream`."""

    __slots__ = ()

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the text."""
        async for event in self:
            if type(event) is TextDelta:
                yield event.text

    @property
    async def segments(self) -> AsyncIterator[Segment]:
        """The segments, each once it is complete, where speakers are told apart."""
        async for event in self:
            if type(event) is SegmentEvent:
                yield event.segment


STREAMS: dict[str, tuple[Any, Any]] = {
    "image": (ImageStream, AsyncImageStream),
    "speech": (SpeechStream, AsyncSpeechStream),
    "transcription": (TranscriptionStream, AsyncTranscriptionStream),
}
"""The classes of streams by the kind of their results, for blocking and async clients; all other kinds stream text."""
