"""Runs with tools on a blocking client."""

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from modelwire_runtime.toolruns.loop import Ask, Carry, Decide, Effect, Loop, Tell, loop
from modelwire_runtime.toolruns.results import ToolRun, ToolStep, keep_turn
from modelwire_runtime.tools import ToolAnswer, Tools

if TYPE_CHECKING:
    from modelwire_runtime.texts.models import TextModel
    from modelwire_runtime.toolruns.calls import Job

T = TypeVar("T")
_MOST_THREADS = 16


def run(model: "TextModel", tools: "Tools[T] | Sequence[Any]") -> ToolRun[T]:
    """Run to the end; see `TextVerbs.run_tools`."""
    return stream(model, tools).result()


def stream(model: "TextModel", tools: "Tools[T] | Sequence[Any]") -> "ToolStream[T]":
    """Return a run that goes on as its steps are asked for; see `TextVerbs.stream_tools`."""
    said = tools if isinstance(tools, Tools) else Tools(tools)
    return ToolStream(_walk(model, cast("Tools[T]", said), loop(model, said)))


class ToolStream(Generic[T]):
    """A run with tools that goes on as it is iterated: it yields each step once its tools have answered.

    Iterated again, it begins with the first step.
    """

    def __init__(self, walk: Generator[ToolStep, None, ToolRun[T]]) -> None:
        self._walk = walk
        self._steps: list[ToolStep] = []
        self._run: ToolRun[T] | None = None
        self._error: BaseException | None = None

    def __iter__(self) -> Iterator[ToolStep]:
        seen = 0
        while seen < len(self._steps) or self._more():
            yield self._steps[seen]
            seen += 1

    @property
    def steps(self) -> tuple[ToolStep, ...]:
        """The steps so far; asks nothing."""
        return tuple(self._steps)

    def result(self) -> ToolRun[T]:
        """Go on to the end and return the run.

        Raises:
            TooManySteps: the model still calls tools; `partial` has the run.
            ModelwireError: a request failed; `partial` has the run so far.
        """
        while self._more():
            pass
        assert self._run is not None
        return self._run

    def _more(self) -> bool:
        if self._error is not None:
            raise self._error
        if self._run is not None:
            return False
        try:
            self._steps.append(next(self._walk))
        except StopIteration as end:
            self._run = end.value
            return False
        except BaseException as error:
            self._error = error
            raise
        return True

    def __repr__(self) -> str:
        state = "complete" if self._run is not None else "under way"
        return f"<{type(self).__name__} {state}, {len(self._steps)} steps>"


def _walk(
    model: "TextModel", tools: Tools[T], going: Loop
) -> Generator[ToolStep, None, ToolRun[T]]:
    """Do what the loop says, and yield its steps."""
    go_on: Callable[[], Effect] = partial(next, going)
    while True:
        try:
            effect = go_on()
        except StopIteration as end:
            return cast("ToolRun[T]", end.value)
        try:
            done = _done(model, tools, effect)
        except BaseException as error:  # the loop keeps what was paid for, and raises it again
            go_on = partial(going.throw, error)
            continue
        if isinstance(effect, Tell):
            yield effect.step
        go_on = partial(going.send, done)


def _done(model: "TextModel", tools: Tools[Any], effect: Effect) -> Any:
    if isinstance(effect, Ask):
        return _asked(model, tools, effect.values)
    if isinstance(effect, Carry):
        return _carried(effect, parallel=tools.parallel)
    if isinstance(effect, Decide):
        return None if tools.approve is None else _told(tools.approve, effect.request)
    return None if tools.on_step is None else _told(tools.on_step, effect.step)


def _told(callback: Callable[[Any], Any], what: Any) -> Any:
    """Return what a callback says. A coroutine says nothing, and would be taken for leave: anything but False is true."""
    said = callback(what)
    if isawaitable(said):
        _forget(said)
        name = getattr(callback, "__name__", repr(callback))
        raise TypeError(f"{name} is a coroutine function, which takes an async client")
    return said


def _asked(model: "TextModel", tools: Tools[Any], values: dict[str, Any]) -> Any:
    if tools.on_event is None:
        call = model.call(values)
        return model.core.driver.run(call.flow, call.deadline, call.abandon)
    from modelwire_runtime.streams.text import TextStream

    with TextStream(model.core.driver, model.session(values)) as stream:
        try:
            for event in stream:
                _told(tools.on_event, event)
            return stream.result()
        except BaseException as error:
            keep_turn(error, stream.partial)
            raise


def _carried(carry: Carry, *, parallel: bool) -> None:
    jobs = carry.jobs
    if len(jobs) == 1 or not parallel:
        for at, job in enumerate(jobs):
            carry.answers[at] = _answer(job)
        return

    def answer(at: int) -> None:
        carry.answers[at] = _answer(jobs[at])

    pool = ThreadPoolExecutor(min(len(jobs), _MOST_THREADS))
    patient = False
    try:
        # A thread sees the caller's context variables, as a function that is simply called does.
        under_way = [pool.submit(copy_context().run, answer, at) for at in range(len(jobs))]
        for one in under_way:
            one.result()
    except Exception:
        patient = True  # no thread can be stopped, and what it did is to be known
        raise
    finally:
        pool.shutdown(wait=patient, cancel_futures=True)  # an interrupt waits for no slow tool


def _answer(job: "Job") -> ToolAnswer:
    try:
        output = job.begin()
        if isawaitable(output):
            _forget(output)
            raise TypeError(f"{job.call.name} is a coroutine function, which takes an async client")
        return job.answered(output)
    except Exception as error:
        return job.failed(error)


def _forget(output: Any) -> None:
    """Close a coroutine that nobody will await, which would be warned of."""
    close = getattr(output, "close", None)
    if close is not None:
        close()
