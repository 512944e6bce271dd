"""A paid task is never done twice: what is sent again over HTTP, and what the vendor is asked before."""

from typing import Any

import pytest

from modelwire_runtime.errors import (
    CallTimeout,
    ConnectionFailed,
    ModelwireError,
    QuotaError,
    RateLimitError,
    ServerError,
)
from modelwire_runtime.flows.calls import guarded
from modelwire_runtime.flows.effects import Flow, Sleep
from modelwire_runtime.flows.retry import Policy
from modelwire_runtime.flows.runware.replies import Envelope, read_envelope
from modelwire_runtime.flows.runware.tasks import PROTOCOL
from modelwire_runtime.flows.runware.wire import RestWire, wire_of
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import Lost, NotSent, Request, Response
from tests.flows.harness import Run, Watch, checked, play
from tests.support.runware import (
    T1,
    T2,
    UNKNOWN,
    ack,
    answer,
    context,
    fault,
    image,
    kinds,
    refusal,
    tasks,
)

TASK, LOOK = "imageInference", "getResponse"
CONFLICT = refusal(fault("conflictTaskUUID"))


def call(script: Any, *, timeout: float | None = None, retries: int = 2, **options: Any) -> Run:
    """Make a direct call; `delivery` may be among the options."""
    given = {"deliveryMethod": options.pop("delivery", "async")}

    def build() -> Any:
        ctx = context(**options)
        ctx.retry = Policy(max_retries=retries)
        return ctx

    return play(
        lambda ctx: guarded(ctx, PROTOCOL.call(ctx, checked(**given))),
        script,
        build,
        timeout=timeout,
        abandon=PROTOCOL.abandon,
    )


def trouble(status: int) -> Response:
    """Make a reply that tells of the vendor's trouble."""
    return refusal(fault("serviceUnavailable", None), status=status)


@pytest.mark.parametrize(
    "first", [Lost("reset"), trouble(500), trouble(502), trouble(503), trouble(504), trouble(408)]
)
def test_a_lost_answer_is_looked_for_first(first: Any) -> None:
    """The vendor knows the task: nothing is sent again, and the wait goes on."""
    run = call([first, answer(ack(status="processing")), answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, LOOK, LOOK]


def test_the_look_may_bring_the_result() -> None:
    """What the look finds is taken as the answer."""
    run = call([Lost("reset"), answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, LOOK]


@pytest.mark.parametrize("look", [UNKNOWN, reply({"data": []})])
def test_a_task_that_the_vendor_does_not_know_is_sent_again(look: Response) -> None:
    """The repeat has the same id."""
    run = call([Lost("reset"), look, answer(ack()), answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, LOOK, TASK, LOOK]
    assert {sent[0]["taskUUID"] for sent in tasks(run.requests)} == {T1}


def test_a_conflict_after_a_lost_answer_is_an_ack() -> None:
    """The first sending arrived after all; its results are asked for."""
    run = call([Lost("reset"), UNKNOWN, CONFLICT, answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, LOOK, TASK, LOOK]


def test_a_conflict_without_a_lost_answer_is_an_ack_too() -> None:
    """Something on the way sent the request twice: the id is ours, and nobody else has it."""
    run = call([CONFLICT, answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, LOOK]


@pytest.mark.parametrize(
    "failure", [NotSent("dns"), refusal(fault("rateLimitExceeded", None), status=429)]
)
def test_what_the_vendor_never_took_is_sent_again(failure: Any) -> None:
    """No connection, or a rate limit: nothing needs to be looked for."""
    run = call([failure, answer(image())])
    assert run.value.url
    assert kinds(run.requests) == [TASK, TASK]
    assert run.pauses == [0.5]


def test_retry_after_is_kept() -> None:
    """The vendor's own time is waited for; a longer one than we wait is the error's."""
    slow = refusal(fault("rateLimitExceeded", None), status=429, retry_after="7")
    assert call([slow, answer(image())]).pauses == [7]
    endless = refusal(fault("rateLimitExceeded", None), status=429, retry_after="7000")
    error = call([endless]).value
    assert isinstance(error, RateLimitError)
    assert (error.retry_after, error.may_have_run, error.job_id) == (7000, False, None)


def test_quota_is_not_tried_again() -> None:
    """Waiting brings no credit."""
    run = call([refusal(fault("insufficientCredits", None), status=429)])
    assert isinstance(run.value, QuotaError)
    assert len(run.requests) == 1


def test_retries_end() -> None:
    """After them the last answer is the error; the vendor has said that it knows no such task."""
    run = call([trouble(500), UNKNOWN] * 3)
    assert isinstance(run.value, ServerError)
    assert kinds(run.requests) == [TASK, LOOK] * 3
    assert (run.value.may_have_run, run.value.job_id) == (False, None)


def test_an_answer_that_stays_lost_says_so() -> None:
    """The error tells that the task may have run, and how to ask for it later."""
    run = call([Lost("reset"), UNKNOWN] * 3)
    error = run.value
    assert isinstance(error, ConnectionFailed)
    assert (error.may_have_run, error.retryable, error.job_id) == (True, False, T1)
    assert error.token


def test_without_retries_a_lost_answer_is_still_looked_for() -> None:
    """A look costs nothing."""
    assert call([Lost("reset"), answer(image())], retries=0).value.url
    run = call([Lost("slow", timeout=True), UNKNOWN], retries=0)
    assert isinstance(run.value, CallTimeout)
    assert kinds(run.requests) == [TASK, LOOK]


def test_a_look_that_is_refused_leaves_doubt() -> None:
    """Nobody knows then whether the task runs."""
    run = call([Lost("reset"), refusal(fault("unauthorized", None), status=401)])
    assert run.value.code == "auth"
    assert (run.value.may_have_run, run.value.job_id) == (True, T1)


def test_a_look_that_gets_no_answer_leaves_doubt() -> None:
    """The error of the look names the task."""
    run = call([Lost("reset")] * 4)
    assert isinstance(run.value, ConnectionFailed)
    assert (run.value.may_have_run, run.value.job_id) == (True, T1)


def test_a_failed_task_that_a_look_finds_is_its_error() -> None:
    """The task was taken and failed: it is not sent again."""
    run = call([Lost("reset"), refusal(fault("inferenceError"), status=200)])
    assert run.value.code == "provider"
    assert kinds(run.requests) == [TASK, LOOK]


@pytest.mark.parametrize("first", [Lost("reset"), trouble(504)])
def test_a_synchronous_task_is_not_sent_again(first: Any) -> None:
    """It is looked for; whether the vendor could tell a repeat while it runs is written nowhere."""
    run = call([first, UNKNOWN], delivery="sync")
    assert isinstance(run.value, ModelwireError)
    assert kinds(run.requests) == [TASK, LOOK]
    assert call([first, answer(image())], delivery="sync").value.url


def test_a_synchronous_task_is_sent_again_when_the_caller_says_so() -> None:
    """`repeat_billable` is the caller's word."""
    run = call([Lost("reset"), UNKNOWN, answer(image())], delivery="sync", repeat_billable=True)
    assert kinds(run.requests) == [TASK, LOOK, TASK]


def test_the_deadline_ends_the_looking() -> None:
    """The error says that the task may have run and runs on."""

    def script(watch: Watch) -> list[Any]:
        def late(_: Request) -> Any:
            watch.pass_by(9)
            return Lost("slow", timeout=True)

        return [late]

    run = call(script, timeout=9.5)
    assert isinstance(run.value, CallTimeout)
    assert run.value.may_have_run
    assert "runs on and is billed" in str(run.value)
    assert run.value.job_id == T1


def test_of_several_tasks_only_the_unknown_are_sent_again() -> None:
    """A lost answer to a batch is looked into task by task, and all answers come back as one."""
    two = [{"taskUUID": T1, "deliveryMethod": "async"}, {"taskUUID": T2, "deliveryMethod": "async"}]
    found = reply({"data": [ack(T1)], "errors": [fault("taskFailedOrNotFound", T2)]})
    script: list[Any] = [Lost("reset"), found, answer(ack(T2))]
    run = play(lambda ctx: RestWire().submit(ctx, two), script, context)
    assert [[t["taskUUID"] for t in sent] for sent in tasks(run.requests)] == [
        [T1, T2],
        [T1, T2],
        [T2],
    ]
    assert [item["taskUUID"] for item in run.value.data] == [T1, T2]
    assert run.value.errors == []


def test_there_is_no_more_over_http() -> None:
    """A reply is all that comes, and there is nothing to let go of."""

    def both(ctx: Any) -> Flow[Any]:
        wire = wire_of(ctx)
        assert wire_of(ctx) is wire
        more = yield from wire.more(ctx, 5)
        yield from wire.release(ctx)
        return more

    run = play(both, [], context)
    assert (run.value, run.effects) == (None, [])


def test_the_clients_limit_for_one_request_is_kept() -> None:
    """`request_timeout` bounds each of them."""
    ctx = context()
    ctx.request_timeout = 5.0
    assert RestWire().request(ctx, [{"deliveryMethod": "sync"}], billable=True).timeout == 5
    assert RestWire().request(context(), [{"deliveryMethod": "async"}], billable=True).timeout


def test_pauses_say_why() -> None:
    """Whoever reads the log sees that a request is repeated."""
    flow = RestWire().submit(context(), [{"taskUUID": T1, "deliveryMethod": "async"}])
    flow.send(None)
    effect: Any = flow.throw(NotSent("dns"))
    while not isinstance(effect, Sleep):
        effect = flow.send(0.0)
    assert "retry" in effect.why


@pytest.mark.parametrize(
    ("body", "data", "errors"),
    [
        ({"data": [{"a": 1}], "errors": []}, 1, []),
        ({"data": {"a": 1}}, 1, []),
        ([{"a": 1}], 1, []),
        ({"errors": {"code": "x"}}, 0, ["x"]),
        ({"error": "bad"}, 0, ["unknownError"]),
        ({"data": None, "errors": None}, 0, []),
        ({"data": [3, None]}, 0, []),
        ({"hello": 1}, 0, ["parseError"]),
        ("text", 0, ["parseError"]),
        (None, 0, ["parseError"]),
    ],
)
def test_envelopes_are_read_leniently(body: Any, data: int, errors: list[str]) -> None:
    """Lists or single objects, either key missing; what is no envelope is one error."""
    found = read_envelope(body)
    assert len(found.data) == data
    assert [e["code"] for e in found.errors] == errors


def test_an_empty_envelope_knows_it() -> None:
    """It stands for an answer that did not come in time."""
    assert Envelope().empty
    assert Envelope().raw == {"data": []}
    assert not read_envelope({"data": [{}]}).empty
