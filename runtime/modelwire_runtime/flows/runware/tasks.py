"""Runware's tasks: one request that hands a task over, then `getResponse` until its results are there.

A task runs at the vendor whatever becomes of its client; nothing cancels it. Its id is ours, so it
can be asked for even when the answer to its submission was lost.
"""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams, ModelwireError
from modelwire_runtime.flows.context import note_interrupt
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.runware.polls import fate, poll, whole
from modelwire_runtime.flows.runware.replies import task_error
from modelwire_runtime.flows.runware.runs import UPLOAD, Run, built
from modelwire_runtime.flows.runware.wire import RestWire, Task, is_sync, wire_of
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.transports import Request

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.streams.base import TextSession
    from modelwire_runtime.validation import Checked

_READS = frozenset({"getResponse", "getTaskDetails", "modelSearch", "accountManagement", "ping"})


class RunwareTasks:
    """The protocol. A route says `jobs: false` in its `settings` when its tasks are answered at once."""

    tells_results = True
    rehearses = True

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request that hands the task over."""
        return RestWire().request(ctx, [task_of(ctx, checked)], billable=True)

    def submission(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a job."""
        return RestWire().request(ctx, [_job_of(ctx, checked)], billable=True)

    def call(self, ctx: "Context", checked: "Checked") -> Flow[Any]:
        """Do the task and return its results as one.

        Raises:
            PartialFailure: some of several results failed; it holds the others.
        """
        task = task_of(ctx, checked)
        if ctx.options.get("dry_run"):
            return _rehearse(ctx, task, checked)
        if ctx.route.settings.get("jobs") is False and task["taskType"] != UPLOAD:
            return _answer(ctx, task, checked)
        return Run(ctx, task, checked).whole(checked.warnings)

    def submit(self, ctx: "Context", checked: "Checked") -> Flow[JobStatus]:
        """Hand the task over and return once the vendor has taken it."""
        run = Run(ctx, _job_of(ctx, checked), checked)
        yield from run.submit()
        return run.status()

    def status(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Ask once how a task stands."""
        return (yield from Run.resumed(ctx, JobStatus(job_id, "")).look())

    def wait(self, ctx: "Context", status: JobStatus) -> Flow[JobStatus]:
        """Ask how a task stands until it has ended; tell of each result and each change once."""
        run = Run.resumed(ctx, status)
        if status.state:
            yield from run.tell()
        yield from poll(ctx, [run], at_once=not status.state)
        return run.status()

    def result(self, ctx: "Context", status: JobStatus) -> Any:
        """Return the results of a task that has ended, or raise why there are none."""
        return Run.resumed(ctx, status).result()

    def cancel(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Refuse: the vendor has no way to cancel a task."""
        ctx.job_id = job_id
        # Nothing is wrong with the call, and `Aborted` would say that it was cancelled.
        raise ctx.error("unknown", "Runware cannot cancel a task; it runs on and is billed")

    def retry(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Refuse: a task that failed is called again, as another task."""
        ctx.job_id = job_id
        raise ctx.error("validation", "Runware cannot run a task again; call the model again")

    def chunks(self, ctx: "Context", job_id: str) -> Flow[list[Any] | None]:
        """Refuse: a task that was handed over has no stream."""
        ctx.job_id = job_id
        raise ctx.error("validation", "a task has no stream once it is submitted; use .stream()")

    def unwatch(self, ctx: "Context") -> Flow[None] | None:
        """Free nothing: a task that was handed over has no stream."""
        return None

    def abandon(self, ctx: "Context", error: BaseException) -> Flow[None] | None:
        """Say of a call that ends early that its task goes on."""
        if ctx.finished:
            return None
        if ctx.job_id is None and ctx.sent:
            ctx.job_id = ctx.task_id  # nobody saw the task taken, but it may have been
        if ctx.job_id is None:
            note_interrupt(ctx, error)
        elif not isinstance(error, ModelwireError):
            error.add_note(f"{ctx.entry.id}: {fate(ctx)}")  # an interrupt, or a callback failed
        elif ctx.overdue and fate(ctx) not in error.message:
            error.message += f"; {fate(ctx)}"
            error.job_id, error.token = ctx.job_id, ctx.token(ctx.job_id)
        return None

    def open_stream(self, ctx: "Context", checked: "Checked") -> "TextSession":
        """Return a streamed call that is not opened yet; it travels over HTTP whatever the client's transport."""
        if ctx.route.settings.get("stream") is not True:
            raise ctx.error("validation", "this model does not stream; call it instead")
        from modelwire_runtime.flows.runware.stream import RunwareSession

        return RunwareSession(ctx, checked)


PROTOCOL = RunwareTasks()


def task_of(ctx: "Context", checked: "Checked") -> Task:
    """Return the task of a call.

    Raises:
        InvalidParams: the call asks to be streamed.
    """
    task = ctx.body(checked.values)
    if task.get("deliveryMethod") == "stream":
        raise InvalidParams(
            f"{ctx.entry.id}: delivery_method='stream' needs .stream(...), which sets it",
            vendor=ctx.vendor.id,
            model=ctx.entry.id,
            parameter="deliveryMethod",
        )
    return task


def _job_of(ctx: "Context", checked: "Checked") -> Task:
    """Return the task of a job, which must be one that the vendor takes and answers later."""
    task = task_of(ctx, checked)
    if ctx.route.settings.get("jobs") is False:
        raise ctx.error("validation", "this operation is no job; call it instead")
    if is_sync(task):
        raise InvalidParams(
            f"{ctx.entry.id}: delivery_method='sync' holds the request until the results are there; "
            "call the model, or leave it out to submit a job",
            vendor=ctx.vendor.id,
            model=ctx.entry.id,
            parameter="deliveryMethod",
        )
    return task


def _rehearse(ctx: "Context", task: Task, checked: "Checked") -> Flow[Any]:
    """Have the vendor validate and price a task. A socket has no headers, so this goes over HTTP."""
    envelope = yield from RestWire().ask(ctx, [task])
    ctx.finished = True
    if envelope.errors:
        raise task_error(ctx, envelope.errors[0], envelope.response)
    found = built(ctx, envelope.data, envelope.raw, warnings=checked.warnings)
    found._dry_run = True
    return found


def _answer(ctx: "Context", task: Task, checked: "Checked") -> Flow[Any]:
    """Do a utility, whose one answer is all that comes of it."""
    # A ping has no id, and a socket takes no task without one.
    wire = wire_of(ctx) if "taskUUID" in task else RestWire()
    free = task["taskType"] in _READS
    run = Run(ctx, task, checked, utility=True)
    if free:
        envelope = yield from wire.ask(ctx, [task])
        if task["taskType"] == "getResponse":
            envelope = yield from whole(ctx, [run], envelope)
    else:
        envelope = yield from wire.submit(ctx, [task])
    ctx.finished = True
    yield from run.take_answer(envelope)
    return run.result(checked.warnings)
