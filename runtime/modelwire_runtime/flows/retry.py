"""When a request is sent again.

A billable request is sent at most once unless the vendor cannot have seen it. Sent again are: what
failed before it was sent; 429, unless its code speaks of quota or credit; 503 that names a time;
and reads after any passing trouble. A billable request whose reply was lost, or was 408, 500, 502
or 504, is not, unless the caller said `repeat_billable`. A vendor's `x-should-retry: false` always
holds, its `true` where the work cannot have run.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from modelwire_runtime.flows.effects import (
    DeadlineExceeded,
    Flow,
    Stopped,
    StreamResponse,
    close,
    jitter,
    now,
    open_stream,
    receive,
    send,
    sleep,
)
from modelwire_runtime.jsons import as_list, as_object
from modelwire_runtime.transports import Lost, NotSent, Request, Response

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.context import Context
    from modelwire_runtime.settings import RetryStrategy

ReplyT = TypeVar("ReplyT", bound=Response | StreamResponse)
_PASSING = frozenset({408, 500, 502, 503, 504})
_QUOTA_WORDS = ("quota", "credit", "balance", "billing", "payment")
_ERROR_BODY_LIMIT = 1 << 20
MAY_HAVE_RUN = "the call may have run, and if it ran, it is billed"
"""What a caller is told of paid work whose end nobody saw."""


@dataclass(slots=True)
class Budget:
    """A token bucket that all calls of a client share, so that a fan-out against a sick vendor is no storm.

    A retry takes one token and a success gives a fraction back. Two threads may race for the last
    token: one retry more does no harm.
    """

    tokens: float = 20.0
    capacity: float = 20.0
    refill: float = 0.2

    def take(self) -> bool:
        """Take a token and tell whether there was one."""
        if self.tokens < 1.0:
            return False
        self.tokens -= 1.0
        return True

    def give(self) -> None:
        """Give back what a success is worth."""
        if self.tokens < self.capacity:
            self.tokens = min(self.capacity, self.tokens + self.refill)


@dataclass(slots=True)
class Policy:
    """How often and how fast a request is sent again."""

    max_retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_retry_after: float = 60.0
    """A vendor that asks for more is not waited for; the error carries its `retry_after`."""
    budget: Budget = field(default_factory=Budget)
    strategy: "RetryStrategy" = "exponential"
    """Whether each pause is twice the one before, or longer by the first one."""
    jitter: float | None = None
    """Seconds that chance adds to a pause at most; None has it take off up to half instead."""

    def delay(self, attempt: int, fraction: float) -> float:
        """Return the pause before retry number `attempt` (from 1)."""
        growth = float(attempt) if self.strategy == "linear" else 2.0 ** min(attempt - 1, 60)
        whole = min(self.longest_delay, self.first_delay * growth)
        if self.jitter is not None:
            return whole + self.jitter * fraction
        return whole * (1.0 - 0.5 * fraction)


def once(ctx: "Context", request: Request, sending: Flow[ReplyT]) -> Flow[ReplyT]:
    """Send a request once, by the flow that does it, and keep the call's books: what may have been sent, what it is worth."""
    before, ctx.sent = ctx.sent, ctx.sent or request.billable
    try:
        reply = yield from sending
    except (DeadlineExceeded, Stopped, NotSent):
        ctx.sent = before  # a driver says so only of what it did not send
        raise
    if reply.status < 400:
        ctx.retry.budget.give()
    return reply


def fetch(ctx: "Context", request: Request) -> Flow[Response]:
    """Send a request, again where that is safe, and return the last reply, whatever its status."""
    attempt = 0
    pause: tuple[float, str] | None
    while True:
        try:
            response = yield from once(ctx, request, send(request))
        except (NotSent, Lost) as error:
            pause = yield from _pause_after_failure(ctx, request, error, attempt)
        else:
            if response.status < 400:
                return response
            again = _worth_repeating(ctx, request, response.status, response.headers, response.body)
            if not again:
                return response
            pause = yield from next_pause(ctx, attempt, retry_after(response.headers))
            if pause is None:
                return response
        attempt += 1
        yield from sleep(pause[0], pause[1])


def fetch_stream(ctx: "Context", request: Request) -> Flow[StreamResponse | Response]:
    """Open a streamed request as `fetch` sends one; a reply with an error status comes back whole and closed."""
    attempt = 0
    pause: tuple[float, str] | None
    while True:
        try:
            stream = yield from once(ctx, request, open_stream(request))
        except (NotSent, Lost) as error:
            pause = yield from _pause_after_failure(ctx, request, error, attempt)
        else:
            if stream.status < 400:
                return stream
            response = yield from _read_error(stream)
            again = _worth_repeating(ctx, request, response.status, response.headers, response.body)
            if not again:
                return response
            pause = yield from next_pause(ctx, attempt, retry_after(response.headers))
            if pause is None:
                return response
        attempt += 1
        yield from sleep(pause[0], pause[1])


def _read_error(stream: StreamResponse) -> Flow[Response]:
    parts: list[bytes] = []
    size = 0
    try:
        while size < _ERROR_BODY_LIMIT:
            data = yield from receive(stream, 10.0)
            if data is None:
                break
            parts.append(data)
            size += len(data)
    except Lost:
        pass  # the status is known, which is what matters
    yield from close(stream)
    return Response(stream.status, stream.headers, b"".join(parts))


def _worth_repeating(
    ctx: "Context", request: Request, status: int, headers: Mapping[str, str], body: bytes
) -> bool:
    told = headers.get("x-should-retry")
    if told == "false":
        return False
    if status == 429:
        return not is_quota(body)
    if status == 503 and (told == "true" or retry_after(headers) is not None):
        return True
    if told == "true" and status < 500 and status != 408 and not is_quota(body):
        return True  # refused, so it cannot have run
    if request.billable and not ctx.options.get("repeat_billable"):
        return False
    return status in _PASSING


def _pause_after_failure(
    ctx: "Context", request: Request, error: NotSent | Lost, attempt: int
) -> Flow[tuple[float, str]]:
    """Return the pause before the next try, or raise what the caller is to see."""
    repeat = not request.billable or bool(ctx.options.get("repeat_billable"))
    if isinstance(error, NotSent) or repeat:
        pause = yield from next_pause(ctx, attempt, None)
        if pause is not None:
            return pause
    raise failure(ctx, request, error) from error


def next_pause(
    ctx: "Context", attempt: int, wanted: float | None
) -> Flow[tuple[float, str] | None]:
    """Return how long to wait before the next try, None when there is to be none."""
    policy = ctx.retry
    if attempt >= policy.max_retries:
        return None
    if wanted is not None and wanted > policy.longest_retry_after:
        return None
    delay = policy.delay(attempt + 1, (yield from jitter()))
    if wanted is not None:
        delay = max(wanted, delay)
    if ctx.deadline is not None and (yield from now()) + delay >= ctx.deadline:
        return None  # to sleep into the deadline would only hide the reason
    if not policy.budget.take():
        return None
    return delay, f"retry {attempt + 1} of {policy.max_retries}"


def failure(ctx: "Context", request: Request, error: NotSent | Lost) -> "ModelwireError":
    """Build the error for a request that got no reply; it says whether the work may have been done."""
    reason = str(error).rstrip(". ") or type(error).__name__
    code = "timeout" if error.timeout else "connection"
    if isinstance(error, NotSent):
        return ctx.error(code, f"not sent: {reason}", retryable=True)
    if not request.billable:
        return ctx.error(code, f"the reply was lost: {reason}", retryable=True)
    ctx.sent = True
    hint = "it was sent once and is not repeated by itself (option repeat_billable)"
    return ctx.error(
        code,
        f"the reply was lost: {reason}; {MAY_HAVE_RUN}; {hint}",
        may_have_run=True,
        retryable=False,
    )


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that a reply asks to wait, from `Retry-After-Ms` or `Retry-After` in seconds or as a date."""
    text = headers.get("retry-after-ms")
    scale = 1000.0
    if text is None:
        text, scale = headers.get("retry-after"), 1.0
    if text is None:
        return None
    try:
        seconds = float(text) / scale
    except ValueError:
        return _until(text, headers.get("date"))
    return seconds if 0.0 <= seconds < float("inf") else None


def _until(date: str, reference: str | None) -> float | None:
    from email.utils import (
        parsedate_to_datetime,
    )  # it loads half of the standard library's mail package

    # A date is compared with the reply's own `Date`: the vendor's clock, not ours, and no clock in
    # a flow.
    try:
        end = parsedate_to_datetime(date)
        start = parsedate_to_datetime(reference or "")
        return max(0.0, (end - start).total_seconds())
    except (TypeError, ValueError):
        return None


def is_quota(body: bytes) -> bool:
    """Tell whether an error body's code speaks of quota or credit, so that waiting does not help."""
    try:
        data = json.loads(body)
    except ValueError:
        return False
    words = " ".join(_codes(data)).lower()
    return any(word in words for word in _QUOTA_WORDS)


def _codes(data: Any) -> list[str]:
    known = as_object(data)
    if known is None:
        return []
    found = [str(known[name]) for name in ("code", "type", "error_code") if name in known]
    inner = known.get("error")
    if isinstance(inner, str) and " " not in inner:
        found.append(inner)  # {"error": "insufficient_quota"}
    several = as_list(known.get("errors")) or ()
    return found + _codes(inner) + [code for error in several for code in _codes(error)]
