"""Many tasks in one request: one outcome each, whatever becomes of the others."""

from functools import partial
from typing import Any

import pytest

from modelwire_runtime import sync
from modelwire_runtime.errors import (
    CallTimeout,
    ConnectionFailed,
    InvalidParams,
    ModelwireError,
    PartialFailure,
    ProviderError,
)
from modelwire_runtime.flows.calls import Work
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.runware import batch as runware_batch
from modelwire_runtime.flows.runware.batch import Part, abandon, batch
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.testing.scripted import ScriptedTransport, reply
from modelwire_runtime.transports import Lost
from tests.flows.harness import Run, checked, play
from tests.support.runware import (
    T1,
    T2,
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


def run(script: Any, *calls: dict[str, Any], timeout: float | None = None, **options: Any) -> Run:
    """Run a batch of calls; `name` in one chooses its model, `fault` its fault."""

    def begin(ctx: Context) -> Any:
        ids = iter((T1, T2, T1[:-2] + "03"))
        return batch(
            ctx, [_part(index, call, next(ids), options) for index, call in enumerate(calls)]
        )

    return play(begin, script, lambda: context("image", **options), timeout=timeout)


def _part(index: int, call: dict[str, Any], id: str, options: dict[str, Any]) -> Part:
    values = dict(call)
    name, wrong = values.pop("name", "image"), values.pop("fault", None)
    ctx = context(name, **options)
    ctx.new_id = lambda: id
    return Part(index, call, ctx, Work(ctx.entry, ctx.route, options), checked(**values), wrong)


def both() -> Any:
    """Make an answer that takes two tasks."""
    return answer(ack(T1), ack(T2))


def test_two_tasks_are_one_request_and_one_look() -> None:
    """They are handed over together and asked for together, until both have ended."""
    script = [
        both(),
        answer(image(0, T1), ack(T2, status="processing")),
        answer(image(1, T2)),
    ]
    found = run(script, {"seed": 1}, {"seed": 2})
    assert [o.ok for o in found.value] == [True, True]
    assert [o.result.url[-5:] for o in found.value] == ["0.png", "1.png"]
    assert [[t["taskUUID"] for t in sent] for sent in tasks(found.requests)] == [
        [T1, T2],
        [T1, T2],
        [T2],
    ]
    assert kinds(found.requests)[1] == "getResponse+getResponse"
    assert found.value[1].result.job_id == T2


def test_a_failure_loses_no_other() -> None:
    """A refused task, a failed one and a good one each have their own outcome."""
    script = [
        reply({"data": [ack(T1), ack(T1[:-2] + "03")], "errors": [fault("invalidModel", T2)]}),
        answer(image(0, T1), broken(id=T1[:-2] + "03")),
    ]
    found = run(script, {}, {}, {})
    assert [type(o) for o in found.value] == [Success, Failure, Failure]
    assert isinstance(found.value[1].error, InvalidParams)
    assert isinstance(found.value[2].error, ProviderError)


def test_a_partial_failure_is_one_outcome() -> None:
    """It holds the results that came."""
    items = [image(0, resultIndex=0), broken(resultIndex=1)]
    found = run([answer(ack()), answer(*items)], {"numberResults": 2})
    assert isinstance(found.value[0].error, PartialFailure)
    assert len(found.value[0].error.results) == 1


def test_what_is_wrong_before_is_not_sent() -> None:
    """A call that was judged wrong has its outcome, and the others go on."""
    wrong = InvalidParams("no such parameter")
    found = run([answer(image(1, T2))], {"fault": wrong}, {})
    assert [o.ok for o in found.value] == [False, True]
    assert len(tasks(found.requests)[0]) == 1
    nothing = run([], {"fault": wrong}, {"name": "search"}, {"deliveryMethod": "stream"})
    assert [o.ok for o in nothing.value] == [False] * 3
    assert nothing.requests == []


def test_outcomes_are_told_once_as_they_come() -> None:
    """`on_result` hears of a call when all of its results are there."""
    seen: list[Any] = []
    script = [both(), answer(image(1, T2)), answer(image(1, T2), image(0, T1))]
    run(script, {}, {}, on_result=seen.append)
    assert [o.index for o in seen] == [1, 0] * 2


def test_synchronous_tasks_end_with_the_answer() -> None:
    """Even where one of them holds less than was asked for."""
    sync = {"deliveryMethod": "sync"}
    found = run([answer(image(0, T1), image(1, T2))], {**sync, "numberResults": 2}, sync)
    assert [o.ok for o in found.value] == [True, True]
    assert found.value[0].result.warnings == ("1 of 2 results came",)
    assert len(found.requests) == 1


def test_a_lost_submission_is_looked_into() -> None:
    """Only what the vendor does not know is sent again; what stays in doubt names its own task."""
    known = reply({"data": [image(0, T1)], "errors": [fault("taskFailedOrNotFound", T2)]})
    found = run([Lost("reset"), known, answer(image(1, T2))], {}, {})
    assert [o.ok for o in found.value] == [True, True]
    lost = run([Lost("reset"), UNKNOWN] * 3, {}, {})
    errors = [o.error for o in lost.value]
    assert [type(e) for e in errors] == [ConnectionFailed] * 2
    assert [e.job_id for e in errors] == [T1, T2]
    assert all(e.may_have_run and e.token for e in errors)


def test_the_time_may_end() -> None:
    """What has ended is kept, the others say that they run on."""
    script = [both(), answer(image(0, T1)), *[answer(ack(T2))] * 9]
    found = run(script, {}, {}, timeout=4)
    assert found.value[0].ok
    late = found.value[1].error
    assert isinstance(late, CallTimeout)
    assert late.job_id == T2
    early = run(lambda watch: [lambda _: watch.pass_by(9) or both()], {}, {}, timeout=5)
    assert [type(o.error) for o in early.value] == [CallTimeout] * 2


@pytest.mark.parametrize("status", [401, 403])
def test_a_look_that_is_refused_fails_all_that_wait(status: int) -> None:
    """One reason, an error each."""
    refused = refusal(fault("unauthorized", None), status=status)
    found = run([both(), refused], {}, {})
    assert all(isinstance(o.error, ModelwireError) for o in found.value)
    assert [o.error.code for o in found.value] == ["auth", "auth"]
    assert found.value[0].error is not found.value[1].error


def _parts(count: int, **options: Any) -> list[Part]:
    """Make the parts of a batch of calls without parameters."""
    ids = (T1, T2, T1[:-2] + "03")
    return [_part(index, {}, ids[index], options) for index in range(count)]


def _interrupted(script: Any, looks: int) -> tuple[list[Part], KeyboardInterrupt]:
    """Press Ctrl-C during a pause of a batch of three, after as many looks; return what it carries."""
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) > looks:
            raise KeyboardInterrupt

    ctx, parts = context("image"), _parts(3)
    clock = sync.Clock(now=lambda: 0.0, sleep=sleep, jitter=lambda: 0.0)
    driver = sync.Driver(ScriptedTransport(script), clock=clock)
    with pytest.raises(KeyboardInterrupt) as raised:
        driver.run(batch(ctx, parts), None, partial(abandon, ctx, parts))
    return parts, raised.value


def test_an_interrupt_names_each_task_that_runs_on() -> None:
    """One note with its token for a task under way, none for one that has ended; that one is kept."""
    third = T1[:-2] + "03"
    taken = answer(ack(T1), ack(T2), ack(third))
    parts, error = _interrupted([taken, answer(image(0, T1))], 1)
    notes = error.__notes__
    assert len(notes) == 2
    for part, note in zip(parts[1:], notes, strict=True):
        assert f"client.job({part.ctx.token(part.ctx.task_id or '')!r})" in note
        assert "runs on and is billed" in note
        assert "nobody saw" not in note
    assert [outcome.index for outcome in error.__dict__["partial"]] == [0]


def test_an_interrupt_of_a_submission_names_tasks_in_doubt() -> None:
    """They may have been taken; before anything was sent there is nothing to say."""
    _, error = _interrupted([Lost("reset")], 0)
    assert len(error.__notes__) == 3
    assert all("nobody saw it taken" in note for note in error.__notes__)
    ctx, parts, early = context("image"), _parts(2), KeyboardInterrupt()
    assert abandon(ctx, parts, early) is None
    assert not hasattr(early, "__notes__")


@pytest.mark.parametrize("option", ["on_result", "on_progress"])
def test_a_callback_that_fails_loses_no_outcome(option: str) -> None:
    """The batch goes on to its end, and the first error of a callback holds all outcomes."""
    told: list[Any] = []

    def fail(event: Any) -> None:
        told.append(event)
        raise ModelwireError("mine")

    script = [both(), answer(image(0, T1), ack(T2)), answer(image(1, T2))]
    options: dict[str, Any] = {option: fail}
    found = run(script, {}, {}, **options)
    error = found.value
    assert isinstance(error, ModelwireError)
    assert str(error) == "mine"
    assert [outcome.ok for outcome in error.partial] == [True, True]
    assert [outcome.result.job_id for outcome in error.partial] == [T1, T2]
    assert len(found.requests) == 3
    notes = error.__notes__
    assert "their outcomes are this error's `partial`" in notes[-1]
    assert all("a callback raised too: ModelwireError: mine" in note for note in notes[:-1])
    assert "call 1" in notes[-2]  # the second call was told of too


def test_no_call_is_dropped_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A task of which nothing was learned may have run; its call has an outcome that says so."""

    def give_up(*_: Any, **__: Any) -> Flow[None]:
        yield from ()

    monkeypatch.setattr(runware_batch, "poll", give_up)
    found = run([both()], {}, {"name": "search"})
    assert [outcome.index for outcome in found.value] == [0, 1]
    lost = found.value[0].error
    assert lost.may_have_run
    assert not lost.retryable
    assert lost.job_id == T1
    assert lost.token
    assert not found.value[1].error.may_have_run
