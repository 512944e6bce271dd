"""Runware's text tasks, streamed: server-sent events over HTTP."""

from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import CutOff, InvalidParams, ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.effects import Flow, StreamResponse
from modelwire_runtime.flows.retry import MAY_HAVE_RUN
from modelwire_runtime.flows.runware.replies import read_envelope, read_reply, task_error
from modelwire_runtime.flows.text_session import BaseTextSession
from modelwire_runtime.protocol.sse import parse_json
from modelwire_runtime.protocol.task_text import TaskTextAssembler
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.validation import Checked

_MAY_HAVE_RUN = frozenset({408, 500, 502, 504})


class RunwareSession(BaseTextSession):
    """One streamed text task: bytes in, events out."""

    __slots__ = ("_task",)

    _assembler: TaskTextAssembler

    def __init__(self, ctx: "Context", checked: "Checked") -> None:
        assembler = TaskTextAssembler(ctx.route.settings.get("think", "inline"))
        super().__init__(ctx, checked, assembler)
        self._task = _streamed(ctx, checked)

    def request(self) -> Request:
        """Build the request."""
        ctx = self._ctx
        return ctx.request(
            "POST",
            ctx.url(),
            json=[self._task],
            timeout=self.idle_timeout,
            billable=True,
            stream=True,
        )

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Send the request and return its open reply; an error of a lost one names the task."""
        try:
            return (yield from super().open(deadline))
        except ModelwireError as error:
            self._lost(error)
            raise

    def failure(self, error: Exception) -> Exception:
        """Return what the caller is to see of a failure; it names the task."""
        found = super().failure(error)
        if isinstance(found, ModelwireError):
            self._lost(found)
        return found

    def _cut_off(self, why: str) -> CutOff:
        found = super()._cut_off(why)
        self._lost(found)
        return found

    def _lost(self, error: ModelwireError) -> None:
        """Name the task in the error of a stream that may have run, once."""
        if error.may_have_run and error.job_id is None:
            id = error.job_id = str(self._task["taskUUID"])
            error.message += (
                "; a stream cannot be resumed, but "
                f"get_task_details(task_uuid={id!r}) may tell what became of it"
            )

    def _refused(self, reply: Response) -> ModelwireError:
        error = task_error(self._ctx, read_reply(reply).errors[0], reply)
        if reply.status in _MAY_HAVE_RUN:
            # A stream is not stored, so nobody can be asked whether it ran.
            error.message += f"; {MAY_HAVE_RUN}, so it was not sent again"
            error.may_have_run, error.retryable = True, False
        return error

    def _whole(self, body: bytes) -> None:
        try:
            envelope = read_envelope(parse_json(body))
        except ValueError:
            envelope = read_envelope(body.decode("utf-8", "replace"))
        if envelope.errors or not envelope.data:
            raise self._reported(envelope.errors or "the answer holds nothing")
        self._assembler.whole(envelope.data[0], self.events)

    def _reported(self, error: Any) -> ModelwireError:
        told = read_envelope({"errors": error}).errors
        found = task_error(self._ctx, told[0], Response(200, self._headers, b""))
        found.may_have_run, found.retryable = True, False
        return found

    def _told(self) -> Any:
        from modelwire_runtime.outcomes import Success

        return Success(0, self._checked.values, self.result())

    def result(self) -> TextResult:
        """Return what has come so far as a result."""
        result = self._assembler.result()
        result.model = self._ctx.entry.id
        result.request_id = replies.request_id(self._headers)
        result.rate_limits = replies.rate_limits(self._headers)
        result.warnings = self._checked.warnings
        return result


def _streamed(ctx: "Context", checked: "Checked") -> dict[str, Any]:
    """Return the task of a streamed call.

    Raises:
        InvalidParams: the call asks for another delivery, or for several results.
    """
    task = ctx.body({**checked.values, "deliveryMethod": "stream"}, streaming=True)
    given = checked.values.get("deliveryMethod", "stream")
    count = task.get("numberResults")
    fault = None
    if given != "stream":
        fault = "deliveryMethod", f"delivery_method={given!r} is no stream; leave it out"
    elif isinstance(count, int) and count > 1:
        hint = "one stream has one result; call the model for several"
        fault = "numberResults", f"number_results={count}: {hint}"
    if fault is not None:
        parameter, text = fault
        raise InvalidParams(
            f"{ctx.entry.id}: {text}",
            vendor=ctx.vendor.id,
            model=ctx.entry.id,
            parameter=parameter,
        )
    return task
