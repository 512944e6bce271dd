"""Waiting for Runware's tasks: they are asked for, all in one request, until each of them has ended."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows.calls import unended
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, now, sleep
from modelwire_runtime.flows.runware.replies import Envelope, code_of, task_error
from modelwire_runtime.flows.runware.wire import wire_of

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.flows.runware.runs import Run

_FIRST_PAUSES = (1.0, 0.5)
_LONGEST_PAUSE = 10.0
_GROWTH = 1.5
# Looks that may fail in a row, each after the retries of a read, before a wait gives up.
_PATIENCE = 5
OF_THE_LOOK = frozenset({"rate_limit", "server_error", "auth", "quota"})
"""Codes that tell of the look itself, and not of a task."""
QUIET = 0.2
"""Seconds without a frame after which the answer to a look is whole, where nobody knows how much it holds."""
# A server that tells of progress without a pause has no last frame.
_MOST_FRAMES = 100
# Errors of a look that do not leave a task at work behind, or not for certain.
_NOT_AT_WORK = frozenset({"validation", "not_found", "auth"})
_T = TypeVar("_T")
_Answer: TypeAlias = Envelope | ModelwireError


def poll(ctx: "Context", runs: Sequence["Run"], *, at_once: bool = False) -> Flow[None]:
    """Ask for tasks, all in one request, until each of them has ended.

    Args:
        ctx: The call; it has the time and the way to the vendor.
        runs: The tasks.
        at_once: True when the first look needs no pause before it.

    Raises:
        CallTimeout: the time is over, or the looks are used up.
    """
    trouble, looks = 0, 0
    try:
        for pause in pauses(ctx, at_once=at_once):
            if pause is not None:
                trouble = yield from _rest(ctx, runs, pause, trouble)
            under_way = _under_way(runs)
            if not under_way:
                return
            looks += 1
            answer = yield from _heard(look_at(ctx, under_way))
            trouble = yield from _learn(ctx, under_way, answer, trouble)
    except DeadlineExceeded:
        raise _first_overdue(runs) from None
    if not all(run.collector.done for run in runs):
        raise _first_overdue(runs, looks)


def pauses(ctx: "Context", *, at_once: bool) -> Iterator[float | None]:
    """Yield the pauses before each look, as many as `max_polls` allows; None for a look without one."""
    fixed, count = ctx.options.get("poll_interval"), ctx.options.get("max_polls")
    done, pause = 0, 0.0
    if at_once:
        yield None
        count = None if count is None else count - 1
    while count is None or done < count:
        if fixed is not None:
            pause = float(fixed)
        elif done < len(_FIRST_PAUSES):
            pause = _FIRST_PAUSES[done]
        else:
            pause = min(_LONGEST_PAUSE, pause * _GROWTH)
        yield pause
        done += 1


def _under_way(runs: Sequence["Run"]) -> list["Run"]:
    return [run for run in runs if not run.collector.done]


def _rest(ctx: "Context", runs: Sequence["Run"], pause: float, trouble: int) -> Flow[int]:
    """Let time pass before a look, and take what the vendor sends unasked meanwhile."""
    while under_way := _under_way(runs):
        found = yield from _heard(_pause(ctx, under_way, pause))
        if found is None:
            break
        trouble = yield from _learn(ctx, under_way, found, trouble)
    return trouble


def look_at(ctx: "Context", runs: Sequence["Run"]) -> Flow[Envelope]:
    """Ask once for tasks and return the whole answer, in however many frames it comes."""
    found = yield from wire_of(ctx).ask(ctx, [run.question for run in runs])
    return (yield from whole(ctx, runs, found))


def whole(ctx: "Context", runs: Sequence["Run"], found: Envelope) -> Flow[Envelope]:
    """Return an answer with the frames that belong to it, as a socket may bring an item in each."""
    for _ in range(_MOST_FRAMES):
        if found.empty or not any(run.is_part(found) for run in runs):
            break
        further = yield from wire_of(ctx).more(ctx, QUIET)
        if further is None:
            break
        found = found.joined(further)
    return found


def _pause(ctx: "Context", runs: Sequence["Run"], seconds: float) -> Flow[Envelope | None]:
    """Let time pass, and return what comes unasked meanwhile as one answer."""
    found = yield from wire_of(ctx).pause(ctx, seconds)
    return None if found is None else (yield from whole(ctx, runs, found))


def _heard(flow: Flow[_T]) -> Flow["_T | ModelwireError"]:
    """Return what a flow gives, or the error that keeps it from giving anything."""
    try:
        return (yield from flow)
    except ModelwireError as lost:
        return lost


def _learn(
    ctx: "Context", runs: Sequence["Run"], answer: _Answer | None, trouble: int
) -> Flow[int]:
    """Take an answer about tasks, and count those in a row that came to nothing.

    A paid task goes on while nobody sees it, so passing trouble is borne: a rate limit without end,
    anything else for a while.
    """
    envelope = answer if isinstance(answer, Envelope) else Envelope()
    error = answer if isinstance(answer, ModelwireError) else _trouble(ctx, envelope, runs)
    if error is None:
        for run in runs:
            found = envelope.about(run.id)
            if not found.empty:
                yield from run.take(found)
        return 0
    if ctx.deadline is not None and (yield from now()) >= ctx.deadline:
        raise DeadlineExceeded from error
    if error.code != "rate_limit":
        trouble += 1
        if not error.retryable or trouble > _PATIENCE:
            # A task that this call has paid for runs on, whatever becomes of the key meanwhile.
            if error.code not in _NOT_AT_WORK or (error.code == "auth" and ctx.sent):
                error.message += f"; {fate(ctx)}"
            raise error
    if error.retry_after:
        wanted = min(error.retry_after, ctx.retry.longest_retry_after)
        yield from sleep(wanted, "the vendor asks for patience")
    return trouble


def _trouble(ctx: "Context", envelope: Envelope, runs: Sequence["Run"]) -> ModelwireError | None:
    """Return the error of an answer that tells of the look, and not of the tasks."""
    if envelope.data or not envelope.errors:
        return None
    first, status = envelope.errors[0], envelope.status
    code = code_of(first, status)
    # Whether an upload can be asked for from its first moment on is written nowhere.
    early = code == "not_found" and any(run.uploads for run in runs)
    if not (early or code in OF_THE_LOOK or (status is not None and status >= 300)):
        return None
    error = task_error(ctx, first, envelope.response)
    error.retryable = error.retryable or early
    return error


def fate(ctx: "Context") -> str:
    """Say what becomes of a task that nobody waits for any more."""
    token = "" if ctx.job_id is None else f"; go on with client.job({ctx.token(ctx.job_id)!r})"
    return f"Runware cannot cancel a task: it runs on and is billed{token}"


def _first_overdue(runs: Sequence["Run"], looks: int | None = None) -> ModelwireError:
    return overdue(next(run for run in runs if not run.collector.done), looks)


def overdue(run: "Run", looks: int | None = None) -> ModelwireError:
    """Return the error of a task that did not end in time."""
    error = unended(run.ctx, run.status(), looks, "task")
    error.message += f"; {fate(run.ctx)}"
    return error
