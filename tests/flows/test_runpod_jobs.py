"""The job queue: submission, waiting, ends, errors, streaming and cancelling, without a socket or a sleep."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    CallTimeout,
    ConnectionFailed,
    InvalidParams,
    ModelwireError,
    NotFoundError,
    ProviderError,
    RateLimitError,
    ServerError,
)
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow, now
from modelwire_runtime.flows.runpod.jobs import CEILINGS, PROTOCOL, RunpodJobs
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.testing import ERROR_SHAPES
from modelwire_runtime.testing.scripted import Outcome, reply
from modelwire_runtime.transports import Lost, NotSent, Request, Response
from tests.flows.harness import KEY, Run, Watch, checked, context, play


def job(state: str, **fields: Any) -> Response:
    """Make a job envelope."""
    status = int(fields.pop("http", 200))
    return reply({"id": "j1", "status": state, **fields}, status)


QUEUED = job("IN_QUEUE")
DONE = job("COMPLETED", output={"image_url": "https://x.example/a.png"})


def call(script: Any, *, route: str = "job", timeout: float | None = None, **options: Any) -> Run:
    """Make a direct call."""
    return play(
        lambda ctx: PROTOCOL.call(ctx, checked(prompt="A robot")),
        script,
        lambda: context(route, **options),
        timeout=timeout,
        abandon=PROTOCOL.abandon,
    )


def test_run_submits_and_polls() -> None:
    """`/run` answers at once; the job is then looked at with growing pauses until it has ended."""
    run = call([QUEUED, job("IN_QUEUE"), job("IN_PROGRESS"), DONE])
    assert run.value.output == {"image_url": "https://x.example/a.png"}
    assert run.sent == ["POST /robot/run"] + ["GET /robot/status/j1"] * 3
    assert run.pauses == [1.0, 1.5, 2.25]


def test_the_body_is_the_envelope() -> None:
    """The parameters go under `input` and nothing else does; webhook, policy and bucket stand beside it."""
    bucket = {"accessId": "a", "accessSecret": "b", "bucketName": "c", "endpointUrl": "d"}
    run = call([DONE], webhook="https://me.example/hook", policy={"ttl": 10000}, s3=bucket)
    request = run.requests[0]
    assert json.loads(request.body) == {
        "input": {"prompt": "A robot"},
        "webhook": "https://me.example/hook",
        "policy": {"ttl": 10000},
        "s3Config": bucket,
    }
    assert request.billable
    assert request.headers["Content-Type"] == "application/json"


def test_runsync_gives_the_result_at_once() -> None:
    """`/runsync` with a finished job needs one request and no pause."""
    run = call([DONE], route="sync_job")
    assert run.sent == ["POST /robot/runsync"]
    assert run.pauses == []


def test_runsync_that_is_still_pending_goes_on_with_status() -> None:
    """When the vendor stops holding the call, the job is polled by its id."""
    run = call([job("IN_PROGRESS"), DONE], route="sync_job")
    assert run.sent == ["POST /robot/runsync", "GET /robot/status/j1"]


def test_wait_is_sent_only_when_set() -> None:
    """`?wait=` carries milliseconds, and the read timeout is longer than the wait."""
    run = call([DONE], route="sync_job", wait=12.5)
    assert run.sent == ["POST /robot/runsync?wait=12500"]
    assert run.requests[0].timeout > 12.5
    assert call([DONE], route="sync_job").requests[0].timeout > 90


@pytest.mark.parametrize(
    "policy",
    [{"ttl": 9_999}, {"executionTimeout": 1}, {"ttl": 604_800_001}, {"ttl": True}, {"ttl": 1e9}],
)
def test_the_policy_has_limits(policy: dict[str, Any]) -> None:
    """A policy that the vendor does not take is refused before anything is sent."""
    run = call([], policy=policy)
    assert isinstance(run.value, InvalidParams)
    assert run.value.parameter == f"policy.{next(iter(policy))}"
    assert call([DONE], policy={"lowPriority": True, "new": 1}).value.job_id


@pytest.mark.parametrize("wait", [0.5, 301])
def test_wait_has_limits(wait: float) -> None:
    """A wait that the vendor does not take is refused before anything is sent."""
    run = call([], route="sync_job", wait=wait)
    assert isinstance(run.value, InvalidParams)
    assert run.requests == []


def test_a_fixed_interval_is_kept() -> None:
    """With `poll_interval` every pause is the same."""
    assert call([QUEUED, QUEUED, QUEUED, DONE], poll_interval=3).pauses == [3, 3, 3]


@pytest.mark.parametrize("state", ["RUNNING", "IN_PROGRESS", "THROTTLED", "completed", ""])
def test_unknown_states_are_pending(state: str) -> None:
    """Only the four known words end a job."""
    run = call([QUEUED, job(state), DONE])
    assert run.value.job_id == "j1"
    assert len(run.requests) == 3


def test_output_in_progress_is_progress() -> None:
    """A worker's progress stands in `output`, and is no result."""
    seen: list[JobStatus] = []
    script = [
        QUEUED,
        job("IN_PROGRESS", output="50%"),
        job("IN_PROGRESS", output="50%"),
        job("IN_PROGRESS", output={"step": 2}),
        DONE,
    ]
    run = call(script, on_progress=seen.append)
    told = [(status.state, status.progress) for status in seen]
    assert told[: len(told) // 2] == [
        ("IN_QUEUE", None),
        ("IN_PROGRESS", "50%"),
        ("IN_PROGRESS", {"step": 2}),
        ("COMPLETED", None),
    ]
    assert run.value.output["image_url"]


def test_a_job_without_output_has_a_result() -> None:
    """COMPLETED without an output is a result with nothing in it, and says so where something was due."""
    assert call([job("COMPLETED")]).value.output is None
    result = call([job("COMPLETED")], result="image").value
    assert result.warnings == ("the job completed without an output",)
    assert len(result) == 0


@pytest.mark.parametrize("status", [200, 400, 500])
def test_an_envelope_counts_at_any_status(status: int) -> None:
    """A failed job is a failed job although it comes under an error status."""
    run = call([job("FAILED", error="Total pixels out of range", http=status)])
    assert isinstance(run.value, ProviderError)
    assert run.value.message == "acme/robot: Total pixels out of range"
    assert run.value.job_id == "j1"
    assert not run.value.retryable


HANDLER = {
    "error_type": "<class 'ValueError'>",
    "error_message": "bad size",
    "error_traceback": "Traceback (most recent call last): ...",
    "hostname": "h",
    "worker_id": "w",
    "runpod_version": "1",
}
SHAPES: list[tuple[Any, str]] = [
    ("Total pixels out of range", "Total pixels out of range"),
    (json.dumps(HANDLER), "bad size"),
    ('Error submitting task: 400, {"code":400,"message":"why"}', "why"),
    ('failed {not json} then {"error":{"message":"inner","meta":{"a":{}}}}', "inner"),
    ("{'error': 'it broke', 'chunk': None}", "it broke"),
    ({"message": "an object", "code": 7}, "an object"),
    ({"error": {"message": "deep"}}, "deep"),
    (None, "the job failed and the vendor does not say why"),
    ("", "the job failed and the vendor does not say why"),
    ('{"a": 1}', '{"a": 1}'),
    ("{broken", "{broken"),
    (["one", {"message": "two"}], "one; two"),
    (r"{'path': 'C:\d', 'error': 'escape'}", "escape"),
]


@pytest.mark.parametrize(("error", "message"), SHAPES)
def test_error_shapes(error: Any, message: str) -> None:
    """Whatever shape an error has, the one sentence for people is shown."""
    run = call([QUEUED, job("FAILED", error=error)])
    assert run.value.message == f"acme/robot: {message}"
    assert "Traceback" not in str(run.value)
    assert run.value.raw["error"] == error


def test_a_reason_in_the_output_is_found() -> None:
    """Where `error` is empty, a failed job's output may tell the reason."""
    run = call([job("FAILED", output={"error": "out of memory"})])
    assert run.value.message == "acme/robot: out of memory"


def test_hostile_errors_are_read_in_time() -> None:
    """A text made of nothing but braces ends in a message, not in a long wait."""
    text = "{" * 200_000
    assert call([job("FAILED", error=text)]).value.message.endswith("{")
    nested = '{"a":' * 50_000
    assert isinstance(call([job("FAILED", error=nested)]).value, ProviderError)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("NSFW content detected", "safety"),
        ("The prompt was flagged by our moderation", "safety"),
        ('x {"code": 400, "message": "size is wrong"}', "validation"),
        ("enable_safety_checker must be a boolean", "provider"),
    ],
)
def test_codes_of_failed_jobs(error: str, code: str) -> None:
    """Refused content and wrong parameters are told from other failures."""
    assert call([job("FAILED", error=error)]).value.code == code


WORDS = ["why", "Invalid parameter: size", "Bad Request: validation failed with 400"]


def shaped(shape: str, message: str, code: Any) -> Any:
    """Write a reason, and the vendor's own code for it, in one of the seven shapes."""
    inner = {"message": message} if code is None else {"code": code, "message": message}
    upstream = f"Error submitting task: {code or 'failed'}, {message}"
    shapes: dict[str, Any] = {
        "text": upstream if code else message,
        "handler": json.dumps({**HANDLER, "error_message": f"failed {json.dumps(inner)}"}),
        "upstream": f"Error submitting task: {json.dumps(inner)}",
        "nested": f"failed {json.dumps({**inner, 'details': {'field': 'size', 'code': 7}})}",
        "repr": repr({**inner, "chunk": None}),
        "object": {"error": inner},
        "empty": None,
    }
    return shapes[shape]


@pytest.mark.parametrize("message", WORDS)
@pytest.mark.parametrize("shape", ERROR_SHAPES)
def test_a_failed_job_is_the_vendors_failure_whatever_its_words(shape: str, message: str) -> None:
    """No phrase of a message, and no code but those of wrong parameters, makes it the caller's."""
    for code in (None, 500, "task_failed"):
        run = call([job("FAILED", error=shaped(shape, message, code if shape != "text" else None))])
        assert type(run.value) is ProviderError, (code, run.value)


@pytest.mark.parametrize("message", WORDS)
@pytest.mark.parametrize("shape", [shape for shape in ERROR_SHAPES if shape != "empty"])
def test_a_failed_job_is_the_callers_when_the_vendors_code_says_so(
    shape: str, message: str
) -> None:
    """The code counts in each shape in which it can stand."""
    codes = (400, 422) if shape == "text" else (400, "422", "validation_error", "invalid_request")
    for code in codes:
        run = call([job("FAILED", error=shaped(shape, message, code))])
        assert type(run.value) is InvalidParams, (code, run.value)
        assert (run.value.code, run.value.retryable) == ("validation", False)


@pytest.mark.parametrize(
    "error",
    [
        {"code": "task_failed", "error": {"code": 400, "message": "why"}},
        {"message": "why", "code": None, "type": "invalid_request_error"},
        {"message": "why", "error": {"code": 400}},
        [{"message": "one"}, {"message": "two", "code": 400}],
        'Error submitting task: 400, {"message": "why"}',
    ],
)
def test_a_code_is_found_however_deep_it_lies(error: Any) -> None:
    """A wrapper's own code does not hide the one inside."""
    assert isinstance(call([job("FAILED", error=error)]).value, InvalidParams)


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        ("CANCELLED", Aborted, "was cancelled"),
        ("TIMED_OUT", CallTimeout, "timed out at the vendor"),
    ],
)
def test_other_ends(state: str, kind: type[ModelwireError], words: str) -> None:
    """A cancelled job and one that the vendor gave up are errors of their own, and nobody cancels them again."""
    run = call([QUEUED, job(state)])
    assert isinstance(run.value, kind)
    assert words in str(run.value)
    assert len(run.requests) == 2


def test_refusals_are_explained() -> None:
    """A reply that is no job is an error of its status, with the vendor's message and request id."""
    run = call([reply({"error": "bad key"}, 401, {"x-request-id": "r-1"})])
    assert isinstance(run.value, AuthError)
    assert run.value.request_id == "r-1"
    assert "bad key" in str(run.value)
    run = call([reply("", 404)])
    assert isinstance(run.value, NotFoundError)
    run = call([Response(502, {}, b"<html>gateway</html>")])
    assert isinstance(run.value, ServerError)
    assert run.value.may_have_run
    run = call([Response(200, {}, b"<html>ok</html>")])
    assert run.value.may_have_run
    assert "not a job" in str(run.value)


def test_a_504_may_have_run_and_cancels_nothing() -> None:
    """A gateway's timeout comes without an id: nothing can be cancelled, and the error says that it may have run."""
    run = call([Response(504, {}, b"")])
    assert isinstance(run.value, CallTimeout)
    assert run.value.may_have_run
    assert run.value.cancelled is None
    assert len(run.requests) == 1


def test_a_lost_submission_is_sent_once() -> None:
    """The paid request is not repeated when its reply is lost."""
    run = call([Lost("reset")])
    assert isinstance(run.value, ConnectionFailed)
    assert run.value.may_have_run
    assert run.sent == ["POST /robot/run"]


def test_polling_bears_a_rate_limit() -> None:
    """429 while polling never ends a wait: the paid job goes on meanwhile."""
    limited = reply({"error": "slow down"}, 429)
    run = call([QUEUED, *[limited] * 30, DONE], poll_interval=1)
    assert run.value.job_id == "j1"


def test_polling_bears_trouble_for_a_while() -> None:
    """Looks that fail in a row are borne, until it is clear that the trouble stays; the error then tells the token."""
    run = call([QUEUED, *[Lost("reset")] * 15, DONE])
    assert run.value.job_id == "j1"
    run = call([QUEUED, *[Lost("reset")] * 18])
    assert isinstance(run.value, ConnectionFailed)
    assert run.value.token
    assert run.value.token in str(run.value)
    assert not any("cancel" in line for line in run.sent)


def test_a_final_answer_to_a_look_ends_the_wait() -> None:
    """A job that the vendor has forgotten is not looked for again, nor cancelled."""
    run = call([QUEUED, reply({"error": "job not found"}, 404)])
    assert isinstance(run.value, NotFoundError)
    assert run.value.job_id == "j1"
    assert "time to live" in str(run.value)
    assert len(run.requests) == 2


CANCELLED = job("CANCELLED")


def test_a_timeout_cancels_the_job() -> None:
    """A direct call that runs out of time cancels its job and says that this worked."""
    run = call([QUEUED, QUEUED, CANCELLED], timeout=4, poll_interval=2)
    error = run.value
    assert isinstance(error, CallTimeout)
    assert isinstance(error, TimeoutError)
    assert error.cancelled is True
    assert "the job was cancelled" in str(error)
    assert error.token
    assert run.sent[-1] == "POST /robot/cancel/j1"


@pytest.mark.parametrize(
    ("outcomes", "words"),
    [
        ([Lost("reset")] * 3, "could not be cancelled"),
        ([job("COMPLETED")], "its state is COMPLETED"),
        ([reply({"error": "gone"}, 404)], "could not be cancelled"),
    ],
)
def test_a_cancel_that_fails_is_told(outcomes: list[Outcome], words: str) -> None:
    """The error says when the job could not be cancelled."""
    run = call([QUEUED, QUEUED, *outcomes], timeout=3, poll_interval=2)
    assert isinstance(run.value, CallTimeout)
    assert run.value.cancelled is False
    assert words in str(run.value)


def test_cancelling_can_be_opted_out() -> None:
    """Without `cancel_on_timeout` the job runs on, and the error says how to go on with it."""
    run = call([QUEUED, QUEUED], timeout=3, poll_interval=2, cancel_on_timeout=False)
    assert run.value.cancelled is None
    assert "runs on and is billed" in str(run.value)
    assert run.value.token in str(run.value)


def test_max_polls_ends_a_wait() -> None:
    """After `max_polls` looks the call ends as a timeout does."""
    run = call([QUEUED, QUEUED, QUEUED, CANCELLED], max_polls=2)
    assert isinstance(run.value, CallTimeout)
    assert "2 looks" in str(run.value)
    assert run.value.cancelled is True


def test_a_lost_submission_at_the_deadline_is_told_as_lost() -> None:
    """A paid request that eats the whole time is reported as one that may have run, not as a mere timeout."""

    def script(watch: Watch) -> list[Outcome]:
        def stall(request: Request) -> Outcome:
            assert request.timeout is not None
            watch.pass_by(request.timeout)
            return Lost("read timeout", timeout=True)

        return [stall]  # type: ignore[list-item]  # the script's outcome may be made late

    run = call(script, timeout=5)
    assert isinstance(run.value, CallTimeout)
    assert run.value.may_have_run
    assert run.requests[0].timeout == 5


def test_a_read_that_eats_the_time_is_the_deadline() -> None:
    """A look that stalls until the deadline ends the call as a timeout, and the job is cancelled."""

    def script(watch: Watch) -> list[Outcome]:
        def stall(request: Request) -> Outcome:
            watch.pass_by(request.timeout or 0)
            return Lost("read timeout", timeout=True)

        return [QUEUED, stall, CANCELLED]  # type: ignore[list-item]  # as above

    run = call(script, timeout=5)
    assert isinstance(run.value, CallTimeout)
    assert run.value.cancelled is True


@pytest.mark.parametrize("route", ["job", "sync_job"])
def test_ceilings(route: str) -> None:
    """A body beyond the vendor's ceiling is refused before it is sent, in words that help."""
    operation = "runsync" if route == "sync_job" else "run"
    big = checked(image="x" * CEILINGS[operation])
    run = play(lambda ctx: PROTOCOL.call(ctx, big), [], lambda: context(route))
    assert isinstance(run.value, InvalidParams)
    assert "as URLs" in str(run.value)
    assert run.requests == []


def test_what_json_cannot_say_is_refused() -> None:
    """NaN and objects are refused where they are given, not by the vendor."""
    for value in (float("nan"), object(), {1, 2}):
        run = play(partial(PROTOCOL.call, checked=checked(seed=value)), [])
        assert isinstance(run.value, InvalidParams)


def about(verb: Callable[[RunpodJobs], Callable[[Context, str], Flow[Any]]], script: Any) -> Run:
    """Do something with a job."""
    return play(lambda ctx: verb(PROTOCOL)(ctx, "a/b 1"), script)


def test_verbs_and_their_addresses() -> None:
    """Status reads, cancel and retry post; the id is encoded into its place in the path."""
    assert about(lambda p: p.status, [DONE]).sent == ["GET /robot/status/a%2Fb%201"]
    assert about(lambda p: p.cancel, [CANCELLED]).sent == ["POST /robot/cancel/a%2Fb%201"]
    assert about(lambda p: p.retry, [QUEUED]).sent == ["POST /robot/retry/a%2Fb%201"]


def test_a_lost_cancel_is_repeated_and_a_lost_retry_is_not() -> None:
    """Cancelling twice does no harm; running a job again twice may cost twice."""
    assert len(about(lambda p: p.cancel, [Lost("x"), CANCELLED]).requests) == 2
    run = about(lambda p: p.retry, [Lost("x")])
    assert run.value.may_have_run
    assert len(run.requests) == 1


def test_status_reads_all_fields() -> None:
    """Times are seconds, and everything is kept."""
    fields = {"delayTime": 12, "executionTime": 2400, "workerId": "w1", "output": [1]}
    status = about(lambda p: p.status, [job("COMPLETED", **fields)]).value
    assert status == JobStatus(
        id="j1",
        state="COMPLETED",
        done=True,
        succeeded=True,
        output=[1],
        delay=0.012,
        execution=2.4,
        worker="w1",
        raw={"id": "j1", "status": "COMPLETED", **fields},
    )
    assert str(status) == "j1: COMPLETED"


def test_strange_fields_do_no_harm() -> None:
    """Fields of other types than the documented ones are left out."""
    status = about(
        lambda p: p.status,
        [job("IN_PROGRESS", delayTime="soon", executionTime=True, workerId=3)],
    ).value
    assert (status.delay, status.execution, status.worker) == (None, None, None)


def wait(script: Any, **options: Any) -> Run:
    """Wait for a job that is known by its id alone."""
    return play(
        lambda ctx: PROTOCOL.wait(ctx, JobStatus("j1", "")), script, lambda: context(**options)
    )


def test_a_resumed_job_is_looked_at_before_the_first_pause() -> None:
    """A job that another process submitted may have ended long ago."""
    run = wait([DONE])
    assert run.value.succeeded
    assert run.pauses == []


def chunks(script: Any, **options: Any) -> Run:
    """Read a stream to its end."""

    def flow(ctx: Context) -> Flow[list[Any]]:
        found: list[Any] = []
        while (some := (yield from PROTOCOL.chunks(ctx, "j1"))) is not None:
            found.append(some)
        return found

    return play(flow, script, lambda: context(**options))


def part(state: str, *outputs: Any) -> Response:
    """Make a reply with chunks."""
    return reply({"status": state, "stream": [{"output": output} for output in outputs]})


def test_streams_are_read_until_ended_and_empty() -> None:
    """Chunks come as they are there; the end is a terminal state and an empty list."""
    run = chunks(
        [part("IN_QUEUE"), part("IN_PROGRESS", 1, 2), part("COMPLETED", 3), part("COMPLETED")]
    )
    assert run.value == [[1, 2], [3]]
    assert run.pauses == [1.0]


def test_bare_lists_are_streams_too() -> None:
    """A bare list does not tell the state, so an empty one is followed by a look at the job."""
    bare = [{"output": "a", "metrics": {}}, "b"]
    run = chunks(
        [
            reply(bare),
            reply([]),
            QUEUED,
            reply([]),
            job("COMPLETED"),
            reply([{"output": "c"}]),
            reply([]),
        ]
    )
    assert run.value == [["a", "b"], ["c"]]


def test_a_failing_stream_is_an_error() -> None:
    """A job that fails after some chunks raises its reason."""
    run = chunks(
        [part("IN_PROGRESS", 1), reply({"status": "FAILED", "stream": [], "error": "broke"})]
    )
    assert isinstance(run.value, ProviderError)
    run = chunks([reply({"status": "FAILED", "stream": [{"error": "{'error': 'worse'}"}]})])
    assert run.value.message == "acme/robot: worse"
    run = chunks([reply({"error": "rate"}, 429)] * 3)
    assert isinstance(run.value, RateLimitError)
    run = chunks([part("IN_QUEUE")] * 3, max_polls=2)
    assert isinstance(run.value, CallTimeout)


def test_errors_mask_the_key_in_what_the_vendor_says() -> None:
    """A vendor that echoes the key is not quoted with it, in text nor in `raw`."""
    run = call([reply({"error": f"key {KEY} is wrong", "sent": [KEY]}, 401)])
    assert KEY not in str(run.value) + repr(run.value) + repr(run.value.raw)
    run = call([QUEUED, job("FAILED", error=f"no rights for {KEY}")])
    assert KEY not in str(run.value) + repr(run.value.raw)


def test_redirects_are_not_followed() -> None:
    """A redirect is an error that points at the base URL, since following it would carry the key elsewhere."""
    run = call([Response(302, {"location": "https://evil.example"}, b"")])
    assert "redirect" in str(run.value)
    assert len(run.requests) == 1


def test_a_connection_that_never_was_is_tried_again() -> None:
    """A submission that was not sent is sent again, as it cannot have run."""
    assert call([NotSent("dns"), DONE]).value.job_id == "j1"


def test_deadline_is_enforced_before_a_request() -> None:
    """Nothing is sent once the time is up."""

    def flow(ctx: Context) -> Flow[Any]:
        yield from now()
        return (yield from PROTOCOL.call(ctx, checked()))

    run = play(flow, [], context, timeout=0)
    assert type(run.value).__name__ == "DeadlineExceeded"
    assert run.requests == []
