"""Many calls at once: each outcome as it comes, and no failure that loses another."""

import asyncio
import queue
import threading
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, Literal, NoReturn, TypeAlias, TypeVar

from modelwire_runtime.errors import ModelwireError, keep

R = TypeVar("R")

# Calls that are handed to the workers beyond those at work, so that a slow consumer does not starve
# them.
_AHEAD = 1
_CLOSING = 15.0
"""Seconds that closing waits for calls under way, each of which cancels its job."""


@dataclass(frozen=True, slots=True)
class Success(Generic[R]):
    """One call of many that gave a result."""

    index: int
    """Place of the call among those given, from 0."""
    params: Any
    """The call as it was given."""
    result: R
    """The result."""

    @property
    def error(self) -> None:
        """None: there is a result."""
        return

    @property
    def ok(self) -> Literal[True]:
        """True: there is a result."""
        return True

    def unwrap(self) -> R:
        """Return the result."""
        return self.result


@dataclass(frozen=True, slots=True)
class Failure:
    """One call of many that failed."""

    index: int
    """Place of the call among those given, from 0."""
    params: Any
    """The call as it was given."""
    error: Exception
    """Why the call failed."""

    @property
    def result(self) -> None:
        """None: the call failed."""
        return

    @property
    def ok(self) -> Literal[False]:
        """False: the call failed."""
        return False

    def unwrap(self) -> NoReturn:
        """Raise the error."""
        raise self.error


Outcome: TypeAlias = Success[R] | Failure
"""What became of one call of many: `index`, `params`, and `result` or `error`.

`if outcome.ok` tells the two apart, for type checkers too; Pyright wants `if outcome.error is None`.
`unwrap()` returns the result or raises the error.
"""


class _Bar:
    """A progress bar, or nothing."""

    def __init__(self, items: Any, *, shown: bool) -> None:
        self._bar: Any = None
        if shown:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                raise ImportError(
                    "progress=True needs tqdm: pip install 'modelwire[progress]'"
                ) from None
            total = len(items) if hasattr(items, "__len__") else None
            self._bar = tqdm(total=total, unit="call")

    def step(self) -> None:
        if self._bar is not None:
            self._bar.update(1)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def check_concurrency(concurrency: int) -> None:
    """Raise `ValueError` unless at least one call may be under way."""
    if concurrency < 1:
        raise ValueError(f"concurrency={concurrency!r}: a whole number from 1")


def run_blocking(
    call: Callable[[Any], R],
    items: Iterable[Any],
    *,
    concurrency: int,
    progress: bool,
    stop: threading.Event,
) -> Generator[Outcome[R], None, None]:
    """Run calls in threads and yield each outcome as it comes.

    Items are taken from the iterable in the caller's thread, a few ahead of the work. Closing the
    generator sets `stop`, which ends the calls under way at their next effect. An iterable that
    raises ends the intake; what was begun is yielded before its error goes on.
    """
    bar, crew = _Bar(items, shown=progress), _Crew(call, concurrency, stop)
    try:
        yield from _given(crew, enumerate(items), bar)
    except GeneratorExit:
        raise
    except BaseException as error:
        crew.close()
        _note_left(error, crew.left(), crew.unanswered)
        raise
    finally:
        bar.close()
        crew.close()


def _given(
    crew: "_Crew[R]", source: "Iterator[tuple[int, Any]]", bar: _Bar
) -> Generator[Outcome[R], None, None]:
    """Yield what a crew gives of a source."""
    intake: Exception | None = None
    open_ended = True
    while True:
        while open_ended and crew.hungry:
            try:
                crew.take(next(source))
            except StopIteration:
                open_ended = False
            except Exception as error:
                intake, open_ended = error, False
        if not crew.pending:
            break
        outcome = crew.give()
        bar.step()
        yield outcome
    if intake is not None:
        raise intake


def _note_left(
    error: BaseException, left: "list[Outcome[Any]]", unanswered: Iterable[int] = ()
) -> None:
    """Leave with what ends the calls those outcomes that nobody got, and say what may run on."""
    if left or not isinstance(error, Exception):
        keep(error, left)
    for outcome in left:
        if outcome.error is not None and (text := _running_on(outcome.error)):
            error.add_note(f"call {outcome.index}: {text}")
    for index in unanswered:
        error.add_note(
            f"call {index} was begun and has not ended; it may run on and is billed then"
        )
    if left:
        error.add_note(f"{len(left)} outcomes that nobody got are this error's `partial`")


def _running_on(error: BaseException) -> str:
    """Say how to go on with the job of a call that was given up; nothing where none can run on."""
    if isinstance(error, ModelwireError):
        if error.cancelled or not error.may_have_run:
            return ""
        known = error.token is None or error.token in error.message
        return str(error) if known else f"{error}; go on with client.job({error.token!r})"
    return "; ".join(getattr(error, "__notes__", ()))


class _Crew(Generic[R]):
    """Threads that make calls; they are started as there is work for them."""

    def __init__(self, call: Callable[[Any], R], size: int, stop: threading.Event) -> None:
        self.pending = 0
        """How many calls were taken and not given back."""
        self._call = call
        self._size = size
        self._stop = stop
        self._todo: queue.SimpleQueue[tuple[int, Any] | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Outcome[R]] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._begun: dict[int, Any] = {}

    @property
    def unanswered(self) -> list[int]:
        """Places of the calls that were begun and have not ended; settled once the crew is closed."""
        return sorted(self._begun)

    def left(self) -> list[Outcome[R]]:
        """Return the outcomes that are there and that nobody was given."""
        found: list[Outcome[R]] = []
        with suppress(queue.Empty):
            while True:
                found.append(self._done.get_nowait())
        return sorted(found, key=lambda outcome: outcome.index)

    @property
    def hungry(self) -> bool:
        """Whether there is room for another call."""
        return self.pending < self._size + _AHEAD

    def take(self, item: tuple[int, Any]) -> None:
        """Take a call."""
        self._todo.put(item)
        self.pending += 1
        if len(self._threads) < min(self._size, self.pending):
            thread = threading.Thread(target=self._work, daemon=True, name="modelwire-run")
            thread.start()
            self._threads.append(thread)

    def give(self) -> Outcome[R]:
        """Wait for an outcome and return it."""
        outcome = self._done.get()
        self.pending -= 1
        return outcome

    def _work(self) -> None:
        while (item := self._todo.get()) is not None and not self._stop.is_set():
            index, params = item
            self._begun[index] = params
            outcome: Outcome[R]
            try:
                outcome = Success(index, params, self._call(params))
            except Exception as error:
                outcome = Failure(index, params, error)
            except (
                BaseException
            ) as error:  # a thread that dies in silence would leave its consumer waiting
                failure = RuntimeError(f"the call was ended by {type(error).__name__}")
                failure.__cause__ = error
                outcome = Failure(index, params, failure)
            self._done.put(outcome)
            self._begun.pop(index)

    def close(self) -> None:
        """Stop what is under way and wait for it, within reason."""
        if self.pending:
            self._stop.set()
        for _ in self._threads:
            self._todo.put(None)
        end = time.monotonic() + _CLOSING
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))


async def run_async(
    call: Callable[[Any], Awaitable[R]],
    items: Iterable[Any] | AsyncIterable[Any],
    *,
    concurrency: int,
    progress: bool,
) -> AsyncGenerator[Outcome[R], None]:
    """Run calls in tasks and yield each outcome as it comes; closing cancels those under way and waits for them."""
    bar, source = _Bar(items, shown=progress), _enumerate(items)
    tasks: set[asyncio.Task[Any]] = set()
    # The next item is awaited beside the calls, so that a slow iterable holds up no outcome.
    intake: asyncio.Task[tuple[int, Any] | None] | None = None
    failed: BaseException | None = None
    open_ended = True
    try:
        while open_ended or tasks:
            if open_ended and intake is None and len(tasks) < concurrency:
                intake = asyncio.ensure_future(_next(source))
            finished = await _some(tasks, intake)
            if intake in finished:
                failed = intake.exception()
                item = None if failed else intake.result()
                intake, open_ended = None, item is not None
                if item is not None:
                    tasks.add(asyncio.ensure_future(_outcome(call, *item)))
            for task in tasks & finished:
                tasks.discard(task)
                bar.step()
                yield task.result()
        if failed is not None:
            raise failed
    except (Exception, asyncio.CancelledError, KeyboardInterrupt) as error:
        await _cancel(tasks if intake is None else tasks | {intake}, source)
        _note_left(error, _ended(tasks))
        _note_cancelled(error, tasks)
        raise
    finally:
        bar.close()
        await _cancel(tasks if intake is None else tasks | {intake}, source)


def _ended(tasks: "Iterable[asyncio.Task[Any]]") -> "list[Outcome[Any]]":
    found = [task.result() for task in tasks if not task.cancelled() and task.exception() is None]
    return sorted(found, key=lambda outcome: outcome.index)


def _note_cancelled(error: BaseException, tasks: "Iterable[asyncio.Task[Any]]") -> None:
    """Pass on what calls that were cancelled noted of their jobs."""
    for task in tasks:
        if not task.cancelled():
            continue
        try:
            task.result()
        except asyncio.CancelledError as cancelled:
            for note in getattr(cancelled, "__notes__", ()):
                error.add_note(note)


async def _some(
    tasks: set[asyncio.Task[Any]], intake: "asyncio.Task[Any] | None"
) -> set[asyncio.Task[Any]]:
    """Wait until one of the calls, or the next item, is there; return what is."""
    waiting = tasks if intake is None else tasks | {intake}
    finished, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    return finished


async def _outcome(call: Callable[[Any], Awaitable[R]], index: int, params: Any) -> Outcome[R]:
    try:
        return Success(index, params, await call(params))
    except Exception as error:
        return Failure(index, params, error)


async def _cancel(tasks: set[asyncio.Task[Any]], source: AsyncGenerator[Any, None]) -> None:
    """End what is under way, then the source of more."""
    for task in tasks:
        task.cancel()
    if tasks:
        await asyncio.wait(tasks)
    with suppress(Exception):
        await source.aclose()


async def _next(source: AsyncGenerator[tuple[int, Any], None]) -> "tuple[int, Any] | None":
    item: tuple[int, Any] | None = await anext(source, None)
    return item


async def _enumerate(items: Any) -> AsyncGenerator[tuple[int, Any], None]:
    index = 0
    if hasattr(items, "__aiter__"):
        async for item in items:
            yield index, item
            index += 1
        return
    for item in items:
        yield index, item
        index += 1
