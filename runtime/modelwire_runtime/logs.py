"""What a client tells of its doings: structured records under the logger `modelwire`, and to a sink of the caller's."""

import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from time import time
from typing import Any
from weakref import WeakMethod

from modelwire_runtime.redact import MASK


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One thing that a client did or met; it holds no secret."""

    category: str
    """What it is about, such as `socket` or `http`."""
    message: str
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Its facts, by name."""
    level: str = "debug"
    """debug, info or warning."""
    timestamp: float = field(default_factory=time)
    """Seconds since 1970."""


log: logging.Logger = logging.getLogger("modelwire")
_logs_debug: Callable[[], bool] = partial(log.isEnabledFor, logging.DEBUG)
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def _always() -> bool:
    return True


def to_stderr(entry: LogEntry) -> None:
    """Print an entry, one line."""
    facts = " ".join(f"{name}={value}" for name, value in entry.data.items())
    line = f"modelwire {entry.category}: {entry.message} {facts}".rstrip()
    sys.stderr.write(line + "\n")


class Log:
    """Writes entries to the logger, and to the sink.

    The sink gets warnings; with `debug` it gets everything, and where the caller gave none, standard
    error does.
    """

    def __init__(
        self,
        sink: Callable[[LogEntry], Any] | None = None,
        *,
        debug: bool = False,
        redact: Callable[[str], str] = str,
    ) -> None:
        self.debug = debug
        # Asked of every call and frame, so the logger answers without a detour.
        self.is_verbose: Callable[[], bool] = _always if debug else _logs_debug
        """Tells whether anybody wants to hear of every request and frame."""
        self._sink = to_stderr if sink is None and debug else sink
        self._redact = redact

    def write(self, level: str, category: str, message: str, data: Mapping[str, Any]) -> None:
        """Write an entry to the logger, and to the sink where it is to hear of it."""
        number = _LEVELS[level]
        if log.isEnabledFor(number):
            extra = {"category": category, "data": self._masked(data)}
            log.log(number, "%s: %s", category, self._redact(message), extra=extra)
        if self.debug or number >= logging.WARNING:
            self.tell(level, category, message, data)

    def tell(self, level: str, category: str, message: str, data: Mapping[str, Any]) -> None:
        """Give an entry to the sink alone; what the sink raises is logged, as no call may end by it."""
        if self._sink is None:
            return
        try:
            self._sink(LogEntry(category, self._redact(message), self._masked(data), level))
        except Exception:
            log.exception("the log sink failed")

    def _masked(self, data: Mapping[str, Any]) -> dict[str, Any]:
        return {k: self._redact(v) if isinstance(v, str) else v for k, v in data.items()}


def weakly(method: Callable[[str], str]) -> Callable[[str], str]:
    """Return a method that does not keep its object alive; once that is gone, it masks all of a text."""
    found = WeakMethod(method)

    def call(text: str) -> str:
        live = found()
        return MASK if live is None else live(text)

    return call
