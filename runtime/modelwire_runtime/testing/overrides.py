"""Replies that a test forces upon the fake vendor."""

from collections.abc import Callable
from dataclasses import dataclass

from modelwire_runtime.testing.loopback import Ending, Received, Reply

Forced = Reply | Callable[[Received], Reply | None]
"""A reply that is given instead of the vendor's own, or a function that may give one."""


@dataclass(slots=True)
class Override:
    """What is to happen to the next requests of an operation."""

    forced: Forced | None
    """What is given instead; None lets the vendor answer, and then breaks its reply off."""
    ending: Ending
    operation: str | None
    left: int


class Overrides:
    """All that is to happen, in the order in which it was said."""

    def __init__(self) -> None:
        self._items: list[Override] = []

    def add(self, item: Override) -> None:
        """Say what is to happen."""
        self._items.append(item)

    def take_break(self, operation: str) -> Ending | None:
        """Return how the reply to an operation is to be broken off, and count that; None when it is not."""
        for item in self._items:
            if item.forced is None and item.operation in (None, operation):
                self._count(item)
                return item.ending
        return None

    def _count(self, item: Override) -> None:
        item.left -= 1
        if item.left == 0:
            self._items.remove(item)

    def apply(self, received: Received, operation: str, answer: Callable[[], Reply]) -> Reply:
        """Give the reply to a request: what was forced, else the vendor's own."""
        for item in self._items:
            if item.operation not in (None, operation):
                continue
            self._count(item)
            forced = item.forced(received) if callable(item.forced) else item.forced
            if forced is not None:
                return forced
            reply = answer()
            return reply if item.ending == "whole" else reply.ended(item.ending)
        return answer()
