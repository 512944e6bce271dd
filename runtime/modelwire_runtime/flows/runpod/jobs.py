"""Runpod's job queue: `/run` and `/runsync`, then `/status` until the job has ended.

A job ends in one of four states; any word that is not among them means that it goes on, so that a
new word of the vendor breaks nothing. `output` may be there earlier: a worker's progress is stored
in it. Whether a job has ended is told by its state alone.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams, ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.calls import unended
from modelwire_runtime.flows.effects import Flow, sleep
from modelwire_runtime.flows.polled_jobs import READ_TIMEOUT, PolledJobs, pauses
from modelwire_runtime.flows.retry import MAY_HAVE_RUN, fetch
from modelwire_runtime.flows.runpod.replies import chunk_of, job_error, parse_status, read_status
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.jsons import as_list, as_object
from modelwire_runtime.transports import Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.streams.base import TextSession
    from modelwire_runtime.validation import Checked


# The vendor's ceilings are "10 MB" and "20 MB"; the larger reading is taken, as a refusal here must
# be right.
CEILINGS = {"run": 10 * 1024 * 1024, "runsync": 20 * 1024 * 1024}
# How long the vendor holds /runsync when nothing is asked, and what the network may add to it.
_HELD = 90.0
_MARGIN = 30.0
_WAIT_RANGE = (1.0, 300.0)
_POLICY_FROM = {"executionTimeout": 5_000, "ttl": 10_000}
_WEEK = 604_800_000


class RunpodJobs(PolledJobs):
    """The protocol. Routes say in `settings` which operation submits and that the parameters go under `input`."""

    def request(self, ctx: "Context", checked: "Checked", operation: str = "") -> Request:
        """Build the submission.

        Raises:
            InvalidParams: it is larger than the vendor takes, or an option has no meaning here.
        """
        operation = operation or str(ctx.route.settings.get("submit", "run"))
        query, timeout = _hold(ctx) if operation == "runsync" else ({}, 60.0)
        body: dict[str, Any] = {"input": ctx.body(checked.values)}
        options = ctx.options
        _check_policy(options.get("policy"))
        for name, key in (("webhook", "webhook"), ("policy", "policy"), ("s3", "s3Config")):
            if options.get(name) is not None:
                body[key] = options[name]
        request = ctx.request(
            "POST", ctx.url("/" + operation, query), json=body, timeout=timeout, billable=True
        )
        request.opens_job = operation == "run"
        size, ceiling = len(request.body or b""), CEILINGS.get(operation)
        if ceiling is not None and size > ceiling:
            raise InvalidParams(
                f"{ctx.entry.id}: the request has {size:,} bytes and /{operation} takes {ceiling:,};"
                " base64 adds a third to a file, so give large files as URLs",
                vendor=ctx.provider or ctx.vendor.id,
                model=ctx.entry.id,
            )
        return request

    def call(self, ctx: "Context", checked: "Checked") -> Flow[Any]:
        """Submit, wait for the end, and return the result."""
        request = self.request(ctx, checked)
        first = yield from self._submit(ctx, request)
        status = yield from self.wait(ctx, first)
        return self.result(ctx, status, checked.warnings)

    def submission(self, ctx: "Context", checked: "Checked") -> Request:
        """Build the submission of a job that is not waited for, whatever operation the route prefers for direct calls."""
        return self.request(ctx, checked, "run")

    def submit(self, ctx: "Context", checked: "Checked") -> Flow[JobStatus]:
        """Submit and return at once."""
        return (yield from self._submit(ctx, self.submission(ctx, checked)))

    def _submit(self, ctx: "Context", request: Request) -> Flow[JobStatus]:
        response = yield from fetch(ctx, request)
        status = read_status(response)
        if status is None:
            raise _refused(ctx, response, billable=True)
        ctx.job_id = status.id
        ctx.finished = status.done
        return status

    def status(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Look at a job."""
        ctx.job_id = job_id
        return (yield from _look(ctx, "GET", f"/status/{_segment(job_id)}"))

    def result(self, ctx: "Context", status: JobStatus, warnings: tuple[str, ...] = ()) -> Any:
        """Return the result of a job that has ended, or raise why there is none."""
        from modelwire_runtime import results

        ctx.job_id, ctx.finished = status.id, True
        if not status.succeeded:
            raise job_error(ctx, status)
        reader = ctx.reader
        # Some workers put their fields into the envelope itself.
        beside = any(name in status.raw for name in (*reader.media, *reader.text))
        if status.output is None and reader.kind != "any" and not beside:
            warnings = (*warnings, "the job completed without an output")
        reply = ctx.reply(
            status.raw,
            job_id=status.id,
            token=ctx.token(status.id),
            delay=status.delay,
            execution=status.execution,
            warnings=warnings,
        )
        return results.build(reader, status.output, reply)

    def cancel(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Cancel a job."""
        ctx.job_id = job_id
        return (yield from _look(ctx, "POST", f"/cancel/{_segment(job_id)}"))

    def retry(self, ctx: "Context", job_id: str) -> Flow[JobStatus]:
        """Run a failed or timed-out job again; it is billed, so the request is never repeated by itself."""
        ctx.job_id = job_id
        return (yield from _look(ctx, "POST", f"/retry/{_segment(job_id)}", billable=True))

    def chunks(self, ctx: "Context", job_id: str) -> Flow[list[Any] | None]:
        """Return what a worker has streamed since the last call; None once the job has ended and nothing is left."""
        ctx.job_id = job_id
        waits = pauses(ctx)
        while True:
            status, chunks = yield from self._stream(ctx, job_id)
            if chunks:
                return chunks
            if ctx.finished:
                return None
            bare = status is None  # the list by itself does not tell the state
            if status is None:
                status = yield from self.status(ctx, job_id)
            if status.done:
                if not status.succeeded:
                    raise job_error(ctx, status)
                if not bare:
                    return None
                # What came between the two looks is still to be fetched.
                ctx.finished = True
                continue
            pause = next(waits, None)
            if pause is None:
                raise unended(ctx, status, ctx.options.get("max_polls"))
            yield from sleep(pause)

    def _stream(self, ctx: "Context", job_id: str) -> Flow[tuple[JobStatus | None, list[Any]]]:
        url = ctx.url(f"/stream/{_segment(job_id)}")
        response = yield from fetch(ctx, ctx.request("GET", url, timeout=READ_TIMEOUT))
        body = replies.body_of(response)
        bare, data = as_list(body), as_object(body)
        if bare is not None and response.status < 400:
            return None, [chunk_of(ctx, item) for item in bare]
        if data is None or not isinstance(data.get("status"), str):
            raise _refused(ctx, response)
        chunks = [chunk_of(ctx, item) for item in as_list(data.get("stream")) or ()]
        return parse_status(data, job_id), chunks

    def open_stream(self, ctx: "Context", checked: "Checked") -> "TextSession":
        """Refuse: a job streams through `submit(...)` and `job.stream()`."""
        text = "this model does not stream text; what a worker streams, submit(...).stream() gives"
        raise ctx.error("validation", text)


PROTOCOL = RunpodJobs()


def _check_policy(policy: Mapping[str, Any] | None) -> None:
    """Refuse limits that the vendor does not take; keys that are not known here pass."""
    for name, low in _POLICY_FROM.items():
        value = (policy or {}).get(name, low)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= _WEEK:
            raise InvalidParams(
                f"option policy: {name}={value!r} is out of range; {low} to {_WEEK} ms",
                parameter=f"policy.{name}",
            )


def _hold(ctx: "Context") -> tuple[dict[str, Any], float]:
    """Return the query and the read timeout of a submission that the vendor holds open."""
    wait = ctx.options.get("wait")
    if wait is None:
        return {}, _HELD + _MARGIN
    low, high = _WAIT_RANGE
    if not low <= wait <= high:
        raise InvalidParams(f"option wait={wait!r} is out of range; {low:g} to {high:g} seconds")
    return {"wait": round(wait * 1000)}, wait + _MARGIN


def _segment(job_id: str) -> str:
    from modelwire_runtime.flows.addresses import safe_segment

    return safe_segment(job_id)


def _look(ctx: "Context", method: str, suffix: str, *, billable: bool = False) -> Flow[JobStatus]:
    request = ctx.request(method, ctx.url(suffix), timeout=READ_TIMEOUT, billable=billable)
    response = yield from fetch(ctx, request)
    status = read_status(response)
    if status is None:
        raise _refused(ctx, response, billable=billable)
    return status


def _refused(ctx: "Context", response: Response, *, billable: bool = False) -> ModelwireError:
    """Return the error of a reply that is no job envelope."""
    if response.status >= 300:
        return replies.error(ctx, response, billable=billable)
    raw = replies.body_of(response)
    return ctx.error(
        "server_error",
        "the reply is not a job" + (f"; {MAY_HAVE_RUN}" if billable else ""),
        raw,
        status=response.status,
        request_id=replies.request_id(response.headers),
        may_have_run=billable,
    )
