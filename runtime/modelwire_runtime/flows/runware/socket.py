"""Runware's tasks over the client's socket: the `Wire` beside `RestWire`.

A call has one ticket, under which all its tasks are sent and all answers about them come, so that
what the server pushes late, or again, reaches whoever still collects. What a broken connection means
for a task was settled by the session: it is sent again where that is safe, or reported here.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.flows.effects import Await, Flow, Release, Submit, sleep
from modelwire_runtime.flows.retry import MAY_HAVE_RUN
from modelwire_runtime.flows.runware.codes import RETRYABLE, documentation_of
from modelwire_runtime.flows.runware.replies import Envelope, code_of, is_unknown, task_error
from modelwire_runtime.flows.runware.wire import is_sync
from modelwire_runtime.protocol.task_events import Failure, Frame, SessionFailed
from modelwire_runtime.protocol.task_frames import task_id

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.protocol.task_tickets import Ticket

Task = dict[str, Any]
# A look at a task is answered at once; one that is not is better asked again.
_LOOK_WINDOW = 5.0
# Our codes of errors that a server gives instead of doing the work.
_REFUSALS = frozenset({"validation", "auth", "quota", "rate_limit", "safety", "not_found"})


class SocketWire:
    """One call's tasks over the client's socket."""

    def __init__(self) -> None:
        self._ticket: Ticket | None = None
        self._shared = False  # the last answer held an error that may be another call's

    def submit(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send paid tasks; see `Wire.submit`.

        The server has `ack_timeout` seconds with a connection to say that it has an async task.
        After that it is asked whether it knows it, and the task is not sent again. A synchronous
        one is answered when it is done.
        """
        held = any(map(is_sync, tasks))
        window = ctx.request_timeout if held else _ack_window(ctx)
        ticket: Ticket = yield Submit(ctx.session, tasks, self._ticket)
        self._ticket = ticket
        found = (yield from self._next(ctx, ticket, window, connected=not held)) or Envelope()
        if found.data and self._shared:
            found.errors = [error for error in found.errors if task_id(error)]
        if found.data or (found.errors and not self._is_doubtful(found)):
            return found
        if held:
            raise _unanswered(ctx, "the server did not answer in time", found)
        looks = [{"taskType": "getResponse", "taskUUID": task["taskUUID"]} for task in tasks]
        known = yield from self.ask(ctx, looks)
        if known.data:
            return known
        if not any(task_id(error) for error in known.errors):  # the look itself came to nothing
            text = "the server did not say that it has the task"
            raise _unanswered(ctx, text, found if found.errors else known)
        if not is_unknown(known):
            return known
        if found.empty:
            raise _unanswered(ctx, "the server does not know the task", found)
        return found  # an error that named no task, and the server knows no such task

    def _is_doubtful(self, found: Envelope) -> bool:
        """Tell whether errors leave open if the tasks were taken: none names a task, and they are no refusals of one's own."""
        if any(task_id(error) for error in found.errors):
            return False
        return self._shared or any(code_of(error) not in _REFUSALS for error in found.errors)

    def ask(self, ctx: "Context", tasks: Sequence[Task]) -> Flow[Envelope]:
        """Send tasks that cost nothing; see `Wire.ask`."""
        look = all(task.get("taskType") == "getResponse" for task in tasks)
        window = min(_LOOK_WINDOW, _ack_window(ctx)) if look else _ack_window(ctx)
        early = Envelope()
        while (found := (yield from self.more(ctx, 0.0))) is not None:
            early = early.joined(found)
        if not early.empty:  # it came unasked, so there is no need to ask
            return early
        ticket: Ticket = yield Submit(ctx.session, tasks, self._ticket)
        self._ticket = ticket
        found = (yield from self._next(ctx, ticket, window, connected=True)) or Envelope()
        if self._shared:  # of others' faults only those matter that are everybody's
            found.errors = [one for one in found.errors if task_id(one) or _concerns_all(one)]
        return found

    def more(self, ctx: "Context", timeout: float | None) -> Flow[Envelope | None]:
        """Return what comes next about the call's tasks; see `Wire.more`."""
        while self._ticket is not None:
            found = yield from self._next(ctx, self._ticket, timeout)
            if found is not None and self._shared:
                # The server has the call's tasks already; this is about somebody else's.
                found.errors = [error for error in found.errors if task_id(error)]
            if found is None or not found.empty:
                return found
        return None

    def pause(self, ctx: "Context", seconds: float) -> Flow[Envelope | None]:
        """Let time pass and take what is pushed; see `Wire.pause`."""
        if self._ticket is None:  # nothing was asked for yet, so nothing comes
            yield from sleep(seconds)
            return None
        return (yield from self.more(ctx, seconds))

    def _next(
        self, ctx: "Context", ticket: "Ticket", timeout: float | None, *, connected: bool = False
    ) -> Flow[Envelope | None]:
        self._shared = False
        try:
            frame: Frame | None = yield Await(ticket, timeout, connected)
        except SessionFailed as error:
            return _failed(ctx, ticket, error.failure)
        finally:  # a task that waits for a connection was not sent, whatever ends the call
            ctx.sent = ctx.sent or ticket.sent > 0
        if frame is None:
            return None
        self._shared = frame.shared
        return Envelope(frame.data, frame.errors)

    def release(self, ctx: "Context") -> Flow[None]:
        """Give the ticket back; see `Wire.release`."""
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            yield Release(ticket)


def _ack_window(ctx: "Context") -> float:
    return float(ctx.session.ack_timeout)


def _failed(ctx: "Context", ticket: "Ticket", failure: Failure) -> Envelope:
    """Return the errors of tasks that get no answer, or raise the one of all of them."""
    if failure.ids and len(ticket.ids) > 1:
        return Envelope([], [_item(failure, id) for id in failure.ids])
    raise session_error(ctx, failure)


def _item(failure: Failure, id: str) -> Task:
    """Return a failure as the vendor would write it, so that the rest of a batch can go on."""
    return {
        "code": failure.raw,
        "message": failure.message,
        "taskUUID": id,
        "mayHaveRun": failure.may_have_run,
    }


def session_error(ctx: "Context", failure: Failure) -> "ModelwireError":
    """Build the error of a call whose socket failed it."""
    raw: Mapping[str, Any] = failure.error or {"code": failure.raw, "message": failure.message}
    return ctx.error(
        failure.code,
        failure.message,
        dict(raw),
        may_have_run=failure.may_have_run,
        retryable=failure.code in RETRYABLE and not failure.may_have_run,
        documentation=documentation_of(failure.raw, task_type=ctx.entry.endpoint),
    )


def _concerns_all(error: Mapping[str, Any]) -> bool:
    """Tell whether an error is about the server or the account, and not about one call."""
    return code_of(error) in ("rate_limit", "server_error", "auth", "quota")


def _unanswered(ctx: "Context", text: str, found: Envelope) -> "ModelwireError":
    """Return the error of paid tasks of which nobody knows whether the server took them."""
    if found.errors:
        error = task_error(ctx, found.errors[0])
        error.message += f"; the error names no task, so {MAY_HAVE_RUN}"
        error.may_have_run, error.retryable = True, False
        return error
    return ctx.error(
        "timeout",
        f"{text}; {MAY_HAVE_RUN}",
        {"code": "timeout"},
        may_have_run=True,
        retryable=False,
        documentation=documentation_of("timeout", task_type=ctx.entry.endpoint),
    )
