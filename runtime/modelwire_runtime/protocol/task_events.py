"""What a task session is told, and what it asks for: events in, actions out, all of them plain values.

Those of every call are not frozen, as they are made in a third of the time then; nobody changes them but who made them.

A socket is named by its number: the first that a session opens is 1. What an event says of a socket that is no
longer the session's own is ignored, so whoever does the I/O need not be quick.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from modelwire_runtime.protocol.task_tickets import Message, Ticket

Kind = Literal["read", "async", "sync"]
"""What may be done with a task that was sent when the connection broke: ask again, hand over again, nothing."""

_READS = frozenset({"getResponse", "getTaskDetails", "modelSearch", "accountManagement"})


def kind_of(task: Mapping[str, Any]) -> Kind:
    """Tell what becomes of a task whose answer was under way when the connection broke."""
    if task.get("taskType") in _READS:
        return "read"
    return "async" if task.get("deliveryMethod") == "async" else "sync"


@dataclass(frozen=True, slots=True)
class Policy:
    """The periods of a session, in seconds."""

    heartbeat: float = 30.0
    """Between two pings."""
    silence: float = 100.0
    """Without a single frame, after which a connection counts as dead."""
    auth_timeout: float = 15.0
    """For the server to take the key."""
    retry_delay: float = 1.0
    """Before the first new connection; doubled each time after."""
    longest_delay: float = 30.0
    """Between two tries at most."""
    jitter: float = 1.0
    """What chance adds to a delay at most."""
    max_reconnects: int | None = None
    """New connections in a row that may fail; None never gives up."""
    resend_after: float = 1.0
    """Between the first sending of an async task and its repeat on a new connection."""
    max_sends: int = 5
    """How often the same frame goes out at most: one that breaks each connection must not go on for ever."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why tasks get no answer any more."""

    code: str
    """Our stable code."""
    raw: str
    """The vendor's word for it, from the table that its own client uses."""
    message: str
    may_have_run: bool = False
    """True when the server may have done work whose answer nobody will see."""
    ids: tuple[str, ...] = ()
    """The tasks that it concerns; empty for all of a ticket."""
    error: Mapping[str, Any] | None = None
    """What the server said, when it did."""


class SessionFailed(Exception):
    """Thrown into a flow whose tasks get no answer any more."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


@dataclass(slots=True)
class Frame:
    """What one frame of the server holds for one ticket."""

    data: list[Any]
    errors: list[Any]
    shared: bool = False
    """True when an error names no task while others wait too: nobody knows whose it is."""


# Events.


@dataclass(frozen=True, slots=True)
class Connect:
    """Somebody wants a connection, and wants it kept."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Nobody may use the session until the next `Connect`."""

    closing: bool = False
    """True when the client itself is closed: there will be no next."""


@dataclass(slots=True)
class Asked:
    """A ticket's tasks are to be sent."""

    ticket: "Ticket"
    messages: "tuple[Message, ...]"


@dataclass(frozen=True, slots=True)
class Opened:
    """A socket is open."""

    socket: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """A socket broke, or could not be opened."""

    socket: int
    reason: str
    refused: bool = False
    """True when the server turned the key away."""


@dataclass(slots=True)
class Arrived:
    """A frame came; `body` is its JSON."""

    socket: int
    body: Any


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A message was not written to its socket, not even in part."""

    message: "Message"


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


Event: TypeAlias = Connect | Disconnect | Asked | Opened | Dropped | Arrived | Unwritten | Tick


# Actions.


@dataclass(frozen=True, slots=True)
class Open:
    """Open a socket of this number."""

    socket: int


@dataclass(frozen=True, slots=True)
class Close:
    """Close a socket and forget it."""

    socket: int
    reason: str


@dataclass(slots=True, repr=False)
class Transmit:
    """Send a text frame; never shown, as it may hold the key."""

    socket: int
    text: str
    message: "Message | None" = None
    """What is sent, None for a frame of the session's own."""

    def __repr__(self) -> str:
        return f"<Transmit of {len(self.text)} characters on socket {self.socket}>"


@dataclass(slots=True)
class Deliver:
    """Give a ticket what came for it."""

    ticket: "Ticket"
    frame: Frame


@dataclass(frozen=True, slots=True)
class Fail:
    """Tell a ticket that tasks of it get no answer."""

    ticket: "Ticket"
    failure: Failure


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell those who wait for a connection that there is one, or why there is none."""

    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Write to the log."""

    level: Literal["debug", "info", "warning"]
    message: str
    data: Mapping[str, Any]


Action: TypeAlias = Open | Close | Transmit | Deliver | Fail | Announce | Note
