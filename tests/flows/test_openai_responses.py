"""The Responses flow against scripted outcomes: what is sent, how often, and what comes of it."""

import json
from typing import Any

import pytest

from modelwire_runtime import errors, sync
from modelwire_runtime.errors import CutOff, ModelwireError
from modelwire_runtime.flows.openai.responses import PROTOCOL
from modelwire_runtime.jobs import JobStatus, read_token
from modelwire_runtime.results import TextResult
from modelwire_runtime.streams.text import TextStream
from modelwire_runtime.testing.scripted import Outcome, ScriptedTransport, StreamedReply, reply
from modelwire_runtime.transports import Lost, NotSent
from modelwire_runtime.validation import Checked
from tests.flows.harness import Run, Watch, play
from tests.support.responder.scripts import (
    ASKED,
    CALL,
    KEY,
    THOUGHT,
    context,
    event,
    events_of,
    message,
    response,
    sse,
)

SEALED = {**THOUGHT, "encrypted_content": "sealed"}


def call(*outcomes: Outcome, values: dict[str, Any] | None = None, **options: Any) -> Run:
    """Make a call that is not streamed, through both drivers."""
    checked = Checked(values or ASKED, ("note",))
    return play(
        lambda ctx: PROTOCOL.call(ctx, checked),
        outcomes,
        lambda: context(**options),
        abandon=PROTOCOL.abandon,
    )


def stream(*outcomes: Outcome, values: dict[str, Any] | None = None, **options: Any) -> TextStream:
    """Prepare a stream of a blocking client."""
    driver = sync.Driver(ScriptedTransport(outcomes), clock=Watch().clock(asynchronous=False))
    return TextStream(driver, PROTOCOL.open_stream(context(**options), Checked(values or ASKED)))


def failing(talk: TextStream) -> ModelwireError:
    """Read a stream that must fail, and return why."""
    with pytest.raises(ModelwireError) as caught:
        talk.result()
    return caught.value


def refused(status: int, code: str | None, kind: str = "api_error", **headers: str) -> Outcome:
    """Write an error reply."""
    body = {"error": {"message": "No.", "type": kind, "param": None, "code": code}}
    return reply(body, status, headers)


def test_what_is_sent() -> None:
    """The body is what the caller set and the model; the request is marked as paid for."""
    done = call(reply(response()))
    (request,) = done.requests
    assert (request.method, request.url) == ("POST", "https://responder.test/v1/responses")
    assert json.loads(request.body) == {**ASKED, "model": "talker-1"}
    assert request.billable
    assert not request.stream
    assert request.headers["Authorization"] == f"Bearer {KEY}"


def test_result() -> None:
    """A whole response becomes a result with everything that came with it."""
    headers = {"x-request-id": "r1", "x-ratelimit-remaining-tokens": "9", "other": "1"}
    result = call(reply(response(THOUGHT, message()), headers=headers)).value
    assert isinstance(result, TextResult)
    assert (result.text, result.reasoning) == ("Rhine, Po, Ebro", "Listing\n\nSorting")
    assert (result.response_id, result.service_tier) == ("resp_1", "default")
    assert (result.model, result.request_id, result.warnings) == ("talker-1", "r1", ("note",))
    assert result.rate_limits == {"x-ratelimit-remaining-tokens": "9"}
    assert result.raw == response(THOUGHT, message())
    assert result.job_id is None


def test_the_next_turn_of_what_is_stored() -> None:
    """What the vendor keeps is referred to; a function's call goes whole, for its output to be paired with it."""
    result = call(reply(response(THOUGHT, message(), CALL))).value
    references = [{"type": "item_reference", "id": id} for id in ("rs_1", "msg_1")]
    assert result.message == result.turns == [*references, CALL]
    result.message.append("mine")
    assert result.turns == [*references, CALL]


def test_the_next_turn_of_what_is_not_stored() -> None:
    """Everything goes whole; reasoning goes when it is encrypted, as nobody could read it otherwise."""
    values = {**ASKED, "store": False}
    assert call(reply(response(SEALED, message())), values=values).value.turns == [
        SEALED,
        message(),
    ]
    assert call(reply(response(THOUGHT, message())), values=values).value.turns == [message()]
    told = response(THOUGHT, message(), store=False)
    assert call(reply(told)).value.turns == [message()]


def test_a_conversation_holds_the_turn_already() -> None:
    """Nothing is repeated to a conversation of the vendor's."""
    told = response(message(), conversation={"id": "conv_1"})
    assert call(reply(told)).value.turns == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("server_error", errors.ServerError),
        ("rate_limit_exceeded", errors.RateLimitError),
        ("insufficient_quota", errors.QuotaError),
        ("invalid_prompt", errors.SafetyError),
        ("bio_policy", errors.SafetyError),
        ("invalid_image_url", errors.InvalidParams),
        ("vector_store_timeout", errors.ProviderError),
        ("something_new", errors.ProviderError),
    ],
)
def test_a_good_status_with_a_failed_response(code: str, kind: type[ModelwireError]) -> None:
    """A response that failed is an error of its code, never sent again, with what it holds."""
    failed = response(message("Rhi"), status="failed", error={"code": code, "message": "Why."})
    done = call(reply(failed))
    assert type(done.value) is kind
    assert done.value.may_have_run
    assert not done.value.retryable
    assert "Why." in str(done.value)
    assert done.value.partial.text == "Rhi"
    assert len(done.requests) == 1


@pytest.mark.parametrize(
    ("outcome", "code", "times"),
    [
        (refused(400, "invalid_value", "invalid_request_error"), "validation", 1),
        (refused(401, "invalid_api_key"), "auth", 1),
        (refused(403, "unsupported_country_region_territory"), "auth", 1),
        (refused(404, "model_not_found"), "not_found", 1),
        (refused(429, "insufficient_quota", "insufficient_quota"), "quota", 1),
        (refused(429, None, "insufficient_quota"), "quota", 1),
        (refused(429, "credit_balance_exhausted"), "quota", 1),
        (refused(429, "rate_limit_exceeded", "requests"), "rate_limit", 3),
        (refused(429, "slow_down"), "rate_limit", 3),
        (refused(500, "server_error"), "server_error", 1),
        (refused(503, "server_is_overloaded"), "server_error", 1),
        (refused(503, "slow_down", **{"retry-after-ms": "20"}), "server_error", 3),
        (refused(409, "lock"), "unknown", 1),
        (refused(409, "lock", **{"x-should-retry": "true"}), "unknown", 3),
        (refused(503, "server_is_overloaded", **{"x-should-retry": "true"}), "server_error", 3),
        (refused(500, "server_error", **{"x-should-retry": "true"}), "server_error", 1),
        (refused(429, "slow_down", **{"x-should-retry": "false"}), "rate_limit", 1),
        (refused(429, "insufficient_quota", **{"x-should-retry": "true"}), "quota", 1),
    ],
)
def test_refusals_and_how_often_they_are_met(outcome: Outcome, code: str, times: int) -> None:
    """A request is repeated where the vendor cannot have done the work and waiting may help."""
    done = call(*[outcome] * 3)
    assert done.value.code == code
    assert len(done.requests) == times


def test_the_wait_that_a_reply_asks_for() -> None:
    """Milliseconds come before seconds."""
    limits = {"retry-after-ms": "2500", "retry-after": "9"}
    done = call(refused(429, "slow_down", **limits), reply(response()))
    assert done.pauses == [2.5]
    assert done.value.text == "Rhine, Po, Ebro"


def test_a_lost_reply_is_not_asked_for_again() -> None:
    """The response may have been made, and then it is billed."""
    done = call(Lost("reset"), reply(response()))
    assert (done.value.code, done.value.may_have_run, len(done.requests)) == ("connection", True, 1)
    assert len(call(NotSent("refused"), reply(response())).requests) == 2


def test_a_reply_that_is_no_response() -> None:
    """Other JSON, other text and nothing at all are errors that say what came."""
    for outcome in (reply({"hello": 1}), reply("hi"), reply([])):
        done = call(outcome)
        assert (done.value.code, done.value.may_have_run) == ("provider", True)
    told = call(reply({"error": {"code": "invalid_prompt", "message": "Flagged."}}))
    assert (told.value.code, "Flagged." in str(told.value)) == ("safety", True)


def test_what_is_sent_for_a_stream() -> None:
    """A stream adds its flag; the connection can serve again at its end."""
    transport = ScriptedTransport([StreamedReply([sse(*events_of(message()))])])
    driver = sync.Driver(transport, clock=Watch().clock(asynchronous=False))
    talk = TextStream(driver, PROTOCOL.open_stream(context(), Checked(ASKED)))
    assert talk.result().text == "Rhine, Po, Ebro"
    (request,) = transport.requests
    assert json.loads(request.body or b"") == {**ASKED, "model": "talker-1", "stream": True}
    assert request.billable
    assert request.stream


def test_a_stream_equals_the_whole() -> None:
    """The same response gives the same result, streamed or not."""
    whole = call(reply(response(THOUGHT, message(), CALL))).value
    talk = stream(StreamedReply([sse(*events_of(THOUGHT, message(), CALL))]))
    streamed = talk.result()
    assert streamed.raw == whole.raw
    assert (streamed.text, streamed.reasoning) == (whole.text, whole.reasoning)
    assert "".join(talk.text) == whole.text
    assert "".join(talk.reasoning) == whole.reasoning
    assert list(talk.tool_calls) == list(whole.tool_calls)


def test_the_stream_ends_with_the_response() -> None:
    """Nothing is waited for behind the last event; a `[DONE]` there does no harm."""
    body = sse(*events_of(message()))
    assert stream(StreamedReply([body, Lost("reset")])).result().text == "Rhine, Po, Ebro"
    assert stream(StreamedReply([body + b"data: [DONE]\n\n"])).result().finish_reason == "completed"


def test_a_server_that_does_not_stream() -> None:
    """Its whole answer is events all the same."""
    whole = json.dumps(response(THOUGHT, message())).encode()
    talk = stream(StreamedReply([whole], headers={"content-type": "application/json"}))
    assert "".join(talk.text) == talk.result().text == "Rhine, Po, Ebro"
    failed = json.dumps(response(status="failed", error={"code": "server_error"})).encode()
    talk = stream(StreamedReply([failed], headers={"content-type": "application/json"}))
    assert failing(talk).code == "server_error"


@pytest.mark.parametrize("end", [b"", b"data: [DONE]\n\n"])
@pytest.mark.parametrize("kept", [0, 1, 2])
def test_a_cut_off_stream_is_an_error(kept: int, end: bytes) -> None:
    """Only the event that ends a response ends it well; `partial` has what came."""
    body = sse(
        *events_of(message())[:kept], event("output_text.delta", delta="Rhi", output_index=0)
    )
    error = failing(stream(StreamedReply([body + end])))
    assert isinstance(error, CutOff)
    assert error.may_have_run
    assert error.partial.text == "Rhi"


SHAPES = [
    {"type": "error", "code": "server_error", "message": "try later", "param": None},
    {"type": "error", "error": {"code": "server_error", "message": "try later", "param": None}},
    event(
        "failed",
        response=response(status="failed", error={"code": "server_error", "message": "try later"}),
    ),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_errors_inside_a_stream(shape: dict[str, Any]) -> None:
    """All three shapes raise with what had come so far."""
    begun = event("output_text.delta", delta="Rhi", output_index=0, content_index=0)
    error = failing(stream(StreamedReply([sse(*events_of(message())[:1], begun, shape)])))
    assert (error.code, error.may_have_run) == ("server_error", True)
    assert "try later" in str(error)
    assert error.partial.text == "Rhi"


@pytest.mark.parametrize(
    ("code", "ran", "again"),
    [
        ("insufficient_quota", False, False),
        ("rate_limit_exceeded", False, True),
        ("server_error", True, False),
    ],
)
def test_an_error_before_any_output(code: str, ran: bool, again: bool) -> None:
    """What is refused before anything was made cost nothing."""
    told = {"type": "error", "error": {"type": code, "code": code, "message": "No."}}
    error = failing(stream(StreamedReply([sse(events_of(message())[0], told)])))
    assert (error.may_have_run, error.retryable) == (ran, again)


def test_a_job() -> None:
    """It is submitted to run in the background, looked at until it has ended, and read as a call's answer is."""
    ctx = context()
    submitted = play(
        lambda ctx: PROTOCOL.submit(ctx, Checked(ASKED)),
        [reply(response(status="queued", output=[]))],
        context,
    )
    assert json.loads(submitted.requests[0].body) == {
        **ASKED,
        "background": True,
        "model": "talker-1",
    }
    status = submitted.value
    assert (status.id, status.state, status.done) == ("resp_1", "queued", False)
    waited = play(
        lambda ctx: PROTOCOL.wait(ctx, status),
        [reply(response(status="in_progress", output=[])), Lost("reset"), reply(response())],
        context,
    )
    assert waited.sent[0].endswith("GET https://responder.test/v1/responses/resp_1")
    result = PROTOCOL.result(ctx, waited.value)
    assert (result.text, result.job_id) == ("Rhine, Po, Ebro", "resp_1")
    assert read_token(str(result.token)).job_id == "resp_1"


def test_a_call_in_the_background_waits() -> None:
    """A plain call whose caller sets `background` gives the answer, not the queue."""
    queued = reply(response(status="queued", output=[]))
    done = call(queued, reply(response()), values={**ASKED, "background": True})
    assert done.value.text == "Rhine, Po, Ebro"
    assert [line.split()[0] for line in done.sent] == ["POST", "GET"]


def test_a_wait_that_takes_too_long_cancels() -> None:
    """A direct call whose time is up cancels the response and says so."""
    queued, cancelled = (response(status=word, output=[]) for word in ("queued", "cancelled"))
    done = call(
        *[reply(queued)] * 3, reply(cancelled), values={**ASKED, "background": True}, max_polls=2
    )
    assert (done.value.code, done.value.cancelled) == ("timeout", True)
    assert done.sent[-1].endswith("POST https://responder.test/v1/responses/resp_1/cancel")
    assert not done.requests[-1].billable


@pytest.mark.parametrize(("state", "code"), [("failed", "server_error"), ("cancelled", "aborted")])
def test_a_job_without_a_result(state: str, code: str) -> None:
    """A response that failed or was cancelled raises why."""
    told = {"code": "server_error", "message": "Why."} if state == "failed" else None
    raw = response(status=state, output=[], error=told)
    with pytest.raises(ModelwireError) as caught:
        PROTOCOL.result(context(), JobStatus("resp_1", state, done=True, raw=raw))
    assert caught.value.code == code
    assert caught.value.job_id == "resp_1"


def test_a_job_that_is_incomplete_has_a_result() -> None:
    """What came before the limit is there, with the reason."""
    raw = response(status="incomplete", incomplete_details={"reason": "max_output_tokens"})
    result = PROTOCOL.result(context(), JobStatus("resp_1", "incomplete", done=True, raw=raw))
    assert result.finish_reason == "max_output_tokens"


@pytest.mark.parametrize(("name", "value"), [("background", False), ("store", False)])
def test_what_a_job_cannot_be(name: str, value: bool) -> None:
    """A job runs in the background and is stored; nothing is sent that says otherwise."""
    with pytest.raises(errors.InvalidParams, match=f"{name}=False"):
        PROTOCOL.submission(context(), Checked({**ASKED, name: value}))


def test_a_job_is_not_run_again() -> None:
    """A response that failed is asked for anew."""
    with pytest.raises(errors.InvalidParams, match="cannot be run again"):
        PROTOCOL.retry(context(), "resp_1")
