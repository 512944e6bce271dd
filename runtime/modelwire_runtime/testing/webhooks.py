"""Webhooks of the fake vendor: POSTs to 127.0.0.1, in threads of their own."""

import json
import threading
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

_TRIES = 3


class Webhooks:
    """Delivers what has ended; an address elsewhere than on this machine is a violation."""

    def __init__(self, violations: list[str]) -> None:
        self._violations = violations
        self._threads: list[threading.Thread] = []

    def start(self, act: Callable[..., None], *arguments: Any) -> None:
        """Do something in a thread that `wait` waits for."""
        thread = threading.Thread(target=act, args=arguments, name="modelwire-webhook", daemon=True)
        self._threads.append(thread)
        thread.start()

    def deliver(self, url: str, value: Any, statuses: list[int]) -> None:
        """POST a value until it is answered with 200, three times at most.

        The statuses are appended to `statuses`, 0 where there was no answer.
        """
        address = urlsplit(url)
        if address.hostname != "127.0.0.1" or address.scheme != "http":
            self._violations.append(
                f"the webhook {address.hostname} is not on 127.0.0.1 and was not called"
            )
            return
        body = json.dumps(value).encode()
        for _ in range(_TRIES):
            statuses.append(_post(address.hostname, address.port or 80, address.path or "/", body))
            if statuses[-1] == 200:
                return

    def wait(self) -> None:
        """Return once all that was started has ended."""
        while pending := [thread for thread in list(self._threads) if thread.is_alive()]:
            for thread in pending:
                thread.join()


def _post(host: str, port: int, path: str, body: bytes) -> int:
    """POST a body and return the status, 0 when there was no answer."""
    connection = HTTPConnection(host, port, timeout=5)
    try:
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        reply.read()
    except OSError:
        return 0
    else:
        return reply.status
    finally:
        connection.close()
