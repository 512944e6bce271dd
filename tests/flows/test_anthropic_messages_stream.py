"""Anthropic's Messages that stream: events out of events, and the judgement of how they ended."""

import json
from typing import Any

import pytest

from modelwire_runtime import sync
from modelwire_runtime.errors import (
    CutOff,
    ModelwireError,
    ProviderError,
    RateLimitError,
    ServerError,
)
from modelwire_runtime.flows.anthropic.messages import PROTOCOL
from modelwire_runtime.protocol.anthropic import MessageAssembler
from modelwire_runtime.protocol.events import (
    AnnotationEvent,
    Finish,
    ItemEvent,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.results import TextResult
from modelwire_runtime.results.text import ToolCall
from modelwire_runtime.streams.text import TextStream
from modelwire_runtime.testing.scripted import Outcome, ScriptedTransport, StreamedReply, reply
from modelwire_runtime.transports import Lost
from modelwire_runtime.validation import Checked
from tests.flows.harness import Watch
from tests.support.natives import (
    CALL,
    CLAUDE,
    START,
    STOP,
    TALK,
    THOUGHT,
    USAGE,
    begun,
    context,
    delta,
    done,
    message,
    sse,
    text,
)

OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}


def stream(*outcomes: Outcome, **options: Any) -> TextStream:
    """Prepare a stream of a blocking client."""
    driver = sync.Driver(ScriptedTransport(outcomes), clock=Watch().clock(asynchronous=False))
    ctx = context("messages", **options)
    return TextStream(driver, PROTOCOL.open_stream(ctx, Checked(CLAUDE)))


def talk(*events: dict[str, Any]) -> TextStream:
    """Prepare a stream of some events."""
    return stream(StreamedReply([sse(*events)]))


def failing(stream: TextStream) -> ModelwireError:
    """Read a stream that must fail, and return why."""
    with pytest.raises(ModelwireError) as caught:
        stream.result()
    return caught.value


def read(*events: Any) -> tuple[list[Any], TextResult]:
    """Put events together; return what they told and the result."""
    assembler, out = MessageAssembler(), list[Any]()
    for event in events:
        assembler.add(event, out)
    return out, assembler.result()


def kinds(events: list[Any], *wanted: type) -> list[Any]:
    """Return the events of some classes."""
    return [event for event in events if isinstance(event, wanted)]


def test_what_is_sent() -> None:
    """A stream is asked for in the body, and its type is what the reply shall have."""
    transport = ScriptedTransport([StreamedReply([sse(*TALK)])])
    driver = sync.Driver(transport, clock=Watch().clock(asynchronous=False))
    TextStream(driver, PROTOCOL.open_stream(context("messages"), Checked(CLAUDE))).result()
    (request,) = transport.requests
    assert json.loads(request.body or b"") == {**CLAUDE, "model": "talker-1", "stream": True}
    assert request.stream
    assert request.headers["Accept"] == "text/event-stream"


@pytest.mark.parametrize("size", [1, 3, 7, 10_000])
def test_however_the_bytes_are_cut(size: int) -> None:
    """The result is that of the whole message."""
    body = sse(*TALK)
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    made = stream(StreamedReply(pieces)).result()
    assert (made.text, made.reasoning, made.finish_reason) == ("Rhine, Po", "Listing.", "end_turn")
    assert made.raw == message(THOUGHT, text())
    assert made.message == {"role": "assistant", "content": [THOUGHT, text()]}
    assert made.usage is not None
    assert (made.usage.input_tokens, made.usage.output_tokens) == (18, 30)


def test_the_order_of_what_is_told() -> None:
    """Texts come as they come; a ping and a seal change nothing and are passed on."""
    told, _ = read(*TALK)
    assert kinds(told, TextDelta) == [TextDelta("Rhine"), TextDelta(", Po")]
    assert kinds(told, ReasoningDelta) == [ReasoningDelta("Li"), ReasoningDelta("sting.")]
    names = [event.name for event in kinds(told, ResponseEvent)]
    assert names == ["message_start", "ping", "content_block_delta"]
    items = [(event.item.type, event.done) for event in kinds(told, ItemEvent)]
    assert items == [("thinking", False), ("thinking", True), ("text", False), ("text", True)]
    counts = [event.usage.output_tokens for event in kinds(told, UsageEvent)]
    assert counts == [1, 30]
    assert told[-1] == Finish("end_turn")
    assert not kinds(told, UnknownEvent)


def test_a_whole_message_is_told_as_a_stream_of_it() -> None:
    """Both ways give the same result, and events of the same kinds but for the pieces."""
    assembler, told = MessageAssembler(), list[Any]()
    assembler.whole(message(THOUGHT, text()), told)
    streamed, result = read(*TALK)
    assert assembler.result().raw == result.raw
    ended = [event for event in kinds(streamed, ItemEvent) if event.done]
    assert [event for event in kinds(told, ItemEvent) if event.done] == ended
    assert kinds(told, TextDelta, ReasoningDelta) == [
        ReasoningDelta("Listing."),
        TextDelta("Rhine, Po"),
    ]
    assert told[-1] == streamed[-1]


@pytest.mark.parametrize(
    ("pieces", "arguments", "value"),
    [
        (("", '{"ri', 'ver": ', '"Po"}'), '{"river": "Po"}', {"river": "Po"}),
        (("",), "{}", {}),
        ((), "{}", {}),
        (('{"ri',), '{"ri', {}),
    ],
)
def test_the_input_of_a_tool(pieces: tuple[str, ...], arguments: str, value: Any) -> None:
    """It is what the pieces of one block say together; none at all say an empty object."""
    parts = [delta(0, "input_json_delta", partial_json=piece) for piece in pieces]
    told, result = read(START, begun(0, {**CALL, "input": {}}), *parts, done(0), *STOP)
    made = ToolCall("toolu_1", "measure", arguments, "tool_use")
    assert result.tool_calls == (made,)
    assert kinds(told, ToolCallDone) == [ToolCallDone(made, 0)]
    deltas = kinds(told, ToolCallDelta)
    assert deltas[0] == ToolCallDelta(0, "toolu_1", "measure", "")
    assert [event.arguments for event in deltas[1:]] == [piece for piece in pieces if piece]
    assert result.message["content"] == [{**CALL, "input": value}]


def test_an_input_that_comes_whole() -> None:
    """Some servers send it with the block."""
    _, result = read(START, begun(0, CALL), done(0), *STOP)
    assert result.tool_calls[0].arguments == '{"river": "Po"}'


def test_calls_that_interleave() -> None:
    """Pieces belong together by the number of their block."""
    other = {**CALL, "id": "toolu_2", "input": {}}
    told, result = read(
        START,
        begun(1, {**CALL, "input": {}}),
        begun(2, other),
        delta(2, "input_json_delta", partial_json='{"a":'),
        delta(1, "input_json_delta", partial_json='{"b":1}'),
        delta(2, "input_json_delta", partial_json="2}"),
        done(1),
        *STOP,
    )
    assert [call.arguments for call in result.tool_calls] == ['{"b":1}', '{"a":2}']
    ended = [(event.tool_call.id, event.index) for event in kinds(told, ToolCallDone)]
    assert ended == [("toolu_1", 0), ("toolu_2", 1)]  # the second when the message ends


def test_citations_come_one_by_one() -> None:
    """Each is told, and the result has them in their block."""
    note = {"type": "web_search_result_location", "url": "https://a.test", "title": "A"}
    told, result = read(
        START,
        begun(0, text("", citations=None)),
        delta(0, "text_delta", text="Po"),
        delta(0, "citations_delta", citation=note),
        delta(0, "citations_delta", citation={**note, "url": "https://b.test"}),
        done(0),
        *STOP,
    )
    assert len(kinds(told, AnnotationEvent)) == 2
    assert [source.url for source in result.sources] == ["https://a.test", "https://b.test"]
    assert result.annotations[1].raw["end_index"] == 2


def test_paragraphs_of_reasoning() -> None:
    """Blocks of it stand apart, in the events as in the result."""
    blocks = [
        event
        for at in (0, 1)
        for event in (begun(at, {"type": "thinking"}), delta(at, "thinking_delta", thinking="So."))
    ]
    told, result = read(START, *blocks, *STOP)
    assert result.reasoning == "So.\n\nSo."
    assert "".join(event.text for event in kinds(told, ReasoningDelta)) == result.reasoning


def test_a_refusal_at_the_end() -> None:
    """It is told with the reason to stop."""
    details = {"type": "refusal", "category": "bio", "explanation": "Not this."}
    told, result = read(
        START,
        {
            "type": "message_delta",
            "delta": {"stop_reason": "refusal", "stop_details": details},
            "usage": {"output_tokens": 2},
        },
        STOP[1],
    )
    assert kinds(told, RefusalDelta) == [RefusalDelta("Not this.")]
    assert (result.finish_reason, result.refusal) == ("refusal", "Not this.")


def test_what_nobody_knows_is_passed_on() -> None:
    """Events, blocks, deltas and values of kinds that come with a later version."""
    odd = [
        {"type": "weather", "sky": "blue"},
        delta(0, "scent_delta", scent="rose"),
        {"type": "content_block_delta", "index": 0},
        {"type": "content_block_delta", "index": 0, "delta": {"type": ["x"]}},
        {"type": "content_block_start", "index": 0},
        done(7),
        [1],
        {"type": ["x"]},
    ]
    told, result = read(START, *odd, *TALK[1:])
    assert [event.data for event in kinds(told, UnknownEvent)] == odd
    assert result.text == "Rhine, Po"


def test_pieces_of_a_block_that_nobody_announced() -> None:
    """They are read by what they are pieces of."""
    _, result = read(delta(0, "thinking_delta", thinking="Hm."), delta(1, "text_delta", text="Po"))
    assert (result.reasoning, result.text) == ("Hm.", "Po")


def test_a_stream_that_is_cut_off() -> None:
    """It is an error that keeps what came, even when the reason to stop was told already."""
    for count in (4, 9, len(TALK) - 1):
        found = failing(talk(*TALK[:count]))
        assert isinstance(found, CutOff)
        assert found.may_have_run
        assert found.partial.reasoning in ("Li", "Listing.")
    assert found.partial.text == "Rhine, Po"
    lost = failing(stream(StreamedReply([sse(*TALK[:9]), Lost("reset")])))
    assert isinstance(lost, CutOff)
    assert lost.partial.text == "Rhine"
    assert isinstance(failing(stream(StreamedReply([sse(*TALK[:9]), b"data: [DONE]\n\n"]))), CutOff)


def test_what_stands_behind_the_end_is_not_read() -> None:
    """The last event ends the stream, whether the connection closes or not."""
    body = StreamedReply([sse(*TALK), Lost("reset")])
    assert stream(body).result().text == "Rhine, Po"


@pytest.mark.parametrize(
    "event", [OVERLOADED, {"error": {"type": "overloaded_error", "message": "Overloaded"}}]
)
def test_an_error_inside_a_stream(event: dict[str, Any]) -> None:
    """It is raised with what had come, in the vendor's form and in that of a gateway."""
    found = failing(talk(*TALK[:9], event))
    assert isinstance(found, ServerError)
    assert "Overloaded" in str(found)
    assert (found.partial.text, found.may_have_run, found.retryable) == ("Rhine", True, False)


def test_an_error_before_anything() -> None:
    """What is refused for its rate cost nothing."""
    error = {"type": "error", "error": {"type": "rate_limit_error", "message": "Slow down"}}
    found = failing(talk(error))
    assert isinstance(found, RateLimitError)
    assert (found.may_have_run, found.retryable) == (False, True)


def test_an_error_that_is_no_json() -> None:
    """An event of that name is one whatever it holds."""
    found = failing(stream(StreamedReply([sse(*TALK[:9]), b"event: error\ndata: boom\n\n"])))
    assert "boom" in str(found)
    assert found.partial.text == "Rhine"


def test_a_reply_that_does_not_stream() -> None:
    """A server that sends the whole message is understood; one that sends anything else is told of."""
    headers = {"content-type": "application/json"}
    whole = StreamedReply([json.dumps(message(THOUGHT, text())).encode()], headers=headers)
    made = stream(whole)
    assert "".join(made.text) == "Rhine, Po"
    assert made.result().usage == read(*TALK)[1].usage
    found = failing(stream(StreamedReply([json.dumps(OVERLOADED).encode()], headers=headers)))
    assert isinstance(found, ServerError)
    found = failing(stream(StreamedReply([b'{"hello": 1}'], headers=headers)))
    assert isinstance(found, ProviderError)


def test_a_refused_stream() -> None:
    """The status tells."""
    found = failing(stream(reply(OVERLOADED, 529), reply(OVERLOADED, 529), max_retries=0))
    assert isinstance(found, ServerError)
    assert found.partial is None


def test_counts_that_come_late() -> None:
    """A later total stands for an earlier one; null says nothing."""
    last = {**STOP[0], "usage": {"output_tokens": 40, "cache_read_input_tokens": None}}
    _, result = read(START, last, STOP[1])
    assert result.usage is not None
    assert result.usage.raw == {**USAGE, "output_tokens": 40}
