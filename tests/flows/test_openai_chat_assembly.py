"""The assembler of chat completions: decoded chunks in, events and a result out."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime.protocol.chat import ChatAssembler
from modelwire_runtime.protocol.events import (
    Finish,
    ReasoningDelta,
    RefusalDelta,
    ResponseEvent,
    TextDelta,
    TextEvent,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.protocol.think import ThinkMode
from modelwire_runtime.results import TextResult, ToolCall
from modelwire_runtime.results.notes import TokenLogprob


def delta(index: int = 0, finish: str | None = None, **fields: Any) -> dict[str, Any]:
    """Write a chunk with one choice."""
    choice = {"index": index, "delta": fields, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}


def piece(
    index: int | None = None, id: str | None = None, name: str | None = None, arguments: Any = None
) -> dict[str, Any]:
    """Write a chunk with a piece of a tool call."""
    call: dict[str, Any] = {
        "index": index,
        "id": id,
        "function": {"name": name, "arguments": arguments},
    }
    return delta(tool_calls=[{key: value for key, value in call.items() if value is not None}])


def assemble(*chunks: Any, think: ThinkMode = "inline") -> tuple[list[TextEvent], TextResult]:
    """Feed all chunks, finish, and return events and result."""
    assembler = ChatAssembler(think)
    out: list[TextEvent] = []
    for chunk in chunks:
        assembler.add(chunk, out)
    assembler.finish(out)
    return out, assembler.result()


def test_text() -> None:
    """Deltas become text; role and empty content say nothing."""
    events, result = assemble(
        delta(role="assistant", content=""),
        delta(content="Hel"),
        delta(content="lo"),
        delta(finish="stop"),
    )
    assert events == [TextDelta("Hel"), TextDelta("lo"), Finish("stop")]
    assert (result.text, result.reasoning, result.finish_reason) == ("Hello", "", "stop")
    assert result.raw == {
        "id": "c1",
        "object": "chat.completion",
        "model": "m",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "Hello"},
            }
        ],
    }


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_reasoning_in_a_field(field: str) -> None:
    """Both names of the field are read, and reasoning comes before text that shares its chunk."""
    first: dict[str, Any] = {field: "why"}
    second: dict[str, Any] = {field: "?", "content": "so"}
    events, result = assemble(delta(**first), delta(**second), delta(finish="stop"))
    assert events == [ReasoningDelta("why"), ReasoningDelta("?"), TextDelta("so"), Finish("stop")]
    assert (result.reasoning, result.text) == ("why?", "so")
    assert result.raw["choices"][0]["message"]["reasoning_content"] == "why?"


def test_reasoning_in_both_fields_counts_once() -> None:
    """A server that sends it under both names, as newer ones do, is not read twice."""
    _, result = assemble(delta(reasoning="a", reasoning_content="a"))
    assert result.reasoning == "a"


def test_reasoning_inline() -> None:
    """A block at the start of the content is reasoning, wherever it is cut."""
    events, result = assemble(
        *(delta(content=c) for c in "<think>\nwhy\n</think>\n\nso"), delta(finish="stop")
    )
    assert {type(event) for event in events} == {ReasoningDelta, TextDelta, Finish}
    assert (result.reasoning, result.text) == ("why", "so")
    assert assemble(delta(content="<think>why"))[1].reasoning == "why"
    assert assemble(delta(content="a</think>b"), think="prefilled")[1].reasoning == "a"
    assert assemble(delta(content="<think>a"), think="off")[1].text == "<think>a"


def test_held_text_is_let_go_at_the_end() -> None:
    """What might have become a tag is text when the choice ends, and the result knows it before."""
    assembler = ChatAssembler()
    out: list[TextEvent] = []
    assembler.add(delta(content="<thi"), out)
    assert out == []
    assert assembler.result().text == "<thi"
    assembler.add(delta(finish="length"), out)
    assert out == [TextDelta("<thi"), Finish("length")]


def test_tool_calls_by_index() -> None:
    """Pieces are joined by index, also interleaved ones; all are complete when the choice ends."""
    events, result = assemble(
        piece(0, "a", "f", ""),
        piece(1, "b", "g", "{}"),
        piece(0, None, None, '{"x":'),
        piece(0, None, None, "1}"),
        delta(finish="tool_calls"),
    )
    first, second = ToolCall("a", "f", '{"x":1}'), ToolCall("b", "g", "{}")
    assert events == [
        ToolCallDelta(0, "a", "f", ""),
        ToolCallDelta(1, "b", "g", "{}"),
        ToolCallDelta(0, "a", "f", '{"x":'),
        ToolCallDelta(0, "a", "f", "1}"),
        ToolCallDone(first, 0),
        ToolCallDone(second, 1),
        Finish("tool_calls"),
    ]
    assert result.tool_calls == (first, second)
    assert result.tool_calls[0].parse() == {"x": 1}


@pytest.mark.parametrize(
    "chunks",
    [
        [piece(0, "a", "f", "{}"), piece(0, "b", "g", "[]")],
        [piece(None, "a", "f", "{}"), piece(None, "b", "g", "["), piece(None, None, None, "]")],
        [piece(0, "a", "f", "{"), piece(0, "a", "f", "}"), piece(1, "b", "g", "[]")],
        [piece(0, "a", "f", {}), piece(1, "b", "g", [])],
        [piece(0, "a", "f"), piece(0, None, None, "{}"), piece(1, "b"), piece(1, None, "g", "[]")],
    ],
    ids=["index 0 for all", "no index", "id and name repeated", "arguments parsed", "name later"],
)
def test_tool_calls_of_odd_servers(chunks: list[dict[str, Any]]) -> None:
    """Servers that bend the protocol are understood."""
    _, result = assemble(*chunks)
    assert result.tool_calls == (ToolCall("a", "f", "{}"), ToolCall("b", "g", "[]"))


def test_several_choices() -> None:
    """Choices are kept apart and ordered; the result speaks for the first."""
    events, result = assemble(
        delta(1, content="b"), delta(0, content="a"), delta(1, "stop"), delta(0, "length")
    )
    assert events == [TextDelta("b", 1), TextDelta("a"), Finish("stop", 1), Finish("length")]
    assert [(c.index, c.text, c.finish_reason) for c in result.choices] == [
        (0, "a", "length"),
        (1, "b", "stop"),
    ]
    assert (result.text, result.finish_reason) == ("a", "length")


def test_usage() -> None:
    """Usage comes in a last chunk without choices, or with each; prices are read too."""
    usage = {
        "prompt_tokens": 3,
        "completion_tokens": 5,
        "total_tokens": 8,
        "completion_tokens_details": {"reasoning_tokens": 2},
        "estimated_cost": 0.25,
    }
    events, result = assemble(
        {**delta(content="a"), "usage": {"prompt_tokens": 3}},
        {"id": "c1", "choices": [], "usage": usage},
    )
    assert [type(event) for event in events] == [TextDelta, UsageEvent, UsageEvent]
    assert result.usage is not None
    assert (
        result.usage.input_tokens,
        result.usage.output_tokens,
        result.usage.total_tokens,
        result.usage.reasoning_tokens,
    ) == (3, 5, 8, 2)
    assert result.cost == 0.25
    assert assemble({**delta(content="a"), "cost": "0.5"})[1].cost == 0.5


def test_unknown_things_pass() -> None:
    """What has no name here comes through, as events and in the result's raw."""
    chunk = delta(content="a", refusal="no", tone="calm")
    chunk["choices"][0]["logprobs"] = {"content": [{"token": "a"}]}
    chunk["citations"] = ["x"]
    again = delta(refusal="t")
    again["choices"][0]["logprobs"] = {"content": [{"token": "b"}]}
    events, result = assemble(chunk, again, {"ping": 1}, 7)
    assert events == [
        TextDelta("a"),
        RefusalDelta("no"),
        UnknownEvent("choices", {"delta": {"tone": "calm"}}),
        ResponseEvent("logprobs", {"logprobs": {"content": [{"token": "a"}]}, "choice": 0}),
        RefusalDelta("t"),
        ResponseEvent("logprobs", {"logprobs": {"content": [{"token": "b"}]}, "choice": 0}),
        UnknownEvent("message", {"ping": 1}),
        UnknownEvent("message", 7),
    ]
    assert result.raw["citations"] == ["x"]
    assert result.raw["choices"][0]["logprobs"] == {"content": [{"token": "a"}, {"token": "b"}]}
    assert result.raw["choices"][0]["message"]["refusal"] == result.refusal == "not"
    assert result.raw["choices"][0]["message"]["tone"] == "calm"


def test_notes_beside_the_text() -> None:
    """Citations, token probabilities and sound are read, whole or in pieces; a sound is named in the next turn."""
    note = {"type": "url_citation", "url_citation": {"url": "https://a.test", "title": "A"}}
    chunk = delta(content="a", annotations=[note], audio={"id": "au_1", "data": "AAE="})
    chunk["choices"][0]["logprobs"] = {"content": [{"token": "a", "logprob": -0.5, "bytes": [97]}]}
    again = delta(audio={"data": "Ag==", "transcript": "a"}, finish="stop")
    events, result = assemble(chunk, again)
    assert [type(event).__name__ for event in events] == [
        "TextDelta",
        "AnnotationEvent",
        "ResponseEvent",
        "ResponseEvent",
        "ResponseEvent",
        "Finish",
    ]
    assert [(source.url, source.title) for source in result.sources] == [("https://a.test", "A")]
    assert result.annotations[0].raw["url"] == "https://a.test"
    assert result.logprobs == (TokenLogprob("a", -0.5, b"a"),)
    assert result.audio is not None
    assert (result.audio.sound.bytes(), result.audio.transcript) == (b"\x00\x01\x02", "a")
    assert result.message["audio"] == {"id": "au_1"}


def test_a_call_of_a_tool_that_takes_text() -> None:
    """The text is the call's arguments as it is, and goes back in the same words."""
    call = {"index": 0, "id": "c", "type": "custom", "custom": {"name": "sql", "input": "SELECT 1"}}
    _, result = assemble(delta(tool_calls=[call], finish="tool_calls"))
    assert result.tool_calls[0].parse() == "SELECT 1"
    turn = result.message["tool_calls"][0]
    assert turn == {"id": "c", "type": "custom", "custom": call["custom"]}
    assert result.tool_calls[0].answer("1 row")["role"] == "tool"


def test_a_whole_reply() -> None:
    """A reply that did not come as a stream is one chunk with messages."""
    reply = {
        "choices": [
            {
                "index": 0,
                "message": {
                    "content": [{"type": "text", "text": "so"}, " it", {"type": "image"}],
                    "reasoning": "why",
                    "tool_calls": [
                        {"id": "a", "function": {"name": "f", "arguments": "{}"}},
                        {"id": "b", "function": {"name": "g", "arguments": None}},
                    ],
                },
                "finish_reason": "stop",
            }
        ]
    }
    _, result = assemble(reply)
    assert (result.text, result.reasoning) == ("so it", "why")
    assert result.tool_calls == (ToolCall("a", "f", "{}"), ToolCall("b", "g", ""))
    assert result.tool_calls[1].parse() == {}


def test_completions() -> None:
    """The older protocol has text in the choice itself."""
    chunks = [
        {"object": "text_completion", "choices": [{"index": 0, "text": text, "finish_reason": end}]}
        for text, end in [("a", None), ("b", "stop")]
    ]
    events, result = assemble(*chunks)
    assert events == [TextDelta("a"), TextDelta("b"), Finish("stop")]
    assert result.raw["choices"] == [{"index": 0, "finish_reason": "stop", "text": "ab"}]


def test_empty_finish_reasons_are_none() -> None:
    """Some servers send an empty reason until the end."""
    events, _ = assemble(
        delta(content="a", finish=""), delta(content="b", finish="stop"), delta(finish="stop")
    )
    assert events == [TextDelta("a"), TextDelta("b"), Finish("stop")]


@pytest.mark.parametrize(
    "chunk",
    [
        {"error": {"message": "no"}},
        {"error": "no", "choices": []},
        {"object": "error", "message": "no", "code": 400},
    ],
)
def test_errors(chunk: dict[str, Any]) -> None:
    """An error ends the reading; what came before stays."""
    assembler = ChatAssembler()
    out: list[TextEvent] = []
    assembler.add(delta(content="a"), out)
    assembler.add(chunk, out)
    assert assembler.error is not None
    assert assembler.result().text == "a"
    assert not assembler.is_finished


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["", "a", "<think>", "</think>", "stop"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["index", "id", "function", "name", "arguments", "text", "x"]),
        inner,
        max_size=3,
    ),
    max_leaves=6,
)
NAMES = ["content", "reasoning", "reasoning_content", "tool_calls", "refusal"]
FIELDS = st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, JSON))
CHOICE = st.fixed_dictionaries(
    {},
    optional={
        "index": JSON,
        "delta": FIELDS | JSON,
        "message": FIELDS | JSON,
        "text": JSON,
        "finish_reason": JSON,
        "logprobs": JSON,
    },
)
CHUNK = st.fixed_dictionaries(
    {},
    optional={
        "id": JSON,
        "model": JSON,
        "choices": st.lists(CHOICE | JSON, max_size=3) | JSON,
        "usage": JSON,
        "cost": JSON,
    },
)


@given(st.lists(CHUNK | JSON, max_size=5))
def test_any_json_is_read(chunks: list[Any]) -> None:
    """No reply, however odd, breaks the reading, and what was given is left as it was."""
    before = json.dumps(chunks)
    events, result = assemble(*chunks)
    assert json.dumps(chunks) == before
    for choice in result.choices:
        mine = [
            event
            for event in events
            if isinstance(event, TextDelta) and event.choice == choice.index
        ]
        assert "".join(event.text for event in mine) == choice.text
    json.dumps(result.raw)
