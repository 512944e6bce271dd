"""Gates: requests wait at one until the test opens it, so that "at the same time" needs no clock."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self


class Gate:
    """Holds the requests of one operation. Leaving its `with` block opens it."""

    def __init__(self, operation: str | None = None) -> None:
        self.operation = operation
        self.peak = 0
        """How many requests waited at once at most."""
        self._waiting = 0
        self._open = False
        self._changed = threading.Condition()

    @property
    def waiting(self) -> int:
        """How many requests wait now."""
        return self._waiting

    def wait_for(self, count: int, *, timeout: float = 10.0) -> None:
        """Return once `count` requests wait. Raises TimeoutError, since a client may never send them."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._waiting >= count, timeout):
                raise TimeoutError(f"{self._waiting} of {count} requests came in {timeout} s")

    def open(self) -> None:
        """Let through all that wait, and all that come later."""
        with self._changed:
            self._open = True
            self._changed.notify_all()

    def hold(self) -> None:
        """Keep the calling thread until the gate is open."""
        with self._changed:
            self._waiting += 1
            self.peak = max(self.peak, self._waiting)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._open)
            self._waiting -= 1

    def __enter__(self) -> "Self":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.open()
