"""Drivers without a client, for media that were built by hand or came out of a pickle."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from modelwire_runtime.media.files import AsyncRunner, Runner

_lock = threading.Lock()
_made: "dict[str, Runner]" = {}
_made_async: "dict[str, AsyncRunner]" = {}


def runner() -> "Runner":
    """Return the blocking driver that such media share.

    It opens nothing before its first download.
    """
    with _lock:
        if "one" not in _made:
            from modelwire_runtime.sync import Driver
            from modelwire_runtime.transports.httpx import HttpxTransport

            _made["one"] = Driver(HttpxTransport())
        return _made["one"]


def async_runner() -> "AsyncRunner":
    """Return the async driver that such media share; it opens nothing before its first download."""
    with _lock:
        if "one" not in _made_async:
            from modelwire_runtime.aio import Driver
            from modelwire_runtime.transports.httpx import AsyncHttpxTransport

            _made_async["one"] = Driver(AsyncHttpxTransport())
        return _made_async["one"]
