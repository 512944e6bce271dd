"""Collecting the chunks of streams that are no text: pictures as they are drawn, sound, transcriptions.

The chunks are typed by their `type`, such as `image_generation.partial_image`. What is gathered takes the shape of the
reply that the same call gives when it is not streamed, so that one reader serves both.
"""

from base64 import b64decode
from typing import Any, Generic, TypeVar

from modelwire_runtime.media import Media
from modelwire_runtime.protocol.events import Event, ImageEvent, TextDelta, UnknownEvent, UsageEvent
from modelwire_runtime.protocol.media_events import (
    AudioDelta,
    ImageDone,
    PictureEvent,
    SegmentEvent,
    SoundEvent,
    TranscriptEvent,
)
from modelwire_runtime.results.base import Usage
from modelwire_runtime.results.data import Content
from modelwire_runtime.results.transcription import segment
from modelwire_runtime.rules.values import is_list, is_object

E = TypeVar("E", bound=Event)


class Chunks(Generic[E]):
    """What all three share: the errors, the usage, what is unknown."""

    def __init__(self) -> None:
        self.error: Any = None
        """What a chunk told of a failure; nothing after it is read."""
        self.is_finished = False
        """True when a chunk has said that the answer is complete."""

    def add(self, chunk: Any, out: "list[Any]", name: str = "message") -> None:
        """Take one decoded chunk and append the events that it means to `out`."""
        if not is_object(chunk):
            out.append(UnknownEvent(name, chunk))
            return
        kind = str(chunk.get("type") or name)
        if kind == "error" or chunk.get("error"):
            self.error = chunk.get("error") or chunk
            return
        if not self._take(kind, dict(chunk), out):
            out.append(UnknownEvent(kind, chunk))
        usage = Usage.read(chunk.get("usage"))
        if usage is not None:
            out.append(UsageEvent(usage))

    def finish(self, out: "list[E]") -> None:
        """Say that the reply is complete; nothing is held back here."""

    def output(self) -> Any:
        """Return what has come so far, in the shape of a reply that is not streamed."""
        raise NotImplementedError

    def _take(self, kind: str, chunk: dict[str, Any], out: "list[E]") -> bool:
        """Take a chunk of a kind that is known, and tell whether it was."""
        raise NotImplementedError


class PictureChunks(Chunks[PictureEvent]):
    """The chunks of images: drafts, then each image when it is finished."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: dict[str, Any] = {}
        self._images: list[dict[str, Any]] = []
        self._draft: str | None = None

    def _take(self, kind: str, chunk: dict[str, Any], out: "list[PictureEvent]") -> bool:
        image = chunk.pop("b64_json", None)
        if not isinstance(image, str):
            return False
        if kind.endswith(".partial_image"):
            self._draft = image
            index = chunk.get("partial_image_index")
            out.append(ImageEvent(_image(image), index if isinstance(index, int) else 0))
            return True
        if not kind.endswith(".completed"):
            return False
        self._facts.update(chunk)
        self._images.append({"b64_json": image})
        self.is_finished = True
        out.append(ImageDone(_image(image), len(self._images) - 1))
        return True

    def output(self) -> Any:
        """Return what has come so far; as long as no image is finished, the last draft stands for it."""
        drafts = [{"b64_json": self._draft}] if self._draft is not None else []
        return {**self._facts, "data": self._images or drafts}


class SoundChunks(Chunks[SoundEvent]):
    """The chunks of speech, whether they come as events or as bare bytes."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self.usage: Usage | None = None
        """What the call used, where the vendor tells it."""
        self.media_type: str | None = None
        """What the sound is, where that is told."""

    def bare(self, data: bytes, out: "list[SoundEvent]") -> None:
        """Take bytes of a reply that is nothing but sound."""
        self._parts.append(data)
        out.append(AudioDelta(data))

    def _take(self, kind: str, chunk: dict[str, Any], out: "list[SoundEvent]") -> bool:
        if kind == "speech.audio.done":
            self.is_finished = True
            self.usage = Usage.read(chunk.get("usage"))
            return True
        audio = chunk.get("audio")
        if kind != "speech.audio.delta" or not isinstance(audio, str):
            return False
        self.bare(b64decode(audio), out)
        return True

    def output(self) -> Content:
        """Return what has come so far."""
        return Content(b"".join(self._parts), self.media_type)


class TranscriptChunks(Chunks[TranscriptEvent]):
    """The chunks of a transcription: pieces of its text, or whole segments where speakers are told apart."""

    def __init__(self) -> None:
        super().__init__()
        self._text: list[str] = []
        self._segments: list[dict[str, Any]] = []
        self._logprobs: list[Any] = []
        self._done: dict[str, Any] = {}

    def _take(self, kind: str, chunk: dict[str, Any], out: "list[TranscriptEvent]") -> bool:
        if kind == "transcript.text.delta":
            piece = chunk.get("delta")
            if not isinstance(piece, str):
                return False
            self._text.append(piece)
            told = chunk.get("logprobs")
            self._logprobs += told if is_list(told) else ()
            out.append(TextDelta(piece))
        elif kind == "transcript.text.segment":
            self._segments.append(chunk)
            out.append(SegmentEvent(segment(chunk)))
        elif kind == "transcript.text.done":
            self._done = chunk
            self.is_finished = True
        else:
            return False
        return True

    def output(self) -> Any:
        """Return what has come so far."""
        pieces = "".join(self._text) or " ".join(str(item.get("text")) for item in self._segments)
        found = {"text": pieces, **{k: v for k, v in self._done.items() if k != "type"}}
        if self._segments:
            found["segments"] = self._segments
        if self._logprobs:
            found.setdefault("logprobs", self._logprobs)
        return found


def _image(data: str) -> Media:
    return Media(data, kind="image")
