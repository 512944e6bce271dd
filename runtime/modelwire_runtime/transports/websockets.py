"""Sockets through the library `websockets`, or through whatever a caller opens instead.

What is common to the blocking and the async runner of a `TaskSession`; the library itself is loaded
at the first socket. A caller's factory is called like the library's own `connect`: with the address
and its keyword arguments, so that `functools.partial(connect, ssl=..., proxy=...)` is one. Without a
factory, proxies and certificates come from the environment, as the library finds them.

Hooks of a client are about HTTP requests; frames do not pass them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import random
from typing import Any
from urllib.parse import urlsplit

from pydantic_core import from_json

from modelwire_runtime.logs import Log
from modelwire_runtime.protocol.task_events import (
    Failure,
    Frame,
    Note,
    Policy,
    SessionFailed,
    Transmit,
)
from modelwire_runtime.protocol.task_session import TaskSession

LARGEST_FRAME = 256 * 1024 * 1024
"""Bytes that a frame of the server may have: twenty large pictures as base64 fit."""
CLOSE_TIMEOUT = 1.0
"""Seconds that the other side has to answer a close."""
PIECE = 0.2
"""How long a caller waits at a time when the clock that it goes by may stand still."""
_REFUSED = 401


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server is, and who calls."""

    url: str
    key: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """What the handshake carries; the key is no part of it."""


@dataclass(frozen=True, slots=True)
class SocketOptions:
    """What a runner needs besides the address."""

    policy: Policy = field(default_factory=Policy)
    factory: Callable[..., Any] | None = None
    ack_timeout: float = 30.0
    """Seconds with a connection in which the server is to say that it has a task."""
    log: Log = field(default_factory=Log)
    chance: Callable[[], float] = random

    def session(self, address: Address) -> TaskSession:
        """Return a new session that nobody has used yet."""
        return TaskSession(address.key, self.policy, self.chance)

    def arguments(self, address: Address) -> dict[str, Any]:
        """Return the keyword arguments for the library's `connect`."""
        names = {name.lower(): name for name in address.headers}
        agent = address.headers.get(names.get("user-agent", ""))
        headers = {k: v for k, v in address.headers.items() if k.lower() != "user-agent"}
        return {
            "additional_headers": headers,
            "user_agent_header": agent,
            "compression": None,  # small frames gain nothing, and pictures do not shrink
            "open_timeout": self.policy.auth_timeout,
            "ping_interval": None,  # the vendor's protocol has a heartbeat of its own
            "close_timeout": CLOSE_TIMEOUT,
            "max_size": LARGEST_FRAME,
        }

    def note(self, note: Note) -> None:
        """Write a session's note to the log."""
        self.log.write(note.level, "socket", note.message, note.data)

    def tell_sent(self, action: Transmit) -> None:
        """Log a frame that goes out, without its content."""
        message = action.message
        ids = [] if message is None else list(message.tasks)
        self.log.write("debug", "socket", "sent", {"bytes": len(action.text), "tasks": ids})

    def tell_received(self, size: int) -> None:
        """Log a frame that came."""
        self.log.write("debug", "socket", "received", {"bytes": size})


class Limit:
    """How long a caller waits: seconds of any kind, and seconds with a connection."""

    __slots__ = ("_clock", "_end", "_uptime", "_uptime_end")

    def __init__(
        self,
        timeout: float | None,
        connected_for: float | None,
        clock: Callable[[], float],
        uptime: Callable[[], float],
    ) -> None:
        self._clock, self._uptime = clock, uptime
        self._end = None if timeout is None else clock() + timeout
        self._uptime_end = None if connected_for is None else uptime() + connected_for

    def piece(self) -> float | None:
        """Return how long to wait before the next look, None when there is no limit."""
        left = None if self._end is None else max(0.0, self._end - self._clock())
        if self._uptime_end is None:
            return left
        wait = max(PIECE, self._uptime_end - self._uptime())
        return wait if left is None else min(left, wait)

    def over(self) -> bool:
        """Tell whether the time is up."""
        if self._end is not None and self._clock() >= self._end:
            return True
        return self._uptime_end is not None and self._uptime() >= self._uptime_end


def opened(item: Frame | Failure) -> Frame:
    """Return what came, or raise `SessionFailed` when it is why nothing does."""
    if isinstance(item, Failure):
        raise SessionFailed(item)
    return item


def parse(data: str | bytes) -> Any:
    """Return what a frame holds, None when it is no JSON."""
    try:
        return from_json(data, cache_strings="keys")  # ids and addresses never come twice
    except ValueError:
        return None


def reason_of(error: BaseException) -> str:
    """Return why a connection broke, in a few words."""
    text = str(error).strip()
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def is_refusal(error: BaseException) -> bool:
    """Tell whether a server answered the handshake with the status of a wrong key."""
    return getattr(getattr(error, "response", None), "status_code", None) == _REFUSED


def check_place(url: str, uri: Any) -> None:
    """Raise `ConnectionError` when the library was led elsewhere: the key goes to the vendor's host alone.

    `uri` is what the library says of the connection it made, None when it says nothing.
    """
    if uri is None:
        return
    if not isinstance(uri, str):
        uri = f"{'wss' if uri.secure else 'ws'}://{uri.host}:{uri.port}"
    if _place(uri) != _place(url):
        raise ConnectionError("the server redirects to another host, which is not followed")


def _place(url: str) -> tuple[str, str | None, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or (443 if parts.scheme == "wss" else 80)
