"""Streamed text tasks: what is sent, which events come, and what a stream that goes wrong leaves."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime import aio, sync
from modelwire_runtime.errors import (
    AuthError,
    CallTimeout,
    CutOff,
    InvalidParams,
    ModelwireError,
    ProviderError,
    SafetyError,
    ServerError,
)
from modelwire_runtime.flows.effects import DeadlineExceeded
from modelwire_runtime.flows.runware.stream import RunwareSession
from modelwire_runtime.flows.runware.tasks import PROTOCOL
from modelwire_runtime.outcomes import Success
from modelwire_runtime.protocol.events import (
    Finish,
    ReasoningDelta,
    TextDelta,
    ToolCallDelta,
    ToolCallDone,
    UnknownEvent,
    UsageEvent,
)
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.testing.scripted import (
    AsyncScriptedTransport,
    Outcome,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.transports import Lost, NotSent
from modelwire_runtime.validation import Checked
from tests.support.runware import T1, context, fault, refusal

HEAD = {"taskUUID": T1, "taskType": "textInference"}
USAGE = {"promptTokens": 9, "completionTokens": 3, "totalTokens": 12, "thinkingTokens": 1}
CALM = sync.Clock(now=lambda: 0.0, sleep=lambda _: None, jitter=lambda: 0.0)


def delta(finish: str | None = None, **fields: Any) -> dict[str, Any]:
    """Make a chunk."""
    return {**HEAD, "delta": fields, "finishReason": finish}


STORY = [
    {**HEAD, "delta": {"reasoningContent": "let me "}},
    {**HEAD, "delta": {"reasoningContent": "see"}},
    delta(text="Hel"),
    delta(text="lö"),
    {**HEAD, "delta": {}, "finishReason": "stop", "usage": USAGE, "cost": 0.00002},
]


def sse(*chunks: Any, done: bool = True) -> bytes:
    """Write chunks as a body of events."""
    lines = [f"data: {json.dumps(c, ensure_ascii=False)}\n\n" for c in chunks]
    return "".join([": ping\n\n", *lines, "data: [DONE]\n\n" if done else ""]).encode()


def session(**options: Any) -> RunwareSession:
    """Prepare a streamed task."""
    values = options.pop("values", {"messages": []})
    found = PROTOCOL.open_stream(context("text", **options), Checked(values, ("note",)))
    assert isinstance(found, RunwareSession)
    return found


def stream(*outcomes: Outcome, **options: Any) -> TextStream:
    """Prepare a stream of a blocking client."""
    return TextStream(sync.Driver(ScriptedTransport(outcomes), clock=CALM), session(**options))


def body(*pieces: Any) -> StreamedReply:
    """Make a streamed reply."""
    return StreamedReply(pieces)


def test_the_task_asks_for_a_stream() -> None:
    """One task, delivered as a stream, over HTTP, asking for events."""
    request = session(values={"messages": [{"role": "user"}]}).request()
    (task,) = json.loads(request.body or b"")
    assert task["deliveryMethod"] == "stream"
    assert (task["model"], task["taskUUID"]) == ("acme:chat@1", T1)
    assert request.headers["Accept"] == "text/event-stream"
    assert request.billable
    assert request.stream


@pytest.mark.parametrize(
    ("values", "parameter"),
    [({"numberResults": 2}, "numberResults"), ({"deliveryMethod": "sync"}, "deliveryMethod")],
)
def test_what_cannot_be_streamed_is_refused(values: dict[str, Any], parameter: str) -> None:
    """Several results, or another delivery, are refused before anything is sent."""
    with pytest.raises(InvalidParams) as caught:
        session(values=values)
    assert caught.value.parameter == parameter
    assert session(values={"numberResults": 1, "deliveryMethod": "stream"})


def test_a_whole_stream() -> None:
    """Text, reasoning, usage, cost and the reason to end; the first reason counts."""
    with stream(body(sse(*STORY, delta("length")))) as told:
        assert "".join(told.text) == "Hellö"
        assert "".join(told.reasoning) == "let me see"
        result = told.result()
    assert (result.text, result.reasoning) == ("Hellö", "let me see")
    assert (result.finish_reason, result.cost, result.model) == ("stop", 0.00002, "acme:chat@1")
    assert result.usage is not None
    assert (result.usage.input_tokens, result.usage.reasoning_tokens) == (9, 1)
    assert result.raw["data"][0]["taskUUID"] == T1
    assert result.items[0]["usage"] == USAGE
    assert result.warnings == ("note",)
    kinds = [type(event) for event in told.events]
    assert kinds == [ReasoningDelta, ReasoningDelta, TextDelta, TextDelta, Finish, UsageEvent]


def test_an_async_stream_is_the_same() -> None:
    """The async twin yields the same."""

    async def read() -> str:
        driver = aio.Driver(AsyncScriptedTransport([body(sse(*STORY))]), clock=CALM)
        async with AsyncTextStream(driver, session()) as told:
            pieces = [piece async for piece in told.text]
            assert (await told.result()).finish_reason == "stop"
            return "".join(pieces)

    assert asyncio.run(read()) == "Hellö"


@given(st.data())
def test_bytes_may_be_cut_anywhere(data: st.DataObject) -> None:
    """Inside a character, a line or an event."""
    whole = sse(*STORY)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=8)))
    pieces = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    assert stream(body(*pieces)).result().text == "Hellö"


def test_a_missing_done_is_fine_once_the_reason_is_known() -> None:
    """The end of the bytes is the end then."""
    assert stream(body(sse(*STORY, done=False))).result().text == "Hellö"


@pytest.mark.parametrize("ending", [(), (Lost("reset"),), (Lost("silence", timeout=True),)])
def test_a_cut_stream_keeps_what_came(ending: tuple[Any, ...]) -> None:
    """It is an error, never a quiet success."""
    with pytest.raises(CutOff) as caught:
        stream(body(sse(*STORY[:3], done=False), *ending)).result()
    error = caught.value
    assert error.partial.text == "Hel"
    assert error.may_have_run


@pytest.mark.parametrize(
    "outcome", [Lost("reset"), reply({}, 502), body(sse(*STORY[:3], done=False)), body(b"")]
)
def test_a_lost_stream_names_its_task(outcome: Any) -> None:
    """It cannot be resumed, and a token would promise that; the vendor's record of it may be read."""
    with pytest.raises(ModelwireError) as caught:
        stream(outcome).result()
    error = caught.value
    assert (error.job_id, error.token, error.may_have_run) == (T1, None, True)
    assert str(error).count(f"get_task_details(task_uuid={T1!r})") == 1
    with pytest.raises(ModelwireError) as caught:
        stream(*[NotSent("refused")] * 3).result()
    assert (caught.value.job_id, caught.value.may_have_run) == (None, False)


def test_a_stream_without_an_event_is_cut_off() -> None:
    """The message says what came instead."""
    with pytest.raises(CutOff, match="without a single event"):
        stream(body(b"")).result()


@pytest.mark.parametrize(
    "told",
    [{"errors": [fault("contentPolicyViolation")]}, {"error": fault("contentPolicyViolation")}],
)
def test_an_error_in_the_stream_is_raised_with_what_came(told: dict[str, Any]) -> None:
    """Both shapes; the code is the vendor's."""
    with pytest.raises(SafetyError) as caught:
        stream(body(sse(STORY[2], told))).result()
    assert caught.value.partial.text == "Hel"
    assert caught.value.may_have_run


def test_an_error_event_without_an_object() -> None:
    """An event called `error` is one, whatever it holds."""
    with pytest.raises(ServerError, match="broke"):
        stream(body(b'event: error\ndata: "it broke"\n\n')).result()


def test_an_error_before_the_stream_is_read_from_its_body() -> None:
    """As an object beside the task, and with the reply's status."""
    refused = reply({"error": {"code": "invalidApiKey", "message": "no"}, "taskUUID": T1}, 401)
    with pytest.raises(AuthError) as caught:
        stream(refused).result()
    assert caught.value.status == 401


def test_trouble_of_the_vendor_may_have_run() -> None:
    """A stream is not stored, so it is not sent again, and nobody can be asked."""
    with pytest.raises(ServerError) as caught:
        stream(refusal(fault("internalServerError", None), status=500)).result()
    assert caught.value.may_have_run
    assert "not sent again" in str(caught.value)


def test_what_was_not_sent_is_sent_again() -> None:
    """No connection is no bill."""
    assert stream(NotSent("dns"), body(sse(*STORY))).result().text == "Hellö"


def test_what_is_no_json_is_an_error() -> None:
    """A piece of the answer is lost."""
    with pytest.raises(ProviderError, match="no JSON"):
        stream(body(b"data: {oops\n\n")).result()


def test_tool_calls_are_read_in_several_shapes() -> None:
    """In pieces by index as chat completions have them, or whole in the vendor's own words."""
    pieces = [
        delta(toolCalls=[{"index": 0, "id": "c1", "function": {"name": "a", "arguments": '{"x"'}}]),
        delta(toolCalls=[{"index": 0, "function": {"arguments": ":1}"}}]),
        delta(tools=[{"index": 1, "toolId": "c2", "name": "b", "toolInput": {"y": 2}}]),
        delta("tool_calls"),
    ]
    told = stream(body(sse(*pieces)))
    calls = list(told.tool_calls)
    assert [(c.id, c.name, c.parse()) for c in calls] == [
        ("c1", "a", {"x": 1}),
        ("c2", "b", {"y": 2}),
    ]
    assert sum(isinstance(e, ToolCallDelta) for e in told) == 3
    assert sum(isinstance(e, ToolCallDone) for e in told) == 2
    assert told.result().raw["data"][0]["toolCalls"][0]["name"] == "a"


def test_unknown_keys_are_passed_on() -> None:
    """Beside the delta or in it, nothing is lost; null says nothing."""
    odd = {**delta(text="x", audio={"a": 1}, image=None), "thoughtSignature": "s", "other": None}
    told = stream(body(sse(odd, STORY[-1])))
    unknown = [e for e in told if isinstance(e, UnknownEvent)]
    assert [e.data for e in unknown] == [{"thoughtSignature": "s"}, {"audio": {"a": 1}}]
    assert told.result().items[0]["thoughtSignature"] == "s"


def test_a_chunk_that_is_no_object_is_passed_on() -> None:
    """It is somebody's event, and no piece of the text."""
    told = stream(body(sse(7, *STORY)))
    assert next(iter(told)) == UnknownEvent("message", 7)
    assert told.result().text == "Hellö"


def test_a_server_that_does_not_stream() -> None:
    """A whole answer is read as one."""
    item = {**HEAD, "text": "Hi", "reasoningContent": "hm", "finishReason": "stop", "usage": USAGE}
    result = stream(reply({"data": [item]})).result()
    assert (result.text, result.reasoning, result.finish_reason) == ("Hi", "hm", "stop")
    with pytest.raises(ProviderError):
        stream(reply({"errors": [fault("inferenceError")]})).result()
    with pytest.raises(ServerError):
        stream(reply("nothing")).result()


def test_the_result_is_told_once() -> None:
    """`on_result` gets an outcome, as it does from every task."""
    seen: list[Any] = []
    told = stream(body(sse(*STORY)), on_result=seen.append)
    told.result()
    told.result()
    assert isinstance(seen[0], Success)
    assert seen[0].result.text == "Hellö"
    assert len(seen) == 1


def test_the_total_limit_is_a_timeout() -> None:
    """The error says whether the work may have run."""
    one = session(timeout=5)
    error = one.failure(DeadlineExceeded())
    assert isinstance(error, CallTimeout)
    assert "5 s" in str(error)
