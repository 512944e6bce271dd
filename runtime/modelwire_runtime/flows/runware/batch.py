"""Many of Runware's tasks in one request: handed over together, asked for together, each with an outcome of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import CallTimeout, InvalidParams, ModelwireError, keep
from modelwire_runtime.flows.calls import out_of_time, prepare, stopped
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, Stopped, notify
from modelwire_runtime.flows.runware.polls import fate, overdue, poll
from modelwire_runtime.flows.runware.replies import Envelope
from modelwire_runtime.flows.runware.runs import Run
from modelwire_runtime.flows.runware.tasks import task_of
from modelwire_runtime.flows.runware.wire import is_sync, wire_of
from modelwire_runtime.outcomes import Failure, Success

if TYPE_CHECKING:
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.flows.runware.wire import Task
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.validation import Checked

_HEARD = 30.0
"""Seconds in which a socket is to say of each task that it was taken."""


@dataclass(slots=True)
class Part:
    """One call of a batch, and what becomes of it."""

    index: int
    """Its place among the calls."""
    params: Any
    """The call as it was given."""
    ctx: "Context"
    work: "Work"
    checked: "Checked"
    fault: ModelwireError | None = None
    """What was found wrong with the call before anything was sent."""
    outcome: "Outcome[Any] | None" = None
    raised: list[Exception] = field(default_factory=list[Exception])
    """What callbacks raised when they were told of the call."""

    def heeding(self, flow: Flow[None]) -> Flow[None]:
        """Run a flow that only calls callbacks; what one raises waits for the end, as other calls are paid for too."""
        try:
            yield from flow
        except (Stopped, DeadlineExceeded):
            raise
        except Exception as error:
            self.raised.append(error)

    def end(self, result: Any) -> Flow[None]:
        """Take what became of the call, its result or its error, and tell `on_result` of it; once."""
        if self.outcome is not None:
            return
        if isinstance(result, Exception):
            self.outcome = Failure(self.index, self.params, result)
        else:
            self.outcome = Success(self.index, self.params, result)
        callback = self.ctx.options.get("on_result")
        if callback is not None:
            yield from self.heeding(notify(callback, self.outcome))


class _PartRun(Run):
    """A task of a batch; it tells of the call's end, and not of each single result."""

    def __init__(self, part: Part, task: "Task") -> None:
        super().__init__(part.ctx, task, part.checked)
        self._watched = True  # by the batch itself
        self.part = part
        part.ctx.task_id = self.id

    @property
    def heard(self) -> bool:
        """True when nothing more is to come of the submission itself."""
        return self.part.outcome is not None or (
            self.ctx.job_id is not None and not is_sync(self.task)
        )

    def accept(self, envelope: Envelope) -> Flow[None]:
        """Take an answer to the submission; a refusal is this call's own."""
        try:
            yield from super().accept(envelope)
        except ModelwireError as error:
            yield from self.part.end(error)

    def tell(self) -> Flow[None]:
        """Tell of progress, and of the end."""
        yield from self.part.heeding(self.tell_progress())
        if self.collector.done:
            yield from self.close()

    def close(self) -> Flow[None]:
        """Make the call's outcome of what has come."""
        try:
            result = self.result(self.part.checked.warnings)
        except ModelwireError as error:
            result = error
        yield from self.part.end(result)


def batch(ctx: "Context", parts: Sequence[Part]) -> "Flow[list[Outcome[Any]]]":
    """Do many tasks and return the outcome of each, in the order of the calls.

    Args:
        ctx: The batch as a whole; it has the time, the options and the way to the vendor.
        parts: The calls.

    Raises:
        Exception: what a callback raised, once all calls have ended; their outcomes are its `partial`.
    """
    runs: list[_PartRun] = []
    try:
        for part in parts:
            yield from _begin(part, runs)
        if runs:
            yield from _work(ctx, runs)
    except Stopped:
        raise stopped(ctx) from None
    except DeadlineExceeded:
        yield from _fail(runs, out_of_time(ctx))
    outcomes = yield from _outcomes(ctx, parts)
    ctx.finished = True
    _raise_raised(parts, outcomes)
    return outcomes


def abandon(ctx: "Context", parts: Sequence[Part], error: BaseException) -> Flow[None] | None:
    """Say of a batch that ends early which of its tasks run on.

    The outcomes that were there already are the error's `partial`.
    """
    if ctx.finished:
        return None
    for part in parts:
        own = part.ctx
        if part.outcome is not None or own.task_id is None or not ctx.sent:
            continue
        taken, own.job_id = own.job_id is not None, own.task_id
        doubt = "" if taken else "nobody saw it taken; if it was: "
        error.add_note(f"{own.entry.id}: call {part.index}: {doubt}{fate(own)}")
    keep(error, [part.outcome for part in parts if part.outcome is not None])
    return None


def _outcomes(ctx: "Context", parts: Sequence[Part]) -> "Flow[list[Outcome[Any]]]":
    """Return the outcome of each call; one of which nobody learned anything may still have been paid for."""
    found: list[Outcome[Any]] = []
    for part in parts:
        if part.outcome is None:
            own = part.ctx
            own.job_id = own.task_id if ctx.sent else None
            text = "the vendor's answers do not say what became of the task"
            yield from part.end(
                own.error("unknown", text, may_have_run=ctx.sent, retryable=not ctx.sent)
            )
        if part.outcome is not None:
            found.append(part.outcome)
    return found


def _raise_raised(parts: Sequence[Part], outcomes: "list[Outcome[Any]]") -> None:
    """Raise what a callback raised, for the first call of which one did; it holds all outcomes."""
    raised = [error for part in parts for error in part.raised]
    if not raised:
        return
    first = raised[0]
    others = {
        f"call {part.index}: a callback raised too: {type(other).__name__}: {other}": None
        for part in parts
        for other in part.raised
        if other is not first
    }
    for note in others:
        first.add_note(note)
    keep(first, outcomes)
    first.add_note(
        f"all {len(outcomes)} calls have ended; their outcomes are this error's `partial`"
    )
    raise first


def _begin(part: Part, runs: list[_PartRun]) -> Flow[None]:
    """Build the task of a call; what is wrong with one call stops no other."""
    ctx = part.ctx
    try:
        if part.fault is not None:
            raise part.fault
        part.checked = yield from prepare(part.work, part.checked)
        if ctx.route.settings.get("jobs") is False:
            raise ctx.error("validation", "this operation has no place in a batch; call it")
        runs.append(_PartRun(part, task_of(ctx, part.checked)))
    except (InvalidParams, ModelwireError) as error:
        yield from part.end(error)


def _work(ctx: "Context", runs: Sequence[_PartRun]) -> Flow[None]:
    """Hand all tasks over in one request, and ask for them until each has ended."""
    wire = wire_of(ctx)
    try:
        envelope: Envelope | None = yield from wire.submit(ctx, [run.task for run in runs])
        while envelope is not None:
            for run in runs:
                yield from _give(run, envelope)
            silent = [run for run in runs if not run.heard]
            if not silent:
                break
            limit = None if any(is_sync(run.task) for run in silent) else _HEARD
            envelope = yield from wire.more(ctx, limit)
    except ModelwireError as error:
        yield from _fail(runs, error)
        return
    yield from wire.release(ctx)  # what comes from now on was asked for
    yield from _wait(ctx, runs)


def _give(run: _PartRun, envelope: Envelope) -> Flow[None]:
    """Give a task what an answer says of it."""
    found = envelope.about(run.id)
    if run.part.outcome is None and not found.empty:
        yield from run.accept(found)


def _wait(ctx: "Context", runs: Sequence[_PartRun]) -> Flow[None]:
    """Ask for all tasks that are under way."""
    for run in runs:
        collector = run.collector
        if is_sync(run.task) and collector.ended and not collector.pending:
            yield from run.close()  # the answer was whole, even where it holds less than asked for
        collector.cumulative = True
    waiting = [run for run in runs if run.part.outcome is None]
    if not waiting:
        return
    try:
        yield from poll(ctx, waiting)
    except CallTimeout:
        for run in waiting:
            if run.part.outcome is None:
                yield from run.part.end(overdue(run))
    except ModelwireError as error:
        yield from _fail(waiting, error)


def _fail(runs: Sequence[_PartRun], error: Exception) -> Flow[None]:
    """Say of all calls that have no outcome yet what went wrong for all of them."""
    for run in runs:
        if run.part.outcome is None:
            yield from run.part.end(_own(run, error))


def _own(run: _PartRun, error: Exception) -> Exception:
    """Return an error of the batch as one of a single call, with the token of its own task."""
    if not isinstance(error, ModelwireError):
        return error
    ctx = run.ctx
    if error.may_have_run:
        ctx.job_id = run.id
    own = ctx.error(
        error.code,
        error.message,
        error.raw,
        status=error.status,
        request_id=error.request_id,
        parameter=error.parameter,
        documentation=error.documentation,
        retry_after=error.retry_after,
        may_have_run=error.may_have_run,
        retryable=error.retryable,
    )
    own.__cause__ = error
    return own
