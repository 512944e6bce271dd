"""Replies that break a call, as the vendor and the gateways before it send them."""

from dataclasses import replace

from modelwire_runtime.testing.faults import FaultKind
from modelwire_runtime.testing.loopback import Reply


def rate_limited(retry_after: str | float | None = None) -> Reply:
    """Answer 429; `retry_after` is seconds or an HTTP date, None leaves the header out."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return Reply.json({"error": "rate limit exceeded, slow down"}, 429, headers)


def out_of_credit(status: int = 402) -> Reply:
    """Say that the account's balance is used up, which no waiting mends."""
    return Reply.json(
        {"error": "insufficient credit: your balance is too low", "code": "insufficient_balance"},
        status,
    )


def unavailable(retry_after: str | float | None = None) -> Reply:
    """Answer 503, with or without a time."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return Reply.json({"error": "no workers available"}, 503, headers)


def gateway(status: int = 502) -> Reply:
    """Answer as a gateway does: a page of HTML that knows nothing of the vendor."""
    page = f"<html><head><title>{status}</title></head><body>{status} Bad gateway</body></html>"
    return Reply.text(page, status, "text/html")


def empty(status: int = 500) -> Reply:
    """Answer with a status and nothing else."""
    return Reply(status)


def broken_json(status: int = 200) -> Reply:
    """Answer with JSON that ends in the middle."""
    return Reply(status, b'{"id": "sync-1", "stat', {"Content-Type": "application/json"})


def dropped() -> Reply:
    """Take the request and close the connection without a word."""
    return Reply(ending="drop")


def stalled() -> Reply:
    """Take the request and stay silent for as long as the client waits."""
    return Reply(ending="stall")


def broken(fault: FaultKind) -> Reply:
    """Answer as a fault of a plan says."""
    if fault == "stall":
        return stalled()
    # A refused connection cannot be shown over one that is open; closing it comes nearest.
    if fault in ("drop", "refuse"):
        return dropped()
    status = int(fault.removeprefix("error_"))
    reply = Reply.text("<html><body>injected</body></html>", status, "text/html")
    if status != 429:
        return reply
    return replace(reply, headers={**reply.headers, "Retry-After": "0"})
