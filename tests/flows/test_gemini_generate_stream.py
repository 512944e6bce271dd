"""Google's generateContent that streams: events out of pieces, and the judgement of how they ended."""

import json
from typing import Any

import pytest

from modelwire_runtime import sync
from modelwire_runtime.errors import CutOff, ModelwireError, ProviderError, SafetyError, ServerError
from modelwire_runtime.flows.gemini.generate import PROTOCOL
from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ImageEvent,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.gemini import GeminiAssembler
from modelwire_runtime.results import TextResult
from modelwire_runtime.streams.text import TextStream
from modelwire_runtime.testing.scripted import Outcome, ScriptedTransport, StreamedReply, reply
from modelwire_runtime.transports import Lost
from modelwire_runtime.validation import Checked
from tests.flows.harness import Watch
from tests.support.natives import COUNTS, FUNCTION, GEMINI, answer, context, piece, sse

TALK = [
    {**piece({"text": "Lis", "thought": True}), "usageMetadata": {"promptTokenCount": 7}},
    piece({"text": "ting.", "thought": True}, {"text": "Rhi"}),
    piece({"text": "ne"}),
    answer({"text": ", Po"}),
]
"""A stream whose answer is `answer(THOUGHT, {"text": "Rhine, Po"})`."""
THOUGHT = {"text": "Listing.", "thought": True}
UNAVAILABLE = {"error": {"code": 503, "message": "Overloaded", "status": "UNAVAILABLE"}}


def stream(*outcomes: Outcome, **options: Any) -> TextStream:
    """Prepare a stream of a blocking client."""
    driver = sync.Driver(ScriptedTransport(outcomes), clock=Watch().clock(asynchronous=False))
    ctx = context("generate", **options)
    return TextStream(driver, PROTOCOL.open_stream(ctx, Checked(GEMINI)))


def talk(*pieces: Any) -> TextStream:
    """Prepare a stream of some pieces."""
    return stream(StreamedReply([sse(*pieces)]))


def failing(stream: TextStream) -> ModelwireError:
    """Read a stream that must fail, and return why."""
    with pytest.raises(ModelwireError) as caught:
        stream.result()
    return caught.value


def read(*pieces: Any) -> tuple[list[Any], TextResult]:
    """Put pieces together; return what they told and the result."""
    assembler, out = GeminiAssembler(lambda: "word"), list[Any]()
    for one in pieces:
        assembler.add(one, out)
    return out, assembler.result()


def kinds(events: list[Any], *wanted: type) -> list[Any]:
    """Return the events of some classes."""
    return [event for event in events if isinstance(event, wanted)]


def test_what_is_sent() -> None:
    """A stream has an address of its own, which asks for server-sent events; nothing is added to the body."""
    transport = ScriptedTransport([StreamedReply([sse(*TALK)])])
    driver = sync.Driver(transport, clock=Watch().clock(asynchronous=False))
    TextStream(driver, PROTOCOL.open_stream(context("generate"), Checked(GEMINI))).result()
    (request,) = transport.requests
    address = "https://natives.test/v1beta/models/talker-1:streamGenerateContent?alt=sse"
    assert request.url == address
    assert json.loads(request.body or b"") == GEMINI
    assert request.stream
    assert request.headers["Accept"] == "text/event-stream"


@pytest.mark.parametrize("size", [1, 3, 7, 10_000])
def test_however_the_bytes_are_cut(size: int) -> None:
    """The result is that of the whole answer; texts that go on in the next piece are one part."""
    body = sse(*TALK)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    made = stream(StreamedReply(pieces)).result()
    assert (made.text, made.reasoning, made.finish_reason) == ("Rhine, Po", "Listing.", "STOP")
    assert made.raw == answer(THOUGHT, {"text": "Rhine, Po"})
    assert made.usage is not None
    assert made.usage.raw == COUNTS


def test_the_order_of_what_is_told() -> None:
    """Texts come as they come, counts as far as they are known, the end once."""
    told, _ = read(*TALK)
    assert kinds(told, TextDelta) == [TextDelta("Rhi"), TextDelta("ne"), TextDelta(", Po")]
    assert kinds(told, ReasoningDelta) == [ReasoningDelta("Lis"), ReasoningDelta("ting.")]
    assert [event.usage.total_tokens for event in kinds(told, UsageEvent)] == [None, 32]
    assert kinds(told, Finish) == [Finish("STOP")]
    assert not kinds(told, UnknownEvent)


def test_calls_with_their_signatures() -> None:
    """Each comes whole; a signature keeps its part, and a text that has one is not joined."""
    signed = {**FUNCTION, "thoughtSignature": "seal-1"}
    sealed = {"text": "!", "thoughtSignature": "seal-2"}
    told, result = read(piece({"text": "Po"}), piece(sealed), piece(signed), answer(FUNCTION))
    assert [call.id for call in result.tool_calls] == ["call_resp-1_0_0", "call_resp-1_0_1"]
    done = kinds(told, ToolCallDone)
    assert tuple(event.tool_call for event in done) == result.tool_calls
    assert kinds(told, ToolCallDelta)[0] == ToolCallDelta(
        0, "call_resp-1_0_0", "measure", '{"river": "Po"}'
    )
    assert result.text == "Po!"
    assert result.message["parts"] == [{"text": "Po"}, sealed, signed, FUNCTION]


def test_paragraphs_of_reasoning() -> None:
    """Thoughts with other parts between them stand apart, in the events as in the result."""
    told, result = read(piece(THOUGHT), piece(FUNCTION), answer(THOUGHT, {"text": "Po"}))
    assert result.reasoning == "Listing.\n\nListing."
    assert "".join(event.text for event in kinds(told, ReasoningDelta)) == result.reasoning


def test_images_and_other_parts() -> None:
    """An image is told as one; what the vendor's own tools did, and what nobody knows, is passed on."""
    drawn = {"inlineData": {"mimeType": "image/png", "data": "iVBO"}}
    code = {"executableCode": {"language": "PYTHON", "code": "1"}}
    odd = {"hologram": 1}
    told, result = read(answer(drawn, drawn, code, odd))
    assert [event.item_id for event in kinds(told, ImageEvent)] == ["0-0", "0-1"]
    assert kinds(told, ResponseEvent) == [ResponseEvent("executableCode", code)]
    assert kinds(told, UnknownEvent) == [UnknownEvent("parts", odd)]
    assert len(result.images) == 2


def test_grounding_grows() -> None:
    """A later piece brings sources that earlier ones had not, and indices go on over all."""
    first = {
        "groundingChunks": [{"web": {"uri": "https://a.test", "title": "A"}}],
        "groundingSupports": [{"segment": {"endIndex": 2}, "groundingChunkIndices": [0]}],
    }
    second = {
        "groundingChunks": [{"web": {"uri": "https://b.test", "title": "B"}}],
        "groundingSupports": [{"segment": {"endIndex": 2}, "groundingChunkIndices": [1]}],
        "webSearchQueries": ["rivers"],
    }
    begun = piece({"text": "Po"})
    begun["candidates"][0]["groundingMetadata"] = first
    told, result = read(begun, answer(groundingMetadata=second))
    assert [event.annotation.raw["url"] for event in kinds(told, AnnotationEvent)] == [
        "https://a.test",
        "https://b.test",
    ]
    assert [source.title for source in result.sources] == ["A", "B"]
    assert result.raw["candidates"][0]["groundingMetadata"]["webSearchQueries"] == ["rivers"]


def test_several_answers_at_once() -> None:
    """They grow side by side, and the stream is whole when all have ended."""
    two = {
        "candidates": [
            {"content": {"parts": [{"text": t}]}, "index": i} for i, t in ((1, "B"), (0, "A"))
        ]
    }
    end = {
        "candidates": [{"finishReason": "STOP", "index": 0}, {"finishReason": "STOP", "index": 1}]
    }
    made = talk(two, end).result()
    assert [choice.text for choice in made.choices] == ["A", "B"]
    assert isinstance(failing(talk(two, {"candidates": end["candidates"][:1]})), CutOff)


def test_a_refusal_at_the_end() -> None:
    """It is told with the reason to stop."""
    told, _ = read(answer({"text": "W"}, finishReason="SAFETY", finishMessage="Not this."))
    assert told[-3:-1] == [RefusalDelta("Not this."), Finish("SAFETY")]


def test_a_prompt_that_is_blocked() -> None:
    """There is no answer, so it is an error."""
    found = failing(talk({"promptFeedback": {"blockReason": "SAFETY"}}))
    assert isinstance(found, SafetyError)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_stream_that_is_cut_off(count: int) -> None:
    """It is an error that keeps what came, whoever ended it, and whatever else says that it is complete."""
    text = ["", "Rhi", "Rhine"][count - 1]
    ended = StreamedReply([sse(*TALK[:count])])
    lost = StreamedReply([sse(*TALK[:count]), Lost("reset")])
    closed = StreamedReply([sse(*TALK[:count]), b"data: [DONE]\n\n"])
    for outcome in (ended, lost, closed):
        found = failing(stream(outcome))
        assert isinstance(found, CutOff)
        assert (found.partial.text, found.may_have_run) == (text, True)


def test_an_error_inside_a_stream() -> None:
    """It is raised with what had come."""
    found = failing(talk(*TALK[:3], UNAVAILABLE))
    assert isinstance(found, ServerError)
    assert "Overloaded" in str(found)
    assert (found.partial.text, found.may_have_run, found.retryable) == ("Rhine", True, False)


def test_what_nobody_knows_is_passed_on() -> None:
    """Pieces of other kinds."""
    told, result = read({"weather": "fine"}, [1], {"candidates": [3]}, *TALK)
    assert [event.data for event in kinds(told, UnknownEvent)] == [{"weather": "fine"}, [1]]
    assert result.text == "Rhine, Po"


def test_a_reply_that_does_not_stream() -> None:
    """One answer, or the list of pieces that a server sends which was not told otherwise."""
    headers = {"content-type": "application/json; charset=UTF-8"}
    for body in (answer({"text": "Rhine, Po"}), TALK):
        made = stream(StreamedReply([json.dumps(body).encode()], headers=headers))
        assert "".join(made.text) == "Rhine, Po"
        assert made.result().finish_reason == "STOP"
    found = failing(
        stream(StreamedReply([json.dumps([*TALK[:3], UNAVAILABLE]).encode()], headers=headers))
    )
    assert isinstance(found, ServerError)
    assert found.partial.text == "Rhine"
    found = failing(stream(StreamedReply([json.dumps(TALK[:3]).encode()], headers=headers)))
    assert isinstance(found, CutOff)
    found = failing(stream(StreamedReply([b'{"hello": 1}'], headers=headers)))
    assert isinstance(found, ProviderError)


def test_a_refused_stream() -> None:
    """The status tells."""
    found = failing(stream(reply(UNAVAILABLE, 503), max_retries=0))
    assert isinstance(found, ServerError)
    assert found.partial is None
