"""Runware's tasks over HTTP: what is sent, how results are waited for, who is told, and what goes wrong."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from modelwire_runtime.errors import (
    Aborted,
    AuthError,
    CallTimeout,
    InvalidParams,
    ModelwireError,
    NotFoundError,
    PartialFailure,
    ProviderError,
    SafetyError,
    ServerError,
)
from modelwire_runtime.flows import protocol
from modelwire_runtime.flows.calls import Work, direct, submitted
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.runware.tasks import PROTOCOL
from modelwire_runtime.jobs import JobStatus, read_token
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.results import DataResult, ImageResult, TextResult, ThreeDResult
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import Request, Response
from tests.flows.harness import Run, checked, play
from tests.support.runware import (
    BASE,
    KEY,
    T1,
    UNKNOWN,
    ack,
    answer,
    broken,
    context,
    fault,
    image,
    kinds,
    refusal,
    tasks,
)


def call(
    script: Any,
    values: dict[str, Any] | None = None,
    *,
    name: str = "image",
    timeout: float | None = None,
    **options: Any,
) -> Run:
    """Make a direct call."""
    given = {"positivePrompt": "fog"} if values is None else values

    def flow(ctx: Context) -> Flow[Any]:
        return (yield from PROTOCOL.call(ctx, checked(**given)))

    return play(
        flow,
        script,
        lambda: context(name, **options),
        timeout=timeout,
        abandon=PROTOCOL.abandon,
    )


def about(make: Callable[[Context], Flow[Any]], script: Any, **options: Any) -> Run:
    """Do something with a job."""
    return play(make, script, lambda: context("image", **options), abandon=PROTOCOL.abandon)


def test_the_flow_is_registered() -> None:
    """A route finds the protocol by its name."""
    assert protocol("runware_tasks") is PROTOCOL


def test_a_task_is_a_list_of_one_with_what_the_route_owns() -> None:
    """Task type, id, model and delivery come from the route; a URL holds nothing."""
    run = call([answer(ack()), answer(image())])
    assert run.requests[0].url == BASE
    assert json.loads(run.requests[0].body) == [
        {
            "positivePrompt": "fog",
            "taskType": "imageInference",
            "taskUUID": T1,
            "model": "runware:400@1",
            "deliveryMethod": "async",
        }
    ]
    assert run.requests[0].billable
    assert run.requests[0].headers["Authorization"] == f"Bearer {KEY}"
    assert json.loads(run.requests[1].body) == [{"taskType": "getResponse", "taskUUID": T1}]
    assert not run.requests[1].billable


def test_a_model_that_is_a_parameter_is_sent_as_it_is_given() -> None:
    """An architecture's set has `model` among its parameters."""
    run = call([answer(image())], {"model": "civitai:1@2", "positivePrompt": "x"}, name="open")
    assert tasks(run.requests)[0][0]["model"] == "civitai:1@2"


def test_the_official_schedule() -> None:
    """The pauses are 1.0, 0.5, then half as much again up to ten seconds."""
    waiting = [answer(ack())] * 12
    run = call([*waiting, answer(image())])
    assert run.pauses == [1.0, 0.5, 0.75, 1.125, 1.688, 2.531, 3.797, 5.695, 8.543, 10, 10, 10]


def test_an_interval_of_ones_own() -> None:
    """With `poll_interval` every pause is the same."""
    assert call([*[answer(ack())] * 3, answer(image())], poll_interval=0.2).pauses == [0.2] * 3


def test_an_image_is_a_result() -> None:
    """The result has the medium, the cost, the seed, the job and everything raw."""
    run = call([answer(ack()), answer(image(cost=0.002, seed=7))])
    result = run.value
    assert isinstance(result, ImageResult)
    assert result.url == "https://im.tasks.test/0.png"
    assert (result.cost, result.seed, result.job_id, result.model) == (
        0.002,
        7,
        T1,
        "runware:400@1",
    )
    assert result.output == result.items[0] == result.raw["data"][0]
    assert read_token(result.token or "").results == 1


def test_several_results_come_in_the_vendors_order() -> None:
    """They are sorted by `resultIndex`, their prices are added up, and each item stays visible."""
    first = answer(image(1, resultIndex=1, cost=0.1), ack(status="processing"))
    both = answer(image(1, resultIndex=1, cost=0.1), image(0, resultIndex=0, cost=0.2, seed=3))
    run = call([answer(ack()), first, both], {"numberResults": 2})
    assert [m.url for m in run.value] == [f"https://im.tasks.test/{n}.png" for n in (0, 1)]
    assert run.value.cost == pytest.approx(0.3)
    assert (run.value.seeds, len(run.value.items)) == ((3,), 2)


def test_an_ack_may_hold_results() -> None:
    """What the first answer holds is not asked for again."""
    run = call([answer(image())])
    assert run.value.url.endswith("0.png")
    assert len(run.requests) == 1


def test_results_are_told_once_as_they_come() -> None:
    """`on_result` gets an outcome an item; the state is cumulative and is not told twice."""
    seen: list[Any] = []
    script = [
        answer(ack()),
        answer(image(0, resultIndex=0)),
        answer(image(0, resultIndex=0), image(1, resultIndex=1)),
    ]
    run = call(script, {"numberResults": 2}, on_result=seen.append)
    assert [o.index for o in seen] == [0, 1] * 2  # two drivers
    assert all(isinstance(o, Success) for o in seen)
    assert seen[0].result.url == "https://im.tasks.test/0.png"
    assert seen[0].params == {"numberResults": 2}
    assert len(run.value) == 2


def test_progress_is_told_on_change() -> None:
    """`on_progress` gets a status whenever state or percentage change, and no other time."""
    seen: list[JobStatus] = []
    steps = [answer(ack(status="processing", progress=p)) for p in (10, 10, 40)]
    call([answer(ack()), *steps, answer(image())], on_progress=seen.append)
    assert [s.progress for s in seen[:4]] == [None, 10, 40, None]
    assert [s.done for s in seen[:4]] == [False, False, False, True]
    assert len(seen) == 8


def test_a_partial_failure_keeps_what_came() -> None:
    """Some of several results failed: the error holds the others as results, and each error."""
    seen: list[Any] = []
    items = [image(0, resultIndex=0), broken("contentPolicyViolation", resultIndex=1)]
    run = call([answer(ack()), answer(*items)], {"numberResults": 2}, on_result=seen.append)
    error = run.value
    assert isinstance(error, PartialFailure)
    assert isinstance(error.results[0], ImageResult)
    assert isinstance(error.errors[0], SafetyError)
    assert (error.job_id, error.retryable) == (T1, False)
    assert "1 of 2 results failed" in str(error)
    assert [type(o) for o in seen[:2]] == [Success, Failure]


def test_one_failed_result_raises_its_own_error() -> None:
    """A single result that failed is the error of its code, with the page of the model and the task."""
    run = call([answer(ack()), answer(broken("providerError"))])
    error = run.value
    assert isinstance(error, ProviderError)
    assert error.retryable
    assert (error.task_type, error.job_id) == ("imageInference", T1)
    assert error.documentation == "https://runware.ai/docs/models/flux"
    assert error.raw["code"] == "providerError"


def test_when_all_failed_the_first_error_is_raised() -> None:
    """The others are its notes."""
    items = [broken("promptBlocked", resultIndex=1), broken("inferenceError", resultIndex=0)]
    run = call([answer(ack()), answer(*items)], {"numberResults": 2})
    assert isinstance(run.value, ProviderError)
    assert "promptBlocked" in run.value.__notes__[0]


def test_failures_that_nothing_tells_apart_are_counted() -> None:
    """Two items without place or id are two failures, so that the wait ends."""
    run = call([answer(ack()), answer(broken(), broken())], {"numberResults": 2})
    assert isinstance(run.value, ProviderError)


@pytest.mark.parametrize("delivery", ["sync", "async"])
def test_a_refusal_is_raised_at_once(delivery: str) -> None:
    """A request-level error is raised by the submission, and nobody is told of a result."""
    seen: list[Any] = []
    wrong = fault("invalidParameter", parameter=["CFGScale", "steps"])
    run = call([refusal(wrong)], {"deliveryMethod": delivery}, on_result=seen.append)
    error = run.value
    assert isinstance(error, InvalidParams)
    assert error.parameter == "CFGScale"
    assert error.documentation == "https://runware.ai/docs/models/flux#request-cfgscale"
    assert (error.job_id, error.may_have_run, seen) == (None, False, [])
    assert error.raw["parameter"] == ["CFGScale", "steps"]


def test_an_empty_list_of_errors_is_none() -> None:
    """Some successes carry one."""
    run = call([answer(ack(), errors=[]), answer(image(), errors=[])])
    assert run.value.url


@pytest.mark.parametrize("shape", [dict, list])
def test_error_may_be_one_object(shape: type) -> None:
    """`error` is read as `errors` is, and takes the task from the envelope around it."""
    one = {"code": "inferenceError", "message": "no"}
    body = {"error": one if shape is dict else [one], "taskUUID": T1, "taskType": "caption"}
    run = call([reply(body)])
    assert isinstance(run.value, ProviderError)
    assert run.value.task_type == "caption"


def test_errors_beside_items_are_failures_of_results() -> None:
    """One body may hold both; nothing of it is lost, and no further item is waited for."""
    both = answer(image(0, resultIndex=0), errors=[fault("inferenceError")])
    run = call([answer(ack()), both], {"numberResults": 4})
    assert isinstance(run.value, PartialFailure)
    assert len(run.value.results) == len(run.value.errors) == 1


def test_a_synchronous_call_needs_one_request() -> None:
    """With `sync` the answer holds the results, however many were asked for."""
    values = {"deliveryMethod": "sync", "numberResults": 2}
    run = call([answer(image(0), image(1))], values)
    assert len(run.value) == 2
    assert run.requests[0].timeout is None
    assert run.effects[0][0] == "Send"
    assert len(run.effects) == 1


def test_a_synchronous_answer_may_be_short() -> None:
    """The answer is all that comes, and a warning says so."""
    run = call([answer(image(0))], {"deliveryMethod": "sync", "numberResults": 2})
    assert len(run.value) == 1
    assert run.value.warnings == ("1 of 2 results came",)


def test_a_synchronous_task_that_goes_on_is_asked_for() -> None:
    """A server that lets go of the request early gives an ACK."""
    run = call([answer(ack()), answer(image())], {"deliveryMethod": "sync"})
    assert kinds(run.requests) == ["imageInference", "getResponse"]


def test_stream_delivery_is_refused_with_a_hint() -> None:
    """A plain call cannot stream, and the message says what can."""
    run = call([], {"deliveryMethod": "stream"}, name="text")
    assert isinstance(run.value, InvalidParams)
    assert ".stream(" in str(run.value)
    assert run.requests == []


@pytest.mark.parametrize("status", ["queued", "PROCESSING", "", "succeeded"])
def test_an_unknown_state_is_pending(status: str) -> None:
    """Two words end an item; a new one ends none, whatever else the item holds."""
    odd = answer(image(status=status))
    assert len(call([answer(ack()), odd, answer(image())]).requests) == 3


def test_the_time_out_says_that_the_task_runs_on() -> None:
    """The wait gives up, the task does not: the error has the token with which to go on."""
    run = call([answer(ack())] * 5, timeout=3)
    error = run.value
    assert isinstance(error, CallTimeout)
    assert "cannot cancel" in str(error)
    assert str(error).count("client.job") == 1
    assert (error.job_id, error.may_have_run, error.cancelled) == (T1, True, None)
    assert read_token(error.token or "").job_id == T1


def test_looks_may_be_used_up() -> None:
    """`max_polls` ends a wait as the time does."""
    run = call([answer(ack())] * 3, max_polls=2)
    assert isinstance(run.value, CallTimeout)
    assert "2 looks" in str(run.value)


def test_trouble_while_polling_is_borne() -> None:
    """A look that fails does not end a paid task's wait."""
    sick = refusal(fault("internalServerError", None), status=500)
    run = call([answer(ack()), *[sick] * 3, answer(image())])
    assert run.value.url


def test_trouble_without_end_is_raised_with_the_token() -> None:
    """After some looks that failed in a row the wait gives up; the task runs on."""
    sick = refusal(fault("internalServerError", None), status=500)
    run = call([answer(ack()), *[sick] * 18])
    assert isinstance(run.value, ServerError)
    assert "client.job(" in str(run.value)


def test_a_rate_limit_while_polling_is_waited_out() -> None:
    """However often; the vendor's own time is kept, up to a limit."""
    slow = refusal(fault("rateLimitExceeded", None), status=429, retry_after="9000")
    run = call([answer(ack()), *[slow] * 9, answer(image())])
    assert run.value.url
    assert max(run.pauses) == 60


def test_a_refused_look_ends_the_wait() -> None:
    """A key that is no longer good will not get better."""
    run = call([answer(ack()), refusal(fault("invalidApiKey", None), status=401)])
    assert isinstance(run.value, AuthError)
    assert "runs on" in str(run.value)


@pytest.mark.parametrize("code", ["invalidApiKey", "invalidTaskUUID", "taskFailedOrNotFound"])
def test_a_refused_look_at_a_job_says_nothing_of_money(code: str) -> None:
    """Whoever only looks does not know that there is a task at work."""
    run = about(
        lambda ctx: PROTOCOL.wait(ctx, JobStatus(T1, "")), [refusal(fault(code, None), status=401)]
    )
    assert isinstance(run.value, ModelwireError)
    assert "runs on" not in str(run.value)


def test_a_task_that_is_gone_has_failed() -> None:
    """A look that says so is an error of the task's own."""
    run = call([answer(ack()), UNKNOWN])
    assert isinstance(run.value, NotFoundError)


def test_an_empty_answer_is_asked_again() -> None:
    """Neither items nor errors: nothing was said."""
    run = call([answer(ack()), reply({"data": []}), answer(image())])
    assert run.value.url


def test_what_is_no_envelope_is_an_error() -> None:
    """A page of a proxy, or text, is no ACK; the error shows it."""
    run = call([Response(200, {}, b"<html>hello</html>")])
    assert isinstance(run.value, ServerError)
    assert "hello" in str(run.value)


def test_the_page_of_an_error() -> None:
    """A model of the catalog has its own, then comes what was learned of it, then what the reply says."""
    told = refusal(fault("invalidModel", documentation="https://elsewhere.example/a"))

    def page_of(page: str | None, name: str) -> Any:
        def build() -> Context:
            ctx = context(name)
            ctx.page = lambda: page
            return ctx

        return play(lambda ctx: PROTOCOL.call(ctx, checked()), [told], build).value.documentation

    assert page_of(None, "open") == "https://elsewhere.example/a"
    learned = "https://runware.ai/docs/models/own"
    assert page_of(learned, "open") == learned
    assert page_of(learned, "image") == "https://runware.ai/docs/models/flux"


@pytest.mark.parametrize(("status", "kind"), [(401, AuthError), (404, NotFoundError)])
def test_a_bare_status_has_an_error(status: int, kind: type[ModelwireError]) -> None:
    """A reply without JSON is judged by its status."""
    error = call([Response(status, {"x-request-id": "r-1"}, b"nope")]).value
    assert isinstance(error, kind)
    assert (error.status, error.request_id) == (status, "r-1")


def test_a_job_is_submitted_looked_at_and_waited_for() -> None:
    """Each verb does one thing; the token carries how many results are to come."""
    given = checked(positivePrompt="fog", numberResults=2)
    run = about(lambda ctx: PROTOCOL.submit(ctx, given), [answer(ack())])
    status = run.value
    assert (status.id, status.state, status.done, status.results) == (T1, "processing", False, 2)

    def look(ctx: Context) -> Flow[Any]:
        ctx.results = 2
        return PROTOCOL.status(ctx, T1)

    half = about(look, [answer(image(0, resultIndex=0))]).value
    assert (half.done, half.results) == (False, 2)

    run = about(
        lambda ctx: PROTOCOL.wait(ctx, half),
        [answer(image(0, resultIndex=0), image(1, resultIndex=1))],
    )
    assert (run.value.succeeded, run.pauses) == (True, [1.0])
    result = PROTOCOL.result(context(), run.value)
    assert len(result) == 2


def test_a_job_of_an_unknown_number_of_results_waits_for_what_is_under_way() -> None:
    """A bare id does not tell how many results there are; items that go on do."""
    more = answer(image(0), ack(status="processing"))
    run = about(
        lambda ctx: PROTOCOL.wait(ctx, JobStatus(T1, "")), [more, answer(image(0), image(1))]
    )
    assert run.value.succeeded
    assert len(run.value.output) == 2
    assert run.pauses == [1.0]  # the first look needs none


def test_a_job_that_has_ended_is_told_of_without_asking() -> None:
    """A wait on what is known already sends nothing."""
    seen: list[Any] = []
    done = about(lambda ctx: PROTOCOL.status(ctx, T1), [answer(image(0))]).value
    run = about(lambda ctx: PROTOCOL.wait(ctx, done), [], on_result=seen.append)
    assert run.value.succeeded
    assert [o.index for o in seen] == [0, 0]


def test_looking_at_an_unknown_job_raises() -> None:
    """The vendor's word is the error, and so is any other reason why nothing was seen."""
    run = about(lambda ctx: PROTOCOL.status(ctx, T1), [UNKNOWN])
    assert isinstance(run.value, NotFoundError)
    assert run.value.job_id == T1


def test_a_failed_job_has_a_status() -> None:
    """A look finds what failed; the result raises it."""
    run = about(lambda ctx: PROTOCOL.status(ctx, T1), [answer(broken())])
    assert (run.value.done, run.value.succeeded, run.value.state) == (True, False, "error")
    with pytest.raises(ProviderError):
        PROTOCOL.result(context(), run.value)


def test_cancelling_is_no_fault_of_the_parameters() -> None:
    """Nothing was cancelled either, so the error is of neither class."""
    with pytest.raises(ModelwireError, match="cannot cancel") as caught:
        PROTOCOL.cancel(context(), T1)
    assert type(caught.value) is ModelwireError
    assert (caught.value.code, caught.value.job_id, caught.value.retryable) == (
        "unknown",
        T1,
        False,
    )


@pytest.mark.parametrize("verb", ["retry", "chunks"])
def test_what_the_vendor_cannot_do_is_refused(verb: str) -> None:
    """No request is made for what does not exist."""
    with pytest.raises(InvalidParams, match="task"):
        getattr(PROTOCOL, verb)(context(), T1)


def test_a_synchronous_job_is_refused() -> None:
    """A request that is held is no job."""
    run = about(lambda ctx: PROTOCOL.submit(ctx, checked(deliveryMethod="sync")), [])
    assert isinstance(run.value, InvalidParams)
    assert run.value.parameter == "deliveryMethod"
    assert PROTOCOL.submission(context(), checked()).opens_job


@pytest.mark.parametrize("name", ["search", "storage"])
def test_a_utility_is_one_request(name: str) -> None:
    """Its one item is its result, even where it holds no more than an id."""
    item = {"taskType": "x", "taskUUID": T1, "mediaUUID": "m-1"}
    run = call([answer(item)], {"search": "cat"}, name=name)
    assert isinstance(run.value, DataResult)
    assert run.value.data == item
    assert run.value.job_id is None
    assert "deliveryMethod" not in tasks(run.requests)[0][0]
    assert run.requests[0].billable == (name == "storage")


def test_a_utility_that_is_refused() -> None:
    """Its error is raised, at the utility's own page."""
    run = call([refusal(fault("invalidParameter", parameter="sort"))], {}, name="search")
    assert isinstance(run.value, InvalidParams)
    assert "documentation" not in run.value.raw
    assert call([reply({"data": []})], {}, name="search").value.code == "provider"


def test_a_look_up_names_the_callers_task() -> None:
    """`getResponse` is about another task; its items are shown as they are, and no failure is raised."""
    run = call([answer(broken(id="other"), ack("other"))], {"taskUUID": "other"}, name="response")
    assert tasks(run.requests)[0] == [{"taskUUID": "other", "taskType": "getResponse"}]
    assert [item.get("status") for item in run.value.data] == ["error", None]


def test_a_ping_has_no_id() -> None:
    """It is sent as it is, and its answer needs no id either."""
    run = call([answer({"taskType": "ping", "pong": True})], {"ping": True}, name="ping")
    assert tasks(run.requests)[0] == [{"taskType": "ping", "ping": True}]
    assert run.value.data["pong"] is True


def test_an_upload_is_waited_for() -> None:
    """The first answer is not the end: each state goes to `on_progress`, and `ready` is the result."""
    seen: list[JobStatus] = []
    steps = [answer({"taskUUID": T1, "status": s}) for s in ("validated", "downloaded", "ready")]
    run = call(steps, {"air": "me:1@1"}, name="upload", on_progress=seen.append)
    assert run.value.data["status"] == "ready"
    assert [s.state for s in seen[:3]] == ["validated", "downloaded", "success"]
    assert kinds(run.requests) == ["modelUpload", "getResponse", "getResponse"]


def test_an_upload_may_fail() -> None:
    """`failed` is the vendor's failure, in its own words."""
    steps = [
        answer({"taskUUID": T1, "status": s, "message": "bad file"}) for s in ("stored", "failed")
    ]
    run = call(steps, {}, name="upload")
    assert isinstance(run.value, ProviderError)
    assert "bad file" in str(run.value)


def test_an_upload_may_be_unknown_for_a_while() -> None:
    """That a look does not find it yet is passing trouble."""
    steps = [answer({"taskUUID": T1, "status": s}) for s in ("validated", "ready")]
    assert call([steps[0], UNKNOWN, steps[1]], {}, name="upload").value.data["status"] == "ready"


def test_a_dry_run_is_a_request_that_costs_nothing() -> None:
    """A header has the vendor judge and price the task; its answer is the result's."""
    run = call([answer(ack(cost=0.003))], dry_run=True)
    assert run.requests[0].headers["X-Runware-Dry-Run"] == "1"
    assert not run.requests[0].billable
    assert (run.value.cost, run.value.items[0]["taskUUID"]) == (0.003, T1)
    assert len(run.requests) == 1
    assert isinstance(call([refusal(fault("invalidModel"))], dry_run=True).value, InvalidParams)


def test_a_text_task_has_text_usage_and_reasons() -> None:
    """The vendor's words for tokens are read, and several answers are choices."""
    usage = {"promptTokens": 9, "completionTokens": 3, "totalTokens": 12, "thinkingTokens": 2}
    item = {"taskUUID": T1, "text": "Hi", "finishReason": "stop", "reasoningContent": "hm"}
    tools = [{"toolId": "c1", "name": "weather", "toolInput": {"city": "Bonn"}}]
    items = [{**item, "usage": usage, "resultIndex": 0}, {**item, "usage": usage, "resultIndex": 1}]
    items[1]["toolCalls"] = tools
    run = call([answer(*items)], {"numberResults": 2}, name="text")
    result = run.value
    assert isinstance(result, TextResult)
    assert (result.text, result.reasoning, result.finish_reason) == ("Hi", "hm", "stop")
    assert result.usage is not None
    assert (result.usage.total_tokens, result.usage.reasoning_tokens) == (24, 4)
    assert result.choices[1].tool_calls[0].parse() == {"city": "Bonn"}


def test_a_3d_task_has_files() -> None:
    """The files of its outputs are the media."""
    files = [{"uuid": "f", "url": "https://im.tasks.test/a.glb"}]
    run = call([answer({"taskUUID": T1, "outputs": {"files": files}})], name="shape")
    assert isinstance(run.value, ThreeDResult)
    assert run.value.url == "https://im.tasks.test/a.glb"


def test_secrets_stay_out_of_errors() -> None:
    """A vendor that repeats the key does not get it shown."""
    run = call([refusal({**fault("invalidApiKey", None), "message": f"bad {KEY}"}, status=401)])
    assert KEY not in str(run.value)
    assert KEY not in str(run.value.raw)


def test_a_callback_that_fails_leaves_the_task_running() -> None:
    """The error is the caller's own, with a note that the task goes on and how to find it."""

    def stop(_: Any) -> None:
        raise ZeroDivisionError

    run = call([answer(ack())], on_progress=stop)
    assert isinstance(run.value, ZeroDivisionError)
    assert "client.job(" in run.value.__notes__[0]


def test_a_records_fields_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Records have a category and data, for a sink to sort them by."""
    with caplog.at_level("DEBUG", "modelwire"):
        call([answer(ack()), answer(image())])
    found = [r for r in caplog.records if getattr(r, "category", "") == "task"]
    assert found[0].__dict__["data"]["task"] == T1


def test_an_interrupt_while_a_task_is_handed_over_names_it() -> None:
    """Nobody saw the answer, yet the id is ours: the note says how to go on."""
    ctx = context()
    flow = PROTOCOL.call(ctx, checked())
    flow.send(None)
    error = KeyboardInterrupt()
    flow.close()
    assert PROTOCOL.abandon(ctx, error) is None
    assert f"client.job({ctx.token(T1)!r})" in error.__notes__[0]
    idle = KeyboardInterrupt()
    PROTOCOL.abandon(context(), idle)
    assert not hasattr(idle, "__notes__")


def test_the_url_of_a_dry_run_says_that_it_was_one() -> None:
    """A real reply without a file says no such thing."""
    run = call([answer(ack(cost=0.003))], dry_run=True)
    with pytest.raises(LookupError, match="dry run"):
        _ = run.value.url
    run = call([answer(ack(), ack(status="success"))])
    with pytest.raises(LookupError) as caught:
        _ = run.value.url
    assert "dry run" not in str(caught.value)


def test_a_dry_run_submits_nothing() -> None:
    """A rehearsed submission is an error that holds the vendor's answer."""

    def begin(ctx: Context) -> Flow[Any]:
        work = Work(ctx.entry, ctx.route, ctx.options)
        return submitted(ctx, PROTOCOL, work, checked(positivePrompt="fog"))

    run = play(begin, [answer(ack(cost=0.1))], lambda: context(dry_run=True))
    assert isinstance(run.value, Aborted)
    assert run.value.raw["data"][0]["cost"] == 0.1
    assert not run.requests[0].billable


def test_results_are_not_told_as_a_whole_too() -> None:
    """`on_result` hears of items alone; a call around the flow adds nothing."""
    seen: list[Any] = []

    def begin(ctx: Context) -> Flow[Any]:
        work = Work(ctx.entry, ctx.route, ctx.options)
        return direct(ctx, PROTOCOL, work, checked())

    play(begin, [answer(image())], lambda: context(on_result=seen.append))
    assert [type(outcome) for outcome in seen] == [Success, Success]  # two drivers


def held(request: Request) -> Response:
    """Answer a request as a proxy without a word would."""
    return Response(200, {}, b"")


def test_an_empty_body_is_no_success() -> None:
    """Nothing was said of the task, which is an error and no quiet wait."""
    assert isinstance(call([held]).value, ServerError)
