"""OpenAI's Responses, whole, streamed or in the background, at whichever vendor speaks them.

A response that runs in the background is a job: `submit(...)` sends `background: true`, and looks read the
response until it has ended. So does a plain call whose caller sets `background`.

Facts: https://platform.openai.com/docs/api-reference/responses
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.addresses import safe_segment
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.openai.errors import reported
from modelwire_runtime.flows.polled_jobs import READ_TIMEOUT, PolledJobs
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.jsons import as_object
from modelwire_runtime.protocol.responses import ResponseAssembler
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.flows.openai.responses_stream import ResponseSession
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.validation import Checked

ENDED = frozenset({"completed", "failed", "cancelled", "incomplete"})
"""The states in which a response has ended; any other word means that it goes on."""


class OpenAIResponses(PolledJobs):
    """The protocol."""

    def request(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a call that is not streamed."""
        return ctx.request("POST", ctx.url(), json=ctx.body(checked.values), billable=True)

    def call(self, ctx: "Context", checked: "Checked") -> "Flow[TextResult]":
        """Ask, and return the whole answer; wait for one that is made in the background."""
        response = yield from fetch(ctx, self.request(ctx, checked))
        data = _response_in(ctx, response, billable=True)
        if data.get("status") not in ("queued", "in_progress"):
            return read_reply(ctx, checked, data, response.headers)
        ctx.job_id = _id_of(ctx, data, response)
        status = yield from self.wait(ctx, _status(data))
        return self.result(ctx, status, checked)

    def submission(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the request of a response in the background.

        Raises:
            InvalidParams: the caller wants it not in the background, or not to be stored.
        """
        for name, wanted in (("background", True), ("store", True)):
            given = checked.values.get(name)
            if given not in (None, wanted):
                raise InvalidParams(
                    f"{ctx.entry.id}: {name}={given!r}: a job runs in the background and is stored",
                    vendor=ctx.provider or ctx.vendor.id,
                    model=ctx.entry.id,
                    parameter=name,
                )
        body = ctx.body({**checked.values, "background": True})
        return ctx.request("POST", ctx.url(), json=body, timeout=60.0, billable=True)

    def submit(self, ctx: "Context", checked: "Checked") -> Flow[JobStatus]:
        """Begin a response in the background and return at once."""
        response = yield from fetch(ctx, self.submission(ctx, checked))
        data = _response_in(ctx, response, billable=True)
        ctx.job_id = _id_of(ctx, data, response)
        status = _status(data)
        ctx.finished = status.done
        return status

    def status(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Look at a response."""
        ctx.job_id = job_id
        return (yield from _look(ctx, "GET", ctx.url(f"/{safe_segment(job_id)}")))

    def cancel(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Cancel a response that runs in the background."""
        ctx.job_id = job_id
        return (yield from _look(ctx, "POST", ctx.url(f"/{safe_segment(job_id)}/cancel")))

    def retry(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Refuse: a response that failed is asked for again, as another response."""
        ctx.job_id = job_id
        raise ctx.error("validation", "a response cannot be run again; call the model again")

    def result(
        self, ctx: "Context", status: JobStatus, checked: "Checked | None" = None
    ) -> "TextResult":
        """Return the result of a response that has ended, or raise why there is none."""
        ctx.job_id, ctx.finished = status.id, True
        result = read_reply(ctx, checked, status.raw, {})
        result.job_id, result.token = status.id, ctx.token(status.id)
        return result

    def chunks(self, ctx: "Context", job_id: str) -> Flow[list[Any] | None]:
        """Return the next events of a response in the background; None at its end."""
        from modelwire_runtime.flows.openai.responses_stream import next_events

        ctx.job_id = job_id
        return next_events(ctx, job_id)

    def unwatch(self, ctx: "Context") -> "Flow[None] | None":
        """Return the flow that closes the reply of a watch that was left before the response ended."""
        return None if ctx.wire is None else ctx.wire.leave()

    def open_stream(self, ctx: "Context", checked: "Checked") -> "ResponseSession":
        """Return a streamed call that is not opened yet."""
        from modelwire_runtime.flows.openai.responses_stream import ResponseSession

        return ResponseSession(ctx, checked)


PROTOCOL = OpenAIResponses()


def assembler_of(checked: "Checked | None") -> ResponseAssembler:
    """Return an assembler for the answer to a call; `store` is true unless the caller says otherwise."""
    stored = checked is None or checked.values.get("store") is not False
    return ResponseAssembler(stored=stored)


def read_reply(
    ctx: "Context",
    checked: "Checked | None",
    data: dict[str, Any],
    headers: Mapping[str, str],
) -> "TextResult":
    """Read a whole response.

    Raises:
        ModelwireError: the response failed or was cancelled; `partial` has what it holds.
    """
    assembler = assembler_of(checked)
    assembler.whole(data, [])
    ctx.finished = True
    result = dressed(ctx, checked, assembler.result(), headers)
    if assembler.error is None and data.get("status") != "cancelled":
        return result
    if assembler.error is None:
        error = ctx.error("aborted", "the response was cancelled", data, may_have_run=True)
    else:
        error = reported(ctx, assembler.error, headers)
        error.raw = ctx.redact(data)
    error.partial = result if data.get("output") else None
    raise error


def dressed(
    ctx: "Context", checked: "Checked | None", result: "TextResult", headers: Mapping[str, str]
) -> "TextResult":
    """Add to a result what is known of its call."""
    result.model = ctx.entry.id
    result.request_id = replies.request_id(headers)
    result.rate_limits = replies.rate_limits(headers)
    result.warnings = () if checked is None else checked.warnings
    return result


def _response_in(ctx: "Context", response: Response, *, billable: bool) -> dict[str, Any]:
    """Return the response that a reply holds, or raise what it says instead."""
    if response.status >= 300:
        raise replies.error(ctx, response, billable=billable)
    body = replies.body_of(response)
    data = as_object(body)
    if data is not None and (isinstance(data.get("output"), list) or "status" in data):
        return data
    if data is not None and data.get("error"):
        raise reported(ctx, data["error"], response.headers)
    said = replies.explain(body).message or "nothing"
    raise ctx.error(
        "provider",
        f"the reply is no response; it says: {said[:500]}",
        body,
        request_id=replies.request_id(response.headers),
        may_have_run=billable,
    )


def _id_of(ctx: "Context", data: Mapping[str, Any], response: Response) -> str:
    id = data.get("id")
    if isinstance(id, str) and id:
        return id
    raise ctx.error(
        "provider",
        "the response runs in the background and has no id, so nobody can look at it",
        data,
        request_id=replies.request_id(response.headers),
        may_have_run=True,
    )


def _look(ctx: "Context", method: str, url: str) -> Flow[JobStatus]:
    response = yield from fetch(ctx, ctx.request(method, url, timeout=READ_TIMEOUT))
    return _status(_response_in(ctx, response, billable=False))


def _status(data: dict[str, Any]) -> JobStatus:
    state = str(data.get("status"))
    done = state in ENDED
    return JobStatus(
        id=str(data.get("id") or ""),
        state=state,
        done=done,
        succeeded=state in ("completed", "incomplete"),
        output=data.get("output") if done else None,
        error=data.get("error"),
        raw=data,
    )
