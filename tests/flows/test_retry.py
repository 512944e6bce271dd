"""When a request is sent again, and when it must not be."""

from typing import Any

import pytest

from modelwire_runtime.errors import CallTimeout, ConnectionFailed
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import Budget, Policy, fetch, fetch_stream, is_quota, retry_after
from modelwire_runtime.testing.scripted import Outcome, StreamedReply, reply
from modelwire_runtime.transports import Lost, NotSent, Response
from tests.flows.harness import KEY, Run, Watch, context, play

OK = reply({"ok": True})


def post(script: list[Outcome], timeout: float | None = None, **options: Any) -> Run:
    """Send a paid request."""

    def flow(ctx: Context) -> Flow[Any]:
        return fetch(ctx, ctx.request("POST", ctx.url("/run"), json={}, billable=True))

    return play(flow, script, lambda: context(**options), timeout=timeout)


def get(script: list[Outcome], timeout: float | None = None, policy: Policy | None = None) -> Run:
    """Send a read."""

    def flow(ctx: Context) -> Flow[Any]:
        return fetch(ctx, ctx.request("GET", ctx.url("/health")))

    def build() -> Context:
        return context(retry=None if policy is None else Policy(**_fields(policy)))

    return play(flow, script, build, timeout=timeout)


def _fields(policy: Policy) -> dict[str, Any]:
    """Copy a policy, so that each driver has a budget of its own."""
    return {
        "max_retries": policy.max_retries,
        "budget": Budget(policy.budget.tokens, policy.budget.capacity, policy.budget.refill),
    }


def status(code: int, body: object = None, **headers: str) -> Response:
    """Make a reply with an error status."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return reply({"error": "why"} if body is None else body, code, named)


def test_a_good_reply_needs_one_request() -> None:
    """A request that succeeds is sent once and waits for nothing."""
    run = post([OK])
    assert run.value.status == 200
    assert run.effects == [("Send", "POST", "/robot/run")]


@pytest.mark.parametrize("times", [1, 2])
def test_what_was_never_sent_is_sent_again(times: int) -> None:
    """A paid request whose connection failed is tried again, with growing pauses."""
    run = post([*[NotSent("refused")] * times, OK])
    assert run.value.status == 200
    assert len(run.requests) == times + 1
    assert run.pauses == [0.5, 1.0][:times]


def test_giving_up_says_that_nothing_ran() -> None:
    """After the last try the error says that the request was not sent."""
    run = post([NotSent("refused")] * 3)
    error = run.value
    assert isinstance(error, ConnectionFailed)
    assert not error.may_have_run
    assert error.retryable
    assert "not sent: refused" in str(error)


@pytest.mark.parametrize("timeout", [True, False])
def test_a_lost_paid_request_is_sent_once(timeout: bool) -> None:
    """A paid request whose reply was lost is not sent again, and the error says that it may have run."""
    run = post([Lost("reset by peer", timeout=timeout)])
    error = run.value
    assert len(run.requests) == 1
    assert isinstance(error, CallTimeout if timeout else ConnectionFailed)
    assert error.may_have_run
    assert not error.retryable
    assert "lost: reset by peer; the call may have run, and if it ran, it is billed;" in str(error)


def test_a_reason_that_ends_a_sentence_ends_it_once() -> None:
    """A transport's own full stop is not followed by another sign."""
    reason = "Server disconnected without sending a response."
    assert f"was lost: {reason[:-1]}; the call" in str(post([Lost(reason)]).value)
    assert str(get([NotSent(reason)] * 9).value).count(".") == 0


@pytest.mark.parametrize("code", [408, 500, 502, 504, 503])
def test_a_paid_request_is_not_repeated_after_trouble(code: int) -> None:
    """Trouble at the vendor ends a paid request, as the work may have been done."""
    run = post([status(code)])
    assert run.value.status == code
    assert len(run.requests) == 1


@pytest.mark.parametrize(
    "outcome", [Lost("reset"), status(500), status(502), status(504), status(408)]
)
def test_the_caller_may_allow_repeating(outcome: Outcome) -> None:
    """With `repeat_billable` a paid request is treated like a read."""
    run = post([outcome, OK], repeat_billable=True)
    assert run.value.status == 200
    assert len(run.requests) == 2


def test_a_rate_limit_is_waited_out() -> None:
    """429 is retried with our own back-off when it names no time."""
    run = post([status(429), status(429), OK])
    assert run.value.status == 200
    assert run.pauses == [0.5, 1.0]


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": "insufficient_quota", "message": "x"}},
        {"error": {"type": "billing_error", "message": "x"}},
        {"code": "CREDIT_EXHAUSTED"},
        {"error": "insufficient_balance"},
    ],
)
def test_used_up_quota_is_not_waited_for(body: object) -> None:
    """429 whose code speaks of quota or credit is final."""
    run = post([status(429, body)])
    assert run.value.status == 429
    assert len(run.requests) == 1


def test_words_about_credit_in_a_message_are_no_code() -> None:
    """Only the code decides: a message that mentions credit does not end the retries."""
    assert not is_quota(b'{"error": {"code": "rate_limited", "message": "credit to our users"}}')
    assert not is_quota(b"not json")
    assert not is_quota(b"[1]")


def test_retry_after_is_obeyed() -> None:
    """A time that the vendor names is waited, for 429 and for 503."""
    run = post([status(429, retry_after="7"), status(503, retry_after="3"), OK])
    assert run.value.status == 200
    assert run.pauses == [7.0, 3.0]


def test_a_retry_after_beyond_the_cap_is_not_waited() -> None:
    """A vendor that asks for an hour gets no retry; the reply comes back with its time."""
    run = post([status(429, retry_after="3600")])
    assert run.value.status == 429
    assert run.pauses == []


def test_no_sleep_into_the_deadline() -> None:
    """A pause that would outlast the call is not begun: the reason is worth more than the deadline."""
    run = post([status(429, retry_after="20")], timeout=10)
    assert run.value.status == 429
    assert run.pauses == []


@pytest.mark.parametrize("outcome", [Lost("reset"), NotSent("dns"), status(500), status(504)])
def test_reads_are_repeated(outcome: Outcome) -> None:
    """A read is sent again after any passing trouble."""
    run = get([outcome, outcome, OK])
    assert run.value.status == 200
    assert len(run.requests) == 3


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 422, 501])
def test_final_answers_are_not_repeated(code: int) -> None:
    """An answer that another try would only repeat comes back at once."""
    assert len(get([status(code)]).requests) == 1


def test_the_budget_ends_a_storm() -> None:
    """Once the budget of a client is used up, nothing is sent again."""
    policy = Policy(max_retries=5, budget=Budget(tokens=2.0))
    run = get([status(500)] * 3, policy=policy)
    assert run.value.status == 500
    assert len(run.requests) == 3


def test_successes_fill_the_budget() -> None:
    """A success gives a fraction of a retry back, up to the capacity."""
    budget = Budget(tokens=0.9, capacity=1.0, refill=0.2)
    assert not budget.take()
    budget.give()
    assert budget.tokens == 1.0
    assert budget.take()


def test_jitter_takes_up_to_half() -> None:
    """The pause lies between half and the whole of its exponential value, and has a ceiling."""
    policy = Policy()
    assert policy.delay(1, 0.0) == 0.5
    assert policy.delay(1, 1.0) == 0.25
    assert policy.delay(20, 0.0) == policy.longest_delay


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        (
            {
                "retry-after": "Sat, 21 Nov 2026 10:00:30 GMT",
                "date": "Sat, 21 Nov 2026 10:00:00 GMT",
            },
            30.0,
        ),
        ({"retry-after": "Sat, 21 Nov 2026 10:00:30 GMT"}, None),
    ],
)
def test_retry_after_forms(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, milliseconds and dates are read; anything else names no time."""
    assert retry_after(headers) == seconds


def test_errors_hold_no_key() -> None:
    """A key that a server or a library repeats is masked in the error."""
    run = post([Lost(f"cannot read from host with Bearer {KEY}")])
    assert KEY not in str(run.value)
    assert KEY not in repr(run.value)


def stream(script: list[Outcome]) -> Run:
    """Open a paid stream."""

    def flow(ctx: Context) -> Flow[Any]:
        request = ctx.request("POST", ctx.url(), json={}, billable=True, stream=True)
        found = yield from fetch_stream(ctx, request)
        return found if isinstance(found, Response) else "open"

    return play(flow, script)


def test_a_stream_opens() -> None:
    """A good reply comes back open."""
    run = stream([StreamedReply([b"data: 1\n\n"])])
    assert run.value == "open"
    assert [effect[0] for effect in run.effects] == ["Open"]


def test_a_stream_that_is_refused_is_read_and_closed() -> None:
    """An error status comes back as a whole reply, so that its body can be explained."""
    run = stream([StreamedReply([b'{"error":', b'"no"}'], 400, {})])
    assert isinstance(run.value, Response)
    assert run.value.json() == {"error": "no"}
    assert [effect[0] for effect in run.effects] == [
        "Open",
        "Receive",
        "Receive",
        "Receive",
        "Close",
    ]


def test_a_stream_is_opened_again_where_that_is_safe() -> None:
    """Opening obeys the same rules as sending."""
    assert stream([NotSent("x"), status(429), StreamedReply([])]).value == "open"
    assert len(stream([Lost("x")]).requests) == 1
    assert len(stream([status(500)]).requests) == 1


def test_an_error_body_that_breaks_off_keeps_its_status() -> None:
    """The status of a refused stream is told although its body was lost."""
    run = stream([StreamedReply([b"par", Lost("reset")], 401, {})])
    assert run.value.status == 401
    assert run.value.body == b"par"


def test_the_clock_moves_only_by_sleeping() -> None:
    """The harness's clock stands still unless somebody sleeps."""
    watch = Watch()
    watch.sleep(2)
    assert watch.clock(asynchronous=False).now() == 102.0
