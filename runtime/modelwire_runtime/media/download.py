"""Fetching a file that a vendor made.

The request carries no key and no header of the client: whoever hosts the file is not the vendor's
API. Redirects are followed here, so that this stays so at every hop.
"""

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from modelwire_runtime.media.sniff import OCTETS, normal
from modelwire_runtime.transports import Lost, NotSent, Request

if TYPE_CHECKING:
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.effects import Flow, StreamResponse

MAX_DOWNLOAD: int = 512 * 1024 * 1024
"""Bytes that a download may have unless the caller says otherwise."""

_SILENCE = 60.0  # seconds without a byte after which a host is given up
_HOPS = 5
_TRIES = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({403, 404, 410})  # object stores answer an expired link with 403
_PASSING = frozenset({408, 429, 500, 502, 503, 504})


class Downloaded(NamedTuple):
    """What a download gave."""

    data: bytes
    media_type: str | None
    """As the host declared it; None when it said nothing of use."""


def download(
    url: str, *, max_bytes: int = MAX_DOWNLOAD, timeout: float | None = None
) -> "Flow[Downloaded]":
    """Return the bytes behind a URL. A read, so passing trouble is tried again.

    Raises:
        NotFoundError: the link is dead.
        ServerError: the host is in trouble.
        ConnectionFailed: no connection, or it broke.
        CallTimeout: the driver's deadline passed.
        ModelwireError: the URL is none that can be fetched, or the file is too large.

    """
    from modelwire_runtime.errors import CallTimeout, ConnectionFailed, ServerError
    from modelwire_runtime.flows.effects import DeadlineExceeded, jitter, sleep

    problem: ModelwireError | None = None
    try:
        for attempt in range(_TRIES):
            if attempt:
                fraction = yield from jitter()
                yield from sleep(
                    2.0 ** (attempt - 1) * (1 - fraction / 2), "the download broke off"
                )
            try:
                return (yield from _attempt(url, max_bytes))
            except (NotSent, Lost) as error:
                problem = ConnectionFailed(
                    f"{_short(url)} could not be downloaded: {error}", retryable=True
                )
                problem.__cause__ = error
            except ServerError as error:
                problem = error
    except DeadlineExceeded as error:
        spent = "" if timeout is None else f" within {timeout:g} seconds"
        raise CallTimeout(f"{_short(url)} could not be downloaded{spent}") from error
    assert problem is not None
    raise problem


def _short(url: str) -> str:
    """Return a URL as a message shows it: without its query, which may hold a signature."""
    return url.partition("?")[0]


def _attempt(url: str, max_bytes: int) -> "Flow[Downloaded]":
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.effects import close, open_stream

    for _ in range(_HOPS + 1):
        _check_scheme(url)
        request = Request("GET", url, {"Accept": "*/*"}, timeout=_SILENCE, stream=True)
        stream = yield from open_stream(request)
        # No `finally`: a flow that is closed from outside may not yield any more. The driver's
        # transport cleans up then.
        try:
            target = stream.headers.get("location")
            if stream.status in _REDIRECTS and target:
                url = urljoin(url, target)
            else:
                _check_status(url, stream.status)
                data = yield from _read(url, stream, max_bytes)
                yield from close(stream)
                return Downloaded(data, _declared(stream))
        except Exception:
            yield from close(stream)
            raise
        yield from close(stream)
    raise ModelwireError(f"{_short(url)} redirects more than {_HOPS} times")


def _check_scheme(url: str) -> None:
    from modelwire_runtime.errors import ModelwireError

    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise ModelwireError(f"{_short(url)[:200]!r} is no http(s) URL, so it cannot be downloaded")


def _check_status(url: str, status: int) -> None:
    from modelwire_runtime.errors import ModelwireError, NotFoundError, ServerError

    if 200 <= status < 300:
        return
    if status in _GONE:
        kept = "vendors delete what they made, Runpod after 7 days"
        text = f"{_short(url)} is not there (any more): {kept}"
        raise NotFoundError(text, status=status)
    if status in _PASSING:
        raise ServerError(f"{_short(url)} could not be downloaded", status=status)
    raise ModelwireError(f"{_short(url)} could not be downloaded", status=status)


def _read(url: str, stream: "StreamResponse", max_bytes: int) -> "Flow[bytes]":
    from modelwire_runtime.errors import ModelwireError
    from modelwire_runtime.flows.effects import receive

    declared = stream.headers.get("content-length", "")
    too_large = f"{_short(url)} is larger than {max_bytes} bytes; raise max_bytes to fetch it"
    if declared.isascii() and declared.isdigit() and int(declared[:18]) > max_bytes:
        raise ModelwireError(too_large)
    parts: list[bytes] = []
    size = 0
    while True:
        chunk = yield from receive(stream, _SILENCE)
        if chunk is None:
            return b"".join(parts)
        size += len(chunk)
        if size > max_bytes:
            raise ModelwireError(too_large)
        parts.append(chunk)


def _declared(stream: "StreamResponse") -> str | None:
    found = normal(stream.headers.get("content-type", ""))
    return None if found in ("", OCTETS, "binary/octet-stream") else found
