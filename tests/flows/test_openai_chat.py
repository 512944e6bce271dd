"""The chat flow against scripted outcomes: what is sent, how often, and what comes of it."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modelwire_runtime import aio, errors, sync
from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.openai.chat import PROTOCOL, ChatSession
from modelwire_runtime.handles import Entry
from modelwire_runtime.protocol.events import Finish, TextDelta, TextEvent, UnknownEvent, UsageEvent
from modelwire_runtime.results import TextResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.testing.scripted import (
    AsyncScriptedTransport,
    Outcome,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.transports import Lost, NotSent, Response
from modelwire_runtime.validation import Checked
from modelwire_runtime.vendor import Adds, Auth, Owns, Reader, Route, Vendor

CHAT = Route(
    name="chat",
    flow="openai_chat",
    path="/{endpoint}/openai/v1/chat/completions",
    owns={"stream": Owns(value="flag")},
    adds={
        "model": Adds(value="served_model"),
        "stream_options.include_usage": Adds(value=True, when="streaming"),
    },
)
VENDOR = Vendor(
    id="acme",
    title="Acme",
    package="modelwire.acme",
    base_url="https://acme.test/v2",
    auth=Auth(env=("ACME_KEY",)),
    routes={"chat": CHAT},
    results={"text": Reader(kind="text")},
    errors={"insufficient_quota": "quota"},
)
ENTRY = Entry("acme/talker", "talker", "Talker", "chat", "talker-fast", "Talker-1", "text")
ASKED: dict[str, Any] = {"messages": [{"role": "user", "content": "Hi"}]}
SECRET = "sk-very-secret"


def context(route: Route = CHAT, **options: Any) -> Context:
    """Build the context of one call."""
    return Context(
        VENDOR,
        route,
        ENTRY,
        VENDOR.base_url,
        {"Authorization": f"Bearer {SECRET}"},
        options,
        (SECRET,),
    )


def quick(clock: float = 0.0) -> sync.Clock:
    """Make a clock that stands still and sleeps no time."""
    return sync.Clock(now=lambda: clock, sleep=lambda _: None, jitter=lambda: 0.5)


def call(
    *outcomes: Outcome, values: Mapping[str, Any] = ASKED, **options: Any
) -> tuple[TextResult, ScriptedTransport]:
    """Make a call that is not streamed."""
    transport = ScriptedTransport(outcomes)
    driver = sync.Driver(transport, clock=quick())
    try:
        return (
            driver.run(PROTOCOL.call(context(**options), Checked(dict(values), ("note",)))),
            transport,
        )
    except ModelwireError as error:
        error.add_note(str(len(transport.requests)))
        raise


def session(route: Route = CHAT, values: Mapping[str, Any] = ASKED, **options: Any) -> ChatSession:
    """Prepare a streamed call."""
    return PROTOCOL.open_stream(context(route, **options), Checked(dict(values), ()))


def stream(*outcomes: Outcome, **options: Any) -> tuple[TextStream, ScriptedTransport]:
    """Prepare a stream of a blocking client."""
    transport = ScriptedTransport(outcomes)
    return TextStream(sync.Driver(transport, clock=quick()), session(**options)), transport


def sse(*chunks: Any, done: bool = True) -> bytes:
    """Write chunks as a body of events."""
    lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in chunks]
    return "".join([*lines, "data: [DONE]\n\n" if done else ""]).encode()


def delta(content: str | None = None, finish: str | None = None, **fields: Any) -> dict[str, Any]:
    """Write a chunk."""
    inner = fields if content is None else {"content": content, **fields}
    return {
        "id": "c1",
        "object": "chat.completion.chunk",
        "choices": [{"index": 0, "delta": inner, "finish_reason": finish}],
    }


def completion(content: Any = "Hello", **message: Any) -> dict[str, Any]:
    """Write a whole completion."""
    return {
        "id": "c1",
        "object": "chat.completion",
        "model": "Talker-1",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, **message},
                "finish_reason": "stop",
            }
        ],
        "usage": {
            "prompt_tokens": 1,
            "completion_tokens": 2,
            "prompt_tokens_details": {"cached_tokens": 1},
        },
    }


WHOLE = sse(
    delta("", role="assistant"),
    delta("Hel"),
    delta("lo"),
    delta(finish="stop"),
    {"choices": [], "usage": {"total_tokens": 3}},
)


def test_what_is_sent() -> None:
    """The body is what the caller set and the served model; the request is marked as paid for."""
    _, transport = call(reply(completion()))
    (request,) = transport.requests
    assert (request.method, request.url) == (
        "POST",
        "https://acme.test/v2/talker-fast/openai/v1/chat/completions",
    )
    assert json.loads(request.body or b"") == {**ASKED, "model": "Talker-1"}
    assert request.billable
    assert not request.stream
    assert request.headers["Authorization"] == f"Bearer {SECRET}"


def test_what_is_sent_for_a_stream() -> None:
    """A stream adds its flag and asks for usage."""
    talk, transport = stream(StreamedReply([WHOLE]))
    assert talk.result().text == "Hello"
    (request,) = transport.requests
    assert json.loads(request.body or b"") == {
        **ASKED,
        "model": "Talker-1",
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert request.billable
    assert request.stream


def test_what_the_caller_set_stays() -> None:
    """A model or stream options of the caller's own are sent as they are."""
    values = {**ASKED, "model": "mine", "stream_options": {"include_usage": False, "x": 1}}
    talk, transport = stream(StreamedReply([WHOLE]), values=values)
    talk.result()
    assert json.loads(transport.requests[0].body or b"") == {**values, "stream": True}


def test_result() -> None:
    """A whole reply becomes a result with everything that came with it."""
    result, _ = call(
        reply(
            completion(reasoning_content="why"),
            headers={"x-request-id": "r1", "x-ratelimit-remaining": "9", "other": "1"},
        )
    )
    assert (result.text, result.reasoning, result.finish_reason) == ("Hello", "why", "stop")
    assert str(result) == "Hello"
    assert result.usage is not None
    assert (result.usage.total_tokens, result.usage.cached_tokens) == (3, 1)
    assert (result.model, result.request_id, result.warnings) == ("acme/talker", "r1", ("note",))
    assert result.rate_limits == {"x-ratelimit-remaining": "9"}
    assert result.raw == completion(reasoning_content="why")


@pytest.mark.parametrize("content", [None, [], "", [{"type": "image"}]])
def test_result_without_text(content: Any) -> None:
    """A reply may hold no text, as when it calls tools."""
    calls = [{"id": "t1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}]
    result, _ = call(reply(completion(content, tool_calls=calls)))
    assert result.text == ""
    assert [(c.id, c.name, c.parse()) for c in result.tool_calls] == [("t1", "f", {"a": 1})]


def test_completion_protocol() -> None:
    """The older protocol is read alike."""
    result, _ = call(reply({"choices": [{"text": "<think>a</think>b", "finish_reason": "stop"}]}))
    assert (result.text, result.reasoning) == ("b", "a")


def test_think_setting() -> None:
    """A route says where the reasoning hides."""
    route = Route(name="chat", flow="openai_chat", path="/x", settings={"think": "prefilled"})
    transport = ScriptedTransport([reply(completion("why</think>so"))])
    result = sync.Driver(transport).run(PROTOCOL.call(context(route), Checked(dict(ASKED), ())))
    assert (result.text, result.reasoning) == ("so", "why")


BODIES: list[tuple[Any, int, str, str]] = [
    (
        {
            "error": {
                "message": "too long",
                "type": "invalid_request_error",
                "param": "messages",
                "code": None,
            }
        },
        400,
        "validation",
        "too long",
    ),
    ({"error": "gateway says no"}, 401, "auth", "gateway says no"),
    ({"error": {"message": "pay", "code": "insufficient_quota"}}, 429, "quota", "pay"),
    ({"message": "nothing here"}, 404, "not_found", "nothing here"),
    ("plain text", 500, "server_error", "plain text"),
    ("", 502, "server_error", "HTTP 502"),
]


@pytest.mark.parametrize(("body", "status", "code", "message"), BODIES)
@pytest.mark.parametrize("streamed", [False, True])
def test_error_replies(body: Any, status: int, code: str, message: str, streamed: bool) -> None:
    """Errors of every shape say what the vendor said, whole or streamed, and are sent once."""
    text = body if isinstance(body, str) else json.dumps(body)
    outcome = Response(status, {"content-type": "text/plain", "x-request-id": "r9"}, text.encode())
    talk, transport = stream(outcome)
    with pytest.raises(ModelwireError) as caught:
        talk.result() if streamed else call(outcome)
    error = caught.value
    assert (error.code, error.status, error.request_id) == (code, status, "r9")
    assert message in str(error)
    assert error.may_have_run is (status >= 500)
    assert len(transport.requests) == (1 if streamed else 0)
    assert SECRET not in repr(error)


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (b'{"error": {"message": "no", "code": 429}}', "rate_limit", "no"),
        (b'{"error": {"message": "no", "type": "server_error"}}', "server_error", "no"),
        (b'{"error": "no"}', "provider", "no"),
        (
            b'{"object": "error", "message": "no", "type": "BadRequest", "code": 400}',
            "validation",
            "no",
        ),
        (b'{"id": "c1"}', "provider", "no completion"),
        (b"<html>login</html>", "provider", "<html>login"),
        (b"", "provider", "nothing"),
        (b"[]", "provider", "no completion"),
    ],
)
def test_good_status_bad_body(body: bytes, code: str, message: str) -> None:
    """A reply of good status that is an error, or no completion, is an error that may have cost."""
    with pytest.raises(ModelwireError) as caught:
        call(Response(200, {}, body))
    assert caught.value.code == code
    assert message in str(caught.value)
    assert caught.value.may_have_run
    assert not caught.value.retryable


@pytest.mark.parametrize("streamed", [False, True])
def test_money(streamed: bool) -> None:
    """A paid request is sent again only when it cannot have been seen."""

    def times(*outcomes: Outcome, **options: Any) -> int:
        transport = ScriptedTransport(outcomes)
        driver = sync.Driver(transport, clock=quick())
        try:
            if streamed:
                TextStream(driver, session(**options)).result()
            else:
                driver.run(PROTOCOL.call(context(**options), Checked(dict(ASKED), ())))
        except ModelwireError as error:
            assert error.may_have_run  # noqa: PT017
        return len(transport.requests)

    good = StreamedReply([WHOLE]) if streamed else reply(completion())
    for status in (408, 500, 502, 504):
        assert times(Response(status, {}, b""), good) == 1
    assert times(Lost("reset"), good) == 1
    assert times(Lost("silent", timeout=True), good) == 1
    assert times(NotSent("no route"), good) == 2
    assert times(Response(429, {}, b"{}"), good) == 2
    assert times(Response(503, {"retry-after": "1"}, b""), good) == 2
    assert times(Lost("reset"), good, repeat_billable=True) == 2
    if streamed:  # once the stream has begun nothing is sent again, whatever the option says
        assert (
            times(StreamedReply([sse(delta("a")), Lost("reset")]), good, repeat_billable=True) == 1
        )


def test_stream_events() -> None:
    """Events come in order; a ping and a comment do no harm."""
    noise = b": hi\r\n\r\nevent: ping\ndata: {}\n\nevent: note\ndata: plain\n\n"
    talk, _ = stream(StreamedReply([noise, WHOLE]))
    events = list(talk)
    assert events[:4] == [
        UnknownEvent("ping", {}),
        UnknownEvent("note", "plain"),
        TextDelta("Hel"),
        TextDelta("lo"),
    ]
    assert events[4] == Finish("stop")
    assert isinstance(events[5], UsageEvent)
    assert len(events) == 6


@pytest.mark.parametrize(
    "body",
    [
        sse(delta("a"), delta(finish="stop"), done=False),
        sse(delta("a")),
        sse(delta("a"))[:-2],
        sse(delta("a"))[:-1],
    ],
    ids=["no done", "no finish", "done unfinished", "half a blank line"],
)
def test_ends(body: bytes) -> None:
    """A stream is complete at `[DONE]`, or at its end when every choice has finished."""
    talk, _ = stream(StreamedReply([body]))
    assert talk.result().text == "a"


def test_nothing_is_read_after_done() -> None:
    """What follows `[DONE]` is not waited for."""
    talk, _ = stream(StreamedReply([WHOLE, Lost("late")]))
    assert talk.result().text == "Hello"


@pytest.mark.parametrize(
    "chunks",
    [
        [sse(delta("a"), done=False)],
        [sse(delta("a"), done=False), Lost("reset")],
        [sse(delta("a"), done=False), Lost("silent", timeout=True)],
        [sse(delta("a"), done=False), b'data: {"choices": [{"delta": {"content": "b"}}]}\n'],
    ],
    ids=["end", "reset", "silence", "half an event"],
)
def test_cut_off(chunks: Sequence[Any]) -> None:
    """A stream that ends too early is an error that keeps what came, never a quiet success."""
    talk, transport = stream(StreamedReply(chunks))
    seen: list[TextEvent] = []
    with pytest.raises(CutOff) as caught:
        seen.extend(talk)
    error = caught.value
    assert (error.partial.text, error.code, error.may_have_run, error.retryable) == (
        "a",
        "connection",
        True,
        False,
    )
    assert (error.vendor, error.model) == ("acme", "acme/talker")
    assert list(_until_error(talk)) == [TextDelta("a")]
    assert len(transport.requests) == 1


def _until_error(talk: TextStream) -> list[TextEvent]:
    seen: list[TextEvent] = []
    with pytest.raises(ModelwireError):
        seen.extend(talk)
    return seen


def test_no_stream_at_all() -> None:
    """A reply that holds no event says what it was."""
    talk, _ = stream(StreamedReply([b"<html>"], headers={"content-type": "text/html"}))
    with pytest.raises(CutOff, match="text/html"):
        talk.result()


def test_redirect() -> None:
    """A redirect is not followed and is no stream."""
    talk, _ = stream(StreamedReply([], 302, {}))
    with pytest.raises(ModelwireError, match="redirect"):
        talk.result()


@pytest.mark.parametrize(
    ("chunk", "code"),
    [
        (b'data: {"error": {"message": "no", "type": "rate_limit_exceeded"}}\n\n', "rate_limit"),
        (b'data: {"error": "no"}\n\n', "provider"),
        (b'event: error\ndata: {"message": "no", "code": 503}\n\n', "server_error"),
        (b"event: error\ndata: no\n\n", "provider"),
        (b'event: error\ndata: "no"\n\n', "provider"),
    ],
)
def test_errors_in_a_stream(chunk: bytes, code: str) -> None:
    """An error in a stream is raised after what came before it, and keeps that."""
    talk, _ = stream(StreamedReply([sse(delta("a"), done=False) + chunk]))
    seen: list[str] = []
    with pytest.raises(ModelwireError, match="no") as caught:
        seen.extend(talk.text)
    assert seen == ["a"]
    assert caught.value.code == code
    assert caught.value.partial.text == "a"
    assert caught.value.may_have_run
    assert caught.value.status is None


def test_garbage_in_a_stream() -> None:
    """A chunk that cannot be read is a piece of the answer lost."""
    talk, _ = stream(StreamedReply([sse(delta("a"), done=False), b"data: {oops\n\n"]))
    with pytest.raises(errors.ProviderError, match="oops") as caught:
        talk.result()
    assert caught.value.partial.text == "a"


@pytest.mark.parametrize("headers", [{"content-type": "application/json; charset=utf-8"}])
def test_server_that_does_not_stream(headers: dict[str, str]) -> None:
    """A whole completion in reply to a streamed call is read as one."""
    body = json.dumps(completion("<think>why</think>so")).encode()
    talk, _ = stream(StreamedReply([body[:20], body[20:]], headers=headers))
    assert list(talk.text) == ["so"]
    assert talk.result().raw == completion("<think>why</think>so")
    refused, _ = stream(StreamedReply([b'{"error": "no"}'], headers=headers))
    with pytest.raises(errors.ProviderError, match="no"):
        refused.result()


def test_total_limit() -> None:
    """The limit of the whole stream holds although bytes keep coming."""
    times = iter([0.0, 0.0, 0.0, 0.0, 1.0, 11.0, 12.0, 13.0])
    transport = ScriptedTransport([StreamedReply([sse(delta(c), done=False) for c in "abcdef"])])
    clock = sync.Clock(now=lambda: next(times), sleep=lambda _: None, jitter=lambda: 0.5)
    talk = TextStream(sync.Driver(transport, clock=clock), session(timeout=10))
    with pytest.raises(errors.CallTimeout, match="10 s") as caught:
        talk.result()
    assert "abcdef".startswith(caught.value.partial.text)
    assert caught.value.partial.text
    assert caught.value.may_have_run


def test_limits_reach_the_transport() -> None:
    """The silence that is allowed is the request's timeout; 300 seconds unless set."""
    talk, transport = stream(StreamedReply([WHOLE]), idle_timeout=7)
    talk.result()
    assert transport.requests[0].timeout == 7
    assert session().idle_timeout == 300
    assert session(idle_timeout=None).idle_timeout is None
    assert (session().timeout, session(timeout=None).timeout, session(timeout=5).timeout) == (
        600,
        None,
        5,
    )


def test_jobs_are_refused() -> None:
    """Chat calls are no jobs."""
    refusals: list[Callable[[], Any]] = [
        lambda: PROTOCOL.submit(context(), Checked(dict(ASKED), ())),
        lambda: PROTOCOL.status(context(), "j1"),
    ]
    for refusal in refusals:
        with pytest.raises(errors.InvalidParams, match="no jobs"):
            refusal()


BODY = b": hi\n\n" + sse(
    delta("", role="assistant"),
    *(delta(piece) for piece in ["<th", "ink>a", "b</thi", "nk>\n\n", "né 🚀"]),
    delta(tool_calls=[{"index": 0, "id": "t", "function": {"name": "f", "arguments": "{"}}]),
    delta(tool_calls=[{"index": 0, "function": {"arguments": "}"}}]),
    delta(finish="tool_calls"),
    {"choices": [], "usage": {"total_tokens": 3}},
)


@given(
    st.lists(st.integers(0, len(BODY)), max_size=20),
    st.sampled_from([b"\n", b"\r\n", b"\r"]),
    st.booleans(),
)
def test_cuts_change_nothing(places: list[int], end: bytes, cut: bool) -> None:
    """Both drivers give the same events, wherever the bytes are cut and whatever ends lines."""
    body = BODY.replace(b"\n", end)
    edges = [0, *sorted(min(place, len(body)) for place in places), len(body)]
    chunks: list[Any] = [body[a:b] for a, b in pairwise(edges)]
    if cut:
        chunks = [*chunks[: len(chunks) // 2], Lost("reset")]
    blocking, _ = stream(StreamedReply(chunks))
    expected = _outcome(blocking)

    async def run() -> list[Any]:
        driver = aio.Driver(AsyncScriptedTransport([StreamedReply(chunks)]))
        talk = AsyncTextStream(driver, session())
        seen: list[Any] = []
        try:
            async for event in talk:
                seen.append(event)  # noqa: PERF401  # what comes before an error counts
            seen.append((await talk.result()).raw)
        except ModelwireError as error:
            seen += [type(error), str(error), error.partial.raw]
        return seen

    assert asyncio.run(run()) == expected
    if not cut:
        assert expected[-1]["choices"][0]["message"]["reasoning_content"] == "ab"


def _outcome(talk: TextStream) -> list[Any]:
    seen: list[Any] = []
    try:
        seen.extend(talk)
        seen.append(talk.result().raw)
    except ModelwireError as error:
        seen += [type(error), str(error), error.partial.raw]
    return seen
