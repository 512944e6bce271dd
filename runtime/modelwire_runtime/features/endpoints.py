"""What can be asked of an endpoint besides its work: its health, an empty queue, and a load-balanced worker's own paths."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.addresses import safe_segment
from modelwire_runtime.flows.context import ACCEPT, Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.jsons import as_object
from modelwire_runtime.settings import clean_base_url
from modelwire_runtime.transports import Response

_READ_TIMEOUT = 30.0
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Health:
    """How an endpoint stands: its jobs and workers by state. A count that the vendor did not send is None."""

    completed: int | None = None
    failed: int | None = None
    in_progress: int | None = None
    in_queue: int | None = None
    retried: int | None = None
    idle_workers: int | None = None
    running_workers: int | None = None
    initializing_workers: int | None = None
    ready_workers: int | None = None
    throttled_workers: int | None = None
    raw: Any = None


@dataclass(frozen=True, slots=True)
class Purged:
    """What purging a queue did; jobs at work go on."""

    removed: int | None = None
    """How many waiting jobs were dropped."""
    status: str = ""
    raw: Any = None


@dataclass(frozen=True, slots=True)
class EndpointReply:
    """What a load-balanced endpoint answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the body read as JSON; `ValueError` when it is none."""
        return Response(self.status, self.headers, self.body).json()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", "replace")


def health(ctx: Context) -> Flow[Health]:
    """Ask how an endpoint stands."""
    data = yield from _json(ctx, "GET", "/health")
    jobs, workers = _counts(data, "jobs"), _counts(data, "workers")
    return Health(
        completed=jobs("completed"),
        failed=jobs("failed"),
        in_progress=jobs("inProgress"),
        in_queue=jobs("inQueue"),
        retried=jobs("retried"),
        idle_workers=workers("idle"),
        running_workers=workers("running"),
        initializing_workers=workers("initializing"),
        ready_workers=workers("ready"),
        throttled_workers=workers("throttled"),
        raw=data,
    )


def _counts(data: Any, part: str) -> Callable[[str], int | None]:
    inner = as_object((as_object(data) or {}).get(part)) or {}

    def count(name: str) -> int | None:
        value = inner.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    return count


def purge(ctx: Context) -> Flow[Purged]:
    """Empty an endpoint's queue."""
    data = yield from _json(ctx, "POST", "/purge-queue")
    known = as_object(data) or {}
    removed = known.get("removed")
    return Purged(
        removed if isinstance(removed, int) else None, str(known.get("status") or ""), data
    )


def _json(ctx: Context, method: str, suffix: str) -> Flow[Any]:
    response = yield from fetch(ctx, ctx.request(method, ctx.url(suffix), timeout=_READ_TIMEOUT))
    if response.status >= 300:
        raise replies.error(ctx, response)
    return replies.body_of(response)


def request(
    ctx: Context, method: str, path: str, json: Any, base_url: str | None
) -> Flow[EndpointReply]:
    """Send a request to a load-balanced endpoint."""
    method = method.upper()
    base = clean_base_url(base_url) if base_url is not None else _balanced(ctx)
    if not path.startswith("/") or any(c in path for c in "\r\n #"):
        raise InvalidParams(f"path={path!r} must begin with a slash and hold no blank or #")
    paid = method not in _READS
    request = ctx.request(method, base + path, json=json, billable=paid)
    if request.headers.get("Accept") == ACCEPT:
        request.headers["Accept"] = "*/*"  # the worker may serve pictures as well
    response = yield from fetch(ctx, request)
    if response.status >= 300:
        raise replies.error(ctx, response, billable=paid)
    return EndpointReply(response.status, response.headers, response.body)


def _balanced(ctx: Context) -> str:
    """Return where a load-balanced endpoint is: a host of its own before the service's."""
    parts = urlsplit(ctx.base_url)
    host = parts.hostname or ""
    if host == "localhost" or host.replace(".", "").isdigit() or ":" in host:
        raise InvalidParams(
            f"a load-balanced endpoint has a host of its own, and {host} can have none; give base_url"
        )
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{safe_segment(ctx.entry.endpoint).lower()}.{host}{port}"
