"""Runs with tools on an async client."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Sequence
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from modelwire_runtime.toolruns.loop import Ask, Carry, Decide, Effect, Loop, Tell, loop
from modelwire_runtime.toolruns.results import ToolRun, ToolStep, keep_turn
from modelwire_runtime.tools import ToolAnswer, Tools

if TYPE_CHECKING:
    from modelwire_runtime.texts.models import TextModel
    from modelwire_runtime.toolruns.calls import Job

T = TypeVar("T")


def stream(model: "TextModel", tools: "Tools[T] | Sequence[Any]") -> "AsyncToolStream[T]":
    """Return a run that goes on as its steps are asked for; see `AsyncTextVerbs.stream_tools`."""
    said = tools if isinstance(tools, Tools) else Tools(tools)
    return AsyncToolStream(_walk(model, said, loop(model, said)))


class AsyncToolStream(Generic[T]):
    """A run with tools that goes on as it is iterated, on an async client; see `ToolStream`."""

    def __init__(self, walk: "AsyncGenerator[ToolStep | ToolRun[Any], None]") -> None:
        self._walk = walk
        self._steps: list[ToolStep] = []
        self._run: ToolRun[T] | None = None
        self._error: BaseException | None = None

    async def __aiter__(self) -> AsyncIterator[ToolStep]:
        seen = 0
        while seen < len(self._steps) or await self._more():
            yield self._steps[seen]
            seen += 1

    @property
    def steps(self) -> tuple[ToolStep, ...]:
        """The steps so far; asks nothing."""
        return tuple(self._steps)

    async def result(self) -> ToolRun[T]:
        """Go on to the end and return the run; raises what `ToolStream.result` raises."""
        while await self._more():
            pass
        assert self._run is not None
        return self._run

    async def _more(self) -> bool:
        if self._error is not None:
            raise self._error
        if self._run is not None:
            return False
        try:
            found = await anext(self._walk)
        except BaseException as error:
            self._error = error
            raise
        if isinstance(found, ToolRun):
            self._run = cast("ToolRun[T]", found)
            return False
        self._steps.append(found)
        return True

    def __repr__(self) -> str:
        state = "complete" if self._run is not None else "under way"
        return f"<{type(self).__name__} {state}, {len(self._steps)} steps>"


async def _walk(
    model: "TextModel", tools: Tools[Any], going: Loop
) -> "AsyncGenerator[ToolStep | ToolRun[Any], None]":
    """Do what the loop says, and yield its steps, and the run at their end."""
    go_on: Callable[[], Effect] = partial(next, cast("Generator[Effect, Any, Any]", going))
    while True:
        try:
            effect = go_on()
        except StopIteration as end:
            yield end.value
            return
        try:
            done = await _done(model, tools, effect)
        except BaseException as error:  # the loop keeps what was paid for, and raises it again
            go_on = partial(going.throw, error)
            continue
        if isinstance(effect, Tell):
            yield effect.step
        go_on = partial(going.send, done)


async def _done(model: "TextModel", tools: Tools[Any], effect: Effect) -> Any:
    if isinstance(effect, Ask):
        return await _asked(model, tools, effect.values)
    if isinstance(effect, Carry):
        return await _carried(effect, parallel=tools.parallel)
    callback, told = (
        (tools.approve, effect.request)
        if isinstance(effect, Decide)
        else (tools.on_step, effect.step)
    )
    said: Any = None if callback is None else cast("Callable[[Any], Any]", callback)(told)
    return await said if isawaitable(said) else said


async def _asked(model: "TextModel", tools: Tools[Any], values: dict[str, Any]) -> Any:
    if tools.on_event is None:
        call = model.call(values)
        return await model.core.driver.run(call.flow, call.deadline, call.abandon)
    from modelwire_runtime.streams.text import AsyncTextStream

    async with AsyncTextStream(model.core.driver, model.session(values)) as stream:
        try:
            async for event in stream:
                said = tools.on_event(event)
                if isawaitable(said):
                    await said
            return await stream.result()
        except BaseException as error:
            keep_turn(error, stream.partial)
            raise


async def _carried(carry: Carry, *, parallel: bool) -> None:
    async def answer(at: int, job: "Job") -> None:
        carry.answers[at] = await _answer(job)

    if not parallel:
        for at, job in enumerate(carry.jobs):
            await answer(at, job)
        return
    under_way = [asyncio.ensure_future(answer(at, job)) for at, job in enumerate(carry.jobs)]
    try:
        await asyncio.gather(*under_way)
    except BaseException:
        for one in under_way:
            one.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        raise


async def _answer(job: "Job") -> ToolAnswer:
    try:
        if _is_coroutine(job.function):
            output = await job.begin()
        else:
            output = await asyncio.to_thread(
                job.begin
            )  # a function that blocks must not hold up the loop
            output = await output if isawaitable(output) else output
        return job.answered(output)
    except Exception as error:
        return job.failed(error)


def _is_coroutine(function: Any) -> bool:
    return iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__)
