"""Streams that are no text: events, whole results, and every way in which they break."""

import asyncio
import base64
import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from modelwire_runtime import aio, sync
from modelwire_runtime.errors import (
    CutOff,
    InvalidParams,
    ModelwireError,
    ProviderError,
    ServerError,
)
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.http.post import PROTOCOL
from modelwire_runtime.protocol.events import TextDelta, UnknownEvent, UsageEvent
from modelwire_runtime.results import ImageResult, SpeechResult, TranscriptionResult
from modelwire_runtime.streams.media import (
    AsyncImageStream,
    AsyncSpeechStream,
    AsyncTranscriptionStream,
    AudioDelta,
    ImageStream,
    SegmentEvent,
    SpeechStream,
    TranscriptionStream,
)
from modelwire_runtime.testing import media
from modelwire_runtime.testing.scripted import (
    AsyncScriptedTransport,
    Outcome,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.transports import Lost
from tests.flows.harness import checked
from tests.flows.posts import context

PNG, DRAFT = media.png(8, 8), media.png(4, 4)
Json = dict[str, Any]


def coded(data: bytes) -> str:
    """Return bytes as base64."""
    return base64.b64encode(data).decode()


def events(*items: Json) -> StreamedReply:
    """Stream events, each on its own."""
    lines = [f"event: {item['type']}\ndata: {json.dumps(item)}\n\n".encode() for item in items]
    return StreamedReply(lines)


def opened(
    kind: type[Any], route: str, result: str, *outcomes: Outcome, **values: Any
) -> tuple[Any, ScriptedTransport]:
    """Return a stream of a blocking client, and its transport."""
    transport = ScriptedTransport(outcomes)
    session = PROTOCOL.open_stream(context(route, result), checked(**values))
    return kind(sync.Driver(transport), session), transport


def draft(index: int) -> Json:
    """Return a draft of an image."""
    kind = "image_generation.partial_image"
    return {"type": kind, "b64_json": coded(DRAFT), "partial_image_index": index, "size": "8x8"}


DONE: Json = {
    "type": "image_generation.completed",
    "b64_json": coded(PNG),
    "created_at": 5,
    "size": "8x8",
    "quality": "low",
    "background": "opaque",
    "output_format": "png",
    "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
}


def images(*outcomes: Outcome) -> tuple[ImageStream, ScriptedTransport]:
    """Return a stream of images."""
    return opened(ImageStream, "draw", "image", *outcomes, prompt="x", partial_images=2)


def test_images_come_as_drafts_and_then_whole() -> None:
    """The result is what the same call gives when it is not streamed."""
    stream, transport = images(events(draft(0), draft(1), DONE))
    with stream:
        assert [item.bytes() for item in stream.partials] == [DRAFT, DRAFT]
        result = stream.result()
    assert isinstance(result, ImageResult)
    assert (result.bytes(), len(result)) == (PNG, 1)
    assert (result.size, result.quality, result.created) == ("8x8", "low", 5)
    assert result.usage is not None
    assert result.usage.total_tokens == 3
    kinds = [getattr(event, "kind", "") for event in stream.events]
    assert kinds == ["image", "image", "image_done", "usage"]
    (request,) = transport.requests
    sent = json.loads(request.body or b"")
    assert sent == {"prompt": "x", "partial_images": 2, "stream": True}
    assert request.headers["Accept"] == "text/event-stream"


def test_an_edit_streams_under_its_own_names() -> None:
    """What stands before the point does not matter."""
    names = [item["type"].replace("generation", "edit") for item in (draft(0), DONE)]
    items = [{**item, "type": name} for item, name in zip((draft(0), DONE), names, strict=True)]
    stream, _ = images(events(*items))
    assert stream.result().bytes() == PNG


def test_unknown_events_pass() -> None:
    """Also those that are no object."""
    odd = StreamedReply([b'data: [1]\n\ndata: {"type": "image.glow", "x": 1}\n\n'])
    last = f"data: {json.dumps(DONE)}\n\n".encode()
    stream, _ = images(StreamedReply([*odd.chunks, last]))
    unknown = [event for event in stream if isinstance(event, UnknownEvent)]
    assert [event.data for event in unknown] == [[1], {"type": "image.glow", "x": 1}]


@pytest.mark.parametrize("ending", [[], [Lost("reset")]])
def test_images_that_break_off_are_no_success(ending: list[Any]) -> None:
    """What came is at hand: the last draft."""
    chunks = [*events(draft(0)).chunks, *ending]
    stream, _ = images(StreamedReply(chunks))
    with pytest.raises(CutOff) as caught:
        stream.result()
    assert caught.value.partial.bytes() == DRAFT
    assert caught.value.may_have_run
    drafts = stream.partials
    assert next(drafts).bytes() == DRAFT
    with pytest.raises(CutOff):
        next(drafts)


def test_errors_in_a_stream_are_raised() -> None:
    """In each of their shapes; nothing is sent again."""
    told = {"code": "server_error", "message": "try later"}
    for item in (
        {"type": "error", **told},
        {"type": "error", "error": told},
        {"type": "image_generation.failed", "error": told},
    ):
        stream, transport = images(events(draft(0), item))
        with pytest.raises(ServerError, match="try later") as caught:
            stream.result()
        assert caught.value.partial.bytes() == DRAFT
        assert caught.value.may_have_run
        assert len(transport.requests) == 1


def test_a_refusal_is_the_vendors_error() -> None:
    """Before the stream began."""
    stream, _ = images(reply({"error": {"message": "bad size", "param": "size"}}, 400))
    with pytest.raises(InvalidParams, match="bad size"):
        stream.result()


def test_a_server_that_does_not_stream_is_understood() -> None:
    """The whole reply is the result; a failure in it is one."""
    body = {"created": 5, "data": [{"b64_json": coded(PNG)}]}
    stream, _ = images(reply(body))
    assert list(stream) == []
    assert (stream.result().bytes(), stream.result().created) == (PNG, 5)
    stream, _ = images(reply({"error": {"message": "no"}}))
    with pytest.raises(ModelwireError, match="no"):
        stream.result()


def test_a_page_is_no_stream() -> None:
    """Neither of pictures nor of sound."""
    page = StreamedReply([b"<html>hi</html>"], headers={"content-type": "text/html"})
    for stream in (images(page)[0], speech(page)[0]):
        with pytest.raises(ProviderError, match="no JSON; it says: <html>hi"):
            stream.result()
    plain = StreamedReply([b"Hi\n"], headers={"content-type": "text/plain"})
    assert heard(plain)[0].result().text == "Hi"


SOUND = media.wav(0.2)
CHUNKS = [SOUND[:100], SOUND[100:3000], SOUND[3000:]]


def speech(*outcomes: Outcome) -> tuple[SpeechStream, ScriptedTransport]:
    """Return a stream of speech."""
    return opened(SpeechStream, "speak", "speech", *outcomes, input="x")


def test_bare_sound_comes_in_pieces() -> None:
    """As it is sent; the result is all of it, with its type."""
    assert b"".join(speech(StreamedReply(CHUNKS, headers={}))[0].chunks) == SOUND
    stream, transport = speech(StreamedReply(CHUNKS, headers={"content-type": "audio/wav"}))
    with stream:
        assert list(stream.chunks) == CHUNKS
    result = stream.result()
    assert isinstance(result, SpeechResult)
    assert (result.bytes(), result.media_type) == (SOUND, "audio/wav")
    assert transport.requests[0].headers["Accept"] == "*/*"
    assert json.loads(transport.requests[0].body or b"") == {"input": "x"}


def test_sound_as_events() -> None:
    """The same bytes, and what was used."""
    deltas: list[Json] = [{"type": "speech.audio.delta", "audio": coded(part)} for part in CHUNKS]
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    stream, _ = speech(events(*deltas, {"type": "speech.audio.done", "usage": usage}))
    assert list(stream.chunks) == CHUNKS
    result = stream.result()
    assert (result.bytes(), result.media_type) == (SOUND, "audio/wav")
    assert result.usage is not None
    assert result.usage.total_tokens == 3
    assert [type(event) for event in stream][-1] is UsageEvent


def test_sound_that_breaks_off_is_no_success() -> None:
    """The bytes that came are the partial result."""
    cut = StreamedReply([CHUNKS[0], Lost("reset")], headers={"content-type": "audio/wav"})
    short = events({"type": "speech.audio.delta", "audio": coded(CHUNKS[0])})
    for outcome in (cut, short):
        stream, _ = speech(outcome)
        with pytest.raises(CutOff) as caught:
            stream.result()
        assert caught.value.partial.bytes() == CHUNKS[0]


def heard(*outcomes: Outcome) -> tuple[TranscriptionStream, ScriptedTransport]:
    """Return a stream of a transcription."""
    return opened(TranscriptionStream, "brackets", "transcription", *outcomes, language="en")


def test_a_transcription_while_it_is_written() -> None:
    """Pieces of text, and the whole with what was used."""
    deltas: list[Json] = [
        {"type": "transcript.text.delta", "delta": piece, "logprobs": [{"token": piece}]}
        for piece in ("Hi", " there")
    ]
    done: Json = {
        "type": "transcript.text.done",
        "text": "Hi there",
        "languages": [{"code": "en"}],
        "usage": {"type": "tokens", "input_tokens": 2, "output_tokens": 3, "total_tokens": 5},
    }
    stream, transport = heard(events(*deltas, done))
    assert list(stream.text) == ["Hi", " there"]
    result = stream.result()
    assert isinstance(result, TranscriptionResult)
    assert (result.text, result.languages) == ("Hi there", ("en",))
    assert result.raw["logprobs"] == [{"token": "Hi"}, {"token": " there"}]
    assert result.usage is not None
    assert result.usage.output_tokens == 3
    body = transport.requests[0].body or b""
    assert b'name="language"\r\n\r\nen\r\n' in body


def test_speakers_while_they_are_heard() -> None:
    """Segments come whole."""
    segments: list[Json] = [
        {
            "type": "transcript.text.segment",
            "id": "s1",
            "start": 0,
            "end": 1,
            "text": "Hi",
            "speaker": "A",
        },
        {
            "type": "transcript.text.segment",
            "id": "s2",
            "start": 1,
            "end": 2,
            "text": "Ho",
            "speaker": "B",
        },
    ]
    stream, _ = heard(events(*segments, {"type": "transcript.text.done", "text": "Hi Ho"}))
    assert [item.text for item in stream.segments] == ["Hi", "Ho"]
    assert [type(event) for event in stream] == [SegmentEvent, SegmentEvent]
    assert (stream.result().speakers, stream.result().text) == (("A", "B"), "Hi Ho")


def test_a_transcription_that_breaks_off_is_no_success() -> None:
    """The text that came is the partial result."""
    stream, _ = heard(events({"type": "transcript.text.delta", "delta": "Hi"}))
    with pytest.raises(CutOff) as caught:
        stream.result()
    assert caught.value.partial.text == "Hi"
    assert stream.partial.text == "Hi"


def test_only_what_streams_streams() -> None:
    """A route without the setting, and a kind that has no pieces."""
    for route, result in (("plain", "image"), ("draw", "json"), ("draw", "embedding")):
        with pytest.raises(InvalidParams, match="does not stream"):
            PROTOCOL.open_stream(context(route, result), checked())


ASYNC: Sequence[tuple[type[Any], Callable[[], Context], Outcome, str, list[Any]]] = [
    (
        AsyncImageStream,
        lambda: context("draw", "image"),
        events(draft(0), DONE),
        "partials",
        [DRAFT],
    ),
    (
        AsyncSpeechStream,
        lambda: context("speak", "speech"),
        StreamedReply(CHUNKS, headers={"content-type": "audio/wav"}),
        "chunks",
        CHUNKS,
    ),
    (
        AsyncTranscriptionStream,
        lambda: context("brackets", "transcription"),
        events(
            {"type": "transcript.text.delta", "delta": "Hi"},
            {"type": "transcript.text.done", "text": "Hi"},
        ),
        "text",
        ["Hi"],
    ),
]


@pytest.mark.parametrize(("kind", "make", "outcome", "view", "wanted"), ASYNC)
def test_async_streams_are_the_same(
    kind: type[Any], make: Callable[[], Context], outcome: Outcome, view: str, wanted: list[Any]
) -> None:
    """The same views, with `async for`; a second look replays."""

    async def go() -> list[Any]:
        ctx = make()
        ctx.asynchronous = True
        driver = aio.Driver(AsyncScriptedTransport([outcome]))
        async with kind(driver, PROTOCOL.open_stream(ctx, checked())) as stream:
            first = [item async for item in getattr(stream, view)]
            result = await stream.result()
            again = [item async for item in getattr(stream, view)]
        assert first == again
        assert type(result).__name__.removeprefix("Async") == kind.__name__[5:].replace(
            "Stream", "Result"
        )
        return [item.bytes() if hasattr(item, "bytes") else item for item in first]

    assert asyncio.run(go()) == wanted


def test_events_say_what_they_are() -> None:
    """Sound is not printed byte by byte."""
    assert repr(AudioDelta(b"123")) == "AudioDelta(<3 bytes>)"
    assert AudioDelta(b"1") == AudioDelta(b"1")
    assert TextDelta("a") != AudioDelta(b"a")
