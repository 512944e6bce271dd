"""Jobs that are looked at until they have ended: what the protocols of such jobs share.

A protocol says how a job is looked at and cancelled; here is the waiting, and what becomes of a job whose
caller's time is up.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows.calls import unended
from modelwire_runtime.flows.context import note_interrupt
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, notify, now, sleep

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.jobs import JobStatus

READ_TIMEOUT = 30.0
"""Seconds that one look at a job may take."""
_FIRST_INTERVAL = 1.0
_LONGEST_INTERVAL = 5.0
_GROWTH = 1.5
# Looks that may fail in a row, each after the retries of a read, before a wait gives up.
_PATIENCE = 5


class PolledJobs:
    """The part of a protocol that waits for its jobs."""

    tells_results = False
    rehearses = False

    def status(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Look at a job."""
        raise NotImplementedError

    def cancel(self, ctx: "Context", job_id: str) -> "Flow[JobStatus]":
        """Cancel a job."""
        raise NotImplementedError

    def unwatch(self, ctx: "Context") -> "Flow[None] | None":
        """Free nothing: each look at a job has ended when it returns."""
        return None

    def wait(self, ctx: "Context", status: "JobStatus") -> "Flow[JobStatus]":
        """Look at a job until it has ended, and tell `on_progress` of each change once."""
        ctx.job_id = status.id
        watch = _Watch(ctx)
        trouble = 0
        try:
            if not status.state:  # a job that was only named so far
                status = yield from self.status(ctx, status.id)
            yield from watch.see(status)
            for pause in pauses(ctx):
                if status.done:
                    return status
                yield from sleep(pause)
                seen, trouble = yield from self._glance(ctx, status.id, trouble)
                status = seen or status
                yield from watch.see(status)
        except DeadlineExceeded:
            raise unended(ctx, status) from None
        if status.done:
            return status
        raise unended(ctx, status, ctx.options.get("max_polls"))

    def _glance(
        self, ctx: "Context", job_id: str, trouble: int
    ) -> "Flow[tuple[JobStatus | None, int]]":
        """Look at a job, and count the looks that failed in a row.

        A paid job goes on while nobody sees it, so passing trouble is borne: a rate limit without
        end, anything else for a while.
        """
        try:
            return (yield from self.status(ctx, job_id)), 0
        except ModelwireError as error:
            if ctx.deadline is not None and (yield from now()) >= ctx.deadline:
                raise DeadlineExceeded from error
            if error.code != "rate_limit":
                trouble += 1
                if not error.retryable or trouble > _PATIENCE:
                    error.message += f"; {fate(ctx)}"
                    raise
            wanted = error.retry_after
        if wanted:
            yield from sleep(wanted, "the vendor asks for patience")
        return None, trouble

    def abandon(self, ctx: "Context", error: BaseException) -> Flow[None] | None:
        """Cancel the job behind a call that timed out or was interrupted, unless the caller opted out."""
        interrupted = not isinstance(error, Exception)
        if not (interrupted or isinstance(error, ModelwireError) or ctx.finished) and ctx.job_id:
            error.add_note(f"{ctx.entry.id}: {fate(ctx)}")  # a callback failed, the job did not
        if ctx.finished or not (interrupted or ctx.overdue):
            return None
        if ctx.job_id is None:
            note_interrupt(ctx, error)
            return None
        if not ctx.options.get("cancel_on_timeout", True):
            _note(error, f"; {fate(ctx)}")
            return None
        return self._cancel_quietly(ctx, ctx.job_id, error)

    def _cancel_quietly(self, ctx: "Context", job_id: str, error: BaseException) -> Flow[None]:
        """Cancel a job and say in `error` whether that worked."""
        ctx.deadline = None  # the call's own is over; the driver gives the cleaning another one
        try:
            status = yield from self.cancel(ctx, job_id)
        except (ModelwireError, DeadlineExceeded) as trouble:
            reason = f" ({trouble})" if str(trouble) else ""
            _note(error, f"; the job could not be cancelled{reason}, so it runs on", False)
            return
        if status.state.upper() == "CANCELLED":
            _note(error, "; the job was cancelled", True)
        else:
            _note(error, f"; the job was not cancelled: its state is {status.state}", False)


class _Watch:
    """Tells `on_progress` of each change once."""

    def __init__(self, ctx: "Context") -> None:
        self.ctx = ctx
        self.callback = ctx.options.get("on_progress")
        self.last: Any = None

    def see(self, status: "JobStatus") -> Flow[None]:
        self.ctx.finished = status.done
        if self.callback is None:
            return
        seen = (status.state, status.progress)
        if seen != self.last:
            self.last = seen
            yield from notify(self.callback, status)


def pauses(ctx: "Context") -> Iterator[float]:
    """Yield the pauses before each look, as many as `max_polls` allows."""
    fixed = ctx.options.get("poll_interval")
    pause = _FIRST_INTERVAL if fixed is None else float(fixed)
    count = ctx.options.get("max_polls")
    done = 0
    while count is None or done < count:
        yield pause
        done += 1
        if fixed is None:
            pause = min(_LONGEST_INTERVAL, pause * _GROWTH)


def fate(ctx: "Context") -> str:
    """Return what becomes of a job that nobody waits for any more, and how to go on with it."""
    token = "" if ctx.job_id is None else f"; go on with client.job({ctx.token(ctx.job_id)!r})"
    return f"the job runs on and is billed{token}"


def _note(error: BaseException, text: str, cancelled: bool | None = None) -> None:
    """Add to an error what became of the job."""
    if isinstance(error, ModelwireError):
        error.message += text
        error.cancelled = cancelled
    else:
        error.add_note(text.removeprefix("; "))
