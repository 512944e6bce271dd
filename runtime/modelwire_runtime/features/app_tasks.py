"""What is said to a serverless app: invoke one of its endpoints, then look at the task until it has ended.

The caller's side gives each task its id, and the same id again gives the same task. So an
invocation whose reply was lost is sent again without harm.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import Aborted, CallTimeout, InvalidParams, ModelwireError
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.calls import shown
from modelwire_runtime.flows.effects import DeadlineExceeded, Flow, notify, now, send, sleep
from modelwire_runtime.flows.retry import failure, next_pause, retry_after
from modelwire_runtime.jsons import as_list, as_object
from modelwire_runtime.transports import Lost, NotSent, Request, Response
from modelwire_runtime.vendor import Route

if TYPE_CHECKING:
    from modelwire_runtime.flows.context import Context

ROUTE = Route("apps", "", "/v1/apps/{endpoint}", base="serverless")
_APP = re.compile(r"[a-z][a-z0-9-]{4,28}[a-z0-9]")
_PART = re.compile(r"[a-z]([a-z0-9-]{0,62}[a-z0-9])?")
_ENVIRONMENT = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_TASK = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_LONGEST_ENDPOINT = 255
_ENDED = frozenset({"completed", "failed"})
_INTERVAL = 2.0
_READ_TIMEOUT = 30.0
_HELD = 300.0  # how long a synchronous invocation may be held open, at least
_PATIENCE = 5  # looks that may fail in a row, each after its own retries
_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_PAUSED = "#environment-paused"
_CODES = {
    400: "validation",
    401: "auth",
    402: "quota",
    403: "auth",
    404: "not_found",
    409: "validation",
    413: "validation",
    422: "validation",
    429: "rate_limit",
}


@dataclass(frozen=True, slots=True)
class AppTask:
    """A task of a serverless app, as it stood at the last look."""

    id: str
    """The task's id; an invocation with the same id gives the same task."""
    status: str
    """pending, completed or failed; any other word means that it goes on."""
    app: str = ""
    endpoint: str = ""
    """The path of the endpoint that was invoked."""
    output: Any = None
    """What the app returned."""
    error: Any = None
    """What the app said when it failed, as it came."""
    created_at: str | None = None
    completed_at: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """The whole reply."""

    @property
    def done(self) -> bool:
        """Whether the task has ended, well or not."""
        return self.status in _ENDED

    @property
    def failed(self) -> bool:
        """Whether the task has ended without success."""
        return self.status == "failed"


@dataclass(frozen=True, slots=True)
class Invocation:
    """What an endpoint is asked to do."""

    endpoint: str
    payload: Any
    task_id: str
    environment: str | None = None
    held: bool = False
    """True when the vendor is to hold the reply until the task has ended, if it can."""


def check_app(app: str, environment: str | None) -> None:
    """Refuse an app or an environment that no address of the service can hold."""
    _check(_APP, "app", app, "6 to 30 lower-case letters, digits and dashes, a letter first")
    if environment is not None:
        what = "up to 63 lower-case letters, digits, dots, dashes and underscores"
        _check(_ENVIRONMENT, "environment", environment, what)


def check_task_id(task_id: str) -> str:
    """Return the id of a task, or refuse it."""
    _check(_TASK, "task_id", task_id, "a UUID in lower case")
    return task_id


def check_endpoint(endpoint: str) -> str:
    """Return the path of an endpoint, or refuse it."""
    parts = endpoint.split("/")
    if len(endpoint) > _LONGEST_ENDPOINT or not all(_PART.fullmatch(part) for part in parts):
        raise InvalidParams(
            f"endpoint={endpoint!r}: words of lower-case letters, digits and dashes with slashes between,"
            f" {_LONGEST_ENDPOINT} characters at most",
            parameter="endpoint",
        )
    return endpoint


def _check(pattern: re.Pattern[str], name: str, value: str, wanted: str) -> None:
    if not pattern.fullmatch(value):
        raise InvalidParams(f"{name}={value!r}: {wanted}", parameter=name)


def run(ctx: "Context", invocation: Invocation, grace: float) -> Flow[AppTask]:
    """Invoke an endpoint and wait for the task's end."""
    try:
        task = yield from invoke(ctx, invocation)
    except DeadlineExceeded:
        raise _overdue(ctx, invocation.task_id, ctx.sent) from None
    return (yield from waited(ctx, task, invocation.environment, grace))


def invoke(ctx: "Context", invocation: Invocation) -> Flow[AppTask]:
    """Hand a task over, and return how it stands then."""
    verb = "invoke-sync" if invocation.held else "invoke-async"
    url = ctx.url(f"/{verb}/{invocation.endpoint}", _query(invocation.environment))
    body = {"taskId": invocation.task_id, "payload": invocation.payload}
    timeout = max(_HELD, ctx.request_timeout or 0.0) if invocation.held else _READ_TIMEOUT
    request = ctx.request("POST", url, json=body, timeout=timeout)
    if ctx.options.get("dry_run"):
        raw = {"dry_run": True, "request": shown(ctx, request)}
        raise Aborted(
            f"{ctx.entry.id}: dry_run: nothing was invoked; `raw` has the request", raw=raw
        )
    ctx.sent = True
    try:
        response = yield from _fetch(ctx, request)
        return _task(ctx, response)
    except ModelwireError as error:
        error.job_id = error.job_id or invocation.task_id
        unsent = isinstance(error.__cause__, NotSent)
        if not unsent and error.code in ("connection", "timeout", "server_error"):
            error.message += f"; {_resume(invocation.task_id)}"
        raise


def look(ctx: "Context", task_id: str, environment: str | None) -> Flow[AppTask]:
    """Look at a task."""
    url = ctx.url(f"/tasks/{task_id}", _query(environment))
    response = yield from _fetch(ctx, ctx.request("GET", url, timeout=_READ_TIMEOUT))
    return _task(ctx, response)


def waited(ctx: "Context", task: AppTask, environment: str | None, grace: float) -> Flow[AppTask]:
    """Wait for the end of a task that was handed over, and tell of it."""
    try:
        ended = yield from wait(ctx, task, environment, grace)
    except DeadlineExceeded:
        raise _overdue(ctx, task.id, sent=True) from None
    callback = ctx.options.get("on_result")
    if callback is not None:
        yield from notify(callback, ended)
    return ended


def failure_of(ctx: "Context", task: AppTask) -> ModelwireError:
    """Return the error of a task that has failed, with what the app said; `raw` is the task as it came."""
    said = replies.explain(task.error).message or "the task failed, and the app did not say why"
    return ctx.error("provider", said[:2000], task.raw, job_id=task.id)


def wait(ctx: "Context", task: AppTask, environment: str | None, grace: float) -> Flow[AppTask]:
    """Look at a task until it has ended."""
    interval = ctx.option("poll_interval", _INTERVAL)
    known_by = (yield from now()) + grace
    callback, trouble, looks = ctx.options.get("on_progress"), 0, 0
    most = ctx.options.get("max_polls")
    while not task.done:
        if looks == most:
            raise _overdue(ctx, task.id, sent=True)
        yield from sleep(interval)
        looks += 1
        try:
            seen = yield from look(ctx, task.id, environment)
        except ModelwireError as error:
            unknown_yet = error.code == "not_found" and (yield from now()) < known_by
            trouble += not unknown_yet
            if not unknown_yet and (not error.retryable or trouble > _PATIENCE):
                error.message += f"; {_resume(task.id)}"
                raise
            continue
        trouble = 0
        if callback is not None and seen.status != task.status:
            yield from notify(callback, seen)
        task = seen
    ctx.finished = True
    return task


def _query(environment: str | None) -> dict[str, str]:
    return {} if environment is None else {"environment": environment}


def _fetch(ctx: "Context", request: Request) -> Flow[Response]:
    """Send a request, again after passing trouble; a time that the vendor names is kept to exactly."""
    attempt = 0
    while True:
        wanted: float | None = None
        try:
            response = yield from send(request)
        except (NotSent, Lost) as error:
            pause = yield from next_pause(ctx, attempt, None)
            if pause is None:
                raise failure(ctx, request, error) from error
        else:
            if response.status < 400:
                ctx.retry.budget.give()
                return response
            problem = _problem(ctx, response)
            passing = response.status in _PASSING and problem.code != "quota"
            wanted = retry_after(response.headers)
            pause = (yield from next_pause(ctx, attempt, wanted)) if passing else None
            if pause is None:
                raise problem
        attempt += 1
        yield from sleep(pause[0] if wanted is None else wanted, pause[1])


def _problem(ctx: "Context", response: Response) -> ModelwireError:
    """Return the error of a reply: problem JSON as RFC 9457 has it, or whatever came instead."""
    raw = replies.body_of(response)
    data = as_object(raw) or {}
    kind, request_id = data.get("type"), data.get("requestId")
    paused = isinstance(kind, str) and kind.endswith(_PAUSED)
    details = [as_object(item) or {} for item in as_list(data.get("errors")) or ()]
    said = [str(item["detail"]) for item in details if item.get("detail")]
    head = data.get("detail") or data.get("title") or replies.explain(raw).message
    message = "; ".join(dict.fromkeys([str(head or f"HTTP {response.status}"), *said]))
    pointers = [str(item["pointer"]) for item in details if item.get("pointer")]
    other = "server_error" if response.status >= 500 else "unknown"
    return ctx.error(
        "quota" if paused else _CODES.get(response.status, other),
        message[:2000],
        raw,
        status=response.status,
        request_id=str(request_id) if request_id else replies.request_id(response.headers),
        parameter=pointers[0].lstrip("#/").replace("/", ".") if pointers else None,
        retry_after=retry_after(response.headers),
        documentation=kind if isinstance(kind, str) and kind.startswith("https://") else None,
    )


def _task(ctx: "Context", response: Response) -> AppTask:
    data = as_object(replies.body_of(response))
    if (
        data is None
        or not isinstance(data.get("id"), str)
        or not isinstance(data.get("status"), str)
    ):
        raise ctx.error("server_error", "the reply is no task", replies.body_of(response))
    task = AppTask(
        id=data["id"],
        status=data["status"],
        app=str(data.get("appId") or ""),
        endpoint=str(data.get("endpointPath") or ""),
        output=data.get("output"),
        error=data.get("error"),
        created_at=data.get("createdAt"),
        completed_at=data.get("completedAt"),
        raw=data,
    )
    ctx.finished = task.done
    return task


def _resume(task_id: str) -> str:
    return f"the task may run on and is billed then; app.task({task_id!r}) goes on with it"


def _overdue(ctx: "Context", task_id: str, sent: bool) -> ModelwireError:
    ctx.overdue = True
    limit = ctx.options.get("timeout")
    spent = f"{limit:g} s" if isinstance(limit, (int, float)) else "the time"
    return CallTimeout(
        f"{ctx.entry.id}: task {task_id} did not end within {spent}; {_resume(task_id)}",
        vendor=ctx.vendor.id,
        model=ctx.entry.id,
        job_id=task_id,
        may_have_run=sent,
        retryable=False,
    )


def note(ctx: "Context", task_id: str, error: BaseException) -> None:
    """Note on an interrupt that the task goes on."""
    if ctx.sent and not ctx.finished and not isinstance(error, Exception):
        error.add_note(f"{ctx.entry.id}: {_resume(task_id)}")
