"""An outcome is a success or a failure, and which of them is told without guessing."""

import asyncio
import pickle
import threading
from collections.abc import Iterator
from typing import Any, get_args

import pytest

from modelwire import Outcome
from modelwire_runtime.errors import Aborted
from modelwire_runtime.flows.calls import Work, direct
from modelwire_runtime.flows.context import NoJobs
from modelwire_runtime.flows.effects import Flow, Notify, Stopped
from modelwire_runtime.outcomes import Failure, Success, run_async, run_blocking
from modelwire_runtime.results import TextResult
from tests.flows.harness import checked, context

GOOD: Outcome[TextResult] = Success(0, {"prompt": "A"}, TextResult(text="Hello"))
BAD: Outcome[TextResult] = Failure(1, {"prompt": "B"}, ValueError("no"))


def told(outcome: Outcome[TextResult]) -> str:
    """Read an outcome as callers do; type checkers know what is there in each branch."""
    if outcome.error is not None:
        return f"{outcome.index} failed: {outcome.error}"
    return f"{outcome.index} said: {outcome.result.text}"


def test_both_have_the_same_attributes() -> None:
    """Code that does not tell them apart reads None for what is not there."""
    assert (GOOD.ok, GOOD.error, GOOD.index, GOOD.params) == (True, None, 0, {"prompt": "A"})
    assert (BAD.ok, BAD.result, BAD.index, BAD.params) == (False, None, 1, {"prompt": "B"})
    assert [told(GOOD), told(BAD)] == ["0 said: Hello", "1 failed: no"]


def test_unwrap_gives_or_raises() -> None:
    """The error is the call's own."""
    assert GOOD.unwrap().text == "Hello"
    with pytest.raises(ValueError, match="no"):
        BAD.unwrap()


def test_outcomes_travel() -> None:
    """A pool of processes may send them."""
    back = pickle.loads(pickle.dumps([GOOD, BAD]))
    assert [item.ok for item in back] == [True, False]


def test_they_match_by_class() -> None:
    """`match` takes them apart, and the alias names both classes."""
    match GOOD:
        case Success(result=result):
            found = result.text
        case Failure():
            found = ""
    assert found == "Hello"
    assert [getattr(item, "__origin__", item) for item in get_args(Outcome)] == [Success, Failure]


def _left(error: BaseException) -> list[Any]:
    """Return what is in an error's `partial`."""
    found: list[Any] = error.__dict__["partial"]
    return found


class _Done(NoJobs):
    """A protocol whose work is done at once."""

    def call(self, ctx: Any, checked: Any) -> Flow[Any]:
        """Give the result."""
        yield from ()
        return "result"


def test_a_stop_before_the_telling_keeps_the_result() -> None:
    """It is there and paid for; `on_result` alone is not called any more."""
    ctx = context(on_result=print)
    protocol: Any = _Done()
    flow = direct(ctx, protocol, Work(ctx.entry, ctx.route, {}), checked())
    assert isinstance(flow.send(None), Notify)
    with pytest.raises(StopIteration) as ended:
        flow.throw(Stopped())
    assert ended.value.value == "result"


def test_an_interrupt_keeps_what_nobody_got() -> None:
    """Outcomes that were there are its `partial`; a call that was given up says how to go on with it."""
    begun, stop = threading.Semaphore(0), threading.Event()

    def call(params: str) -> str:
        begun.release()
        if params == "quick":
            return "result"
        stop.wait(10)
        if params == "cancelled":
            raise Aborted("was cancelled", may_have_run=True, cancelled=True)
        raise Aborted("stopped", may_have_run=True, job_id="j", token="mw1.abc")

    def items() -> Iterator[str]:
        yield from ("quick", "slow", "cancelled")
        for _ in range(3):
            begun.acquire(timeout=10)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as raised:
        list(run_blocking(call, items(), concurrency=3, progress=False, stop=stop))
    assert [outcome.index for outcome in _left(raised.value)] == [0, 1, 2]
    assert _left(raised.value)[0].unwrap() == "result"
    first, *others = raised.value.__notes__
    assert first == "call 1: stopped (job j); go on with client.job('mw1.abc')"
    assert others == ["3 outcomes that nobody got are this error's `partial`"]


def test_an_interrupt_names_a_call_that_does_not_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing waits for it within reason; it may run on, and is billed then."""
    monkeypatch.setattr("modelwire_runtime.outcomes._CLOSING", 0.0)
    begun, end = threading.Event(), threading.Event()

    def call(_: str) -> None:
        begun.set()
        end.wait(10)

    def items() -> Iterator[str]:
        yield "endless"
        begun.wait(10)
        raise KeyboardInterrupt

    many = run_blocking(call, items(), concurrency=1, progress=False, stop=threading.Event())
    with pytest.raises(KeyboardInterrupt) as raised:
        list(many)
    end.set()
    assert raised.value.__notes__ == [
        "call 0 was begun and has not ended; it may run on and is billed then"
    ]


def test_a_cancellation_passes_on_what_calls_noted() -> None:
    """The notes of the calls under way, and outcomes that were there, are the cancellation's."""

    async def go() -> asyncio.CancelledError:
        begun = asyncio.Event()

        async def call(params: str) -> str:
            if params == "quick":
                await begun.wait()
                return "result"
            begun.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError as error:
                error.add_note("it runs on")
                raise
            return ""

        async def consume() -> None:
            many = run_async(call, ["slow", "quick"], concurrency=2, progress=False)
            async for _ in many:
                pytest.fail("nothing is given after the cancellation")

        task = asyncio.ensure_future(consume())
        await begun.wait()
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return error
        raise AssertionError("it was cancelled")

    error = asyncio.run(go())
    assert "it runs on" in error.__notes__
    assert all(outcome.index == 1 for outcome in _left(error))
