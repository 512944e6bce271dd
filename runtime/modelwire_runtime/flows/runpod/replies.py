"""What Runpod's job queue says: the envelope of a job, a streamed chunk, the reason of a failure."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.jobs import JobStatus
from modelwire_runtime.jsons import as_object
from modelwire_runtime.transports import Response

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context

ENDED = frozenset({"COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT"})
"""The states in which a job has ended; any other word means that it goes on."""
_CODES = {"CANCELLED": "aborted", "TIMED_OUT": "timeout"}


def read_status(response: Response) -> JobStatus | None:
    """Return the job that a reply tells of, at any HTTP status; None when it tells of none."""
    data = as_object(replies.body_of(response))
    if data is None:
        return None
    job_id, state = data.get("id"), data.get("status")
    if not (isinstance(job_id, str) and job_id and isinstance(state, str)):
        return None
    return parse_status(data, job_id)


def parse_status(data: Mapping[str, Any], job_id: str) -> JobStatus:
    """Return what a job envelope says."""
    state = str(data.get("status"))
    done = state in ENDED
    output = data.get("output")
    worker = data.get("workerId")
    return JobStatus(
        id=job_id,
        state=state,
        done=done,
        succeeded=state == "COMPLETED",
        progress=None if done else output,
        output=output if done else None,
        error=data.get("error"),
        delay=_seconds(data.get("delayTime")),
        execution=_seconds(data.get("executionTime")),
        worker=worker if isinstance(worker, str) else None,
        raw=data,
    )


def _seconds(milliseconds: Any) -> float | None:
    number = isinstance(milliseconds, (int, float)) and not isinstance(milliseconds, bool)
    return milliseconds / 1000 if number else None


def chunk_of(ctx: "Context", item: Any) -> Any:
    """Return what one item of a stream brought, or raise the failure that it tells of."""
    data = as_object(item)
    if data is None:
        return item
    if "output" not in data and data.get("error"):
        said = replies.explain(data["error"])
        raise ctx.error(replies.failure_code(said), said.message, data)
    return data.get("output", data)


def job_error(ctx: "Context", status: JobStatus) -> ModelwireError:
    """Return the error of a job that ended without success."""
    said = replies.explain(status.error)
    if not said.message and status.state == "FAILED":
        said = replies.explain(_words_of(status.output))
    if status.state == "FAILED":
        message = said.message or "the job failed and the vendor does not say why"
        code = replies.failure_code(said)
    else:
        end = "was cancelled" if status.state == "CANCELLED" else "timed out at the vendor"
        message = f"the job {end}" + (f": {said.message}" if said.message else "")
        code = _CODES[status.state]
    return ctx.error(code, message, status.raw, parameter=said.parameter, retryable=False)


def _words_of(output: Any) -> Any:
    """Return an output that may hold a reason: text or an object, but no list of results."""
    return output if isinstance(output, str) else as_object(output)
