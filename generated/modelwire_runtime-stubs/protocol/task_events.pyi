# Written by modelwire-codegen from task_events.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from modelwire_runtime.protocol.task_tickets import Message, Ticket

Kind = Literal["read", "async", "sync"]

def kind_of(task: Mapping[str, Any]) -> Kind: ...
@dataclass(frozen=True, slots=True)
class Policy:
    heartbeat: float = ...
    silence: float = ...
    auth_timeout: float = ...
    retry_delay: float = ...
    longest_delay: float = ...
    jitter: float = ...
    max_reconnects: int | None = ...
    resend_after: float = ...
    max_sends: int = ...

@dataclass(frozen=True, slots=True)
class Failure:
    code: str
    raw: str
    message: str
    may_have_run: bool = ...
    ids: tuple[str, ...] = ...
    error: Mapping[str, Any] | None = ...

class SessionFailed(Exception):
    failure: Failure

    def __init__(self, failure: Failure) -> None: ...

@dataclass(slots=True)
class Frame:
    data: list[Any]
    errors: list[Any]
    shared: bool = ...

@dataclass(frozen=True, slots=True)
class Connect: ...

@dataclass(frozen=True, slots=True)
class Disconnect:
    closing: bool = ...

@dataclass(slots=True)
class Asked:
    ticket: Ticket
    messages: tuple[Message, ...]

@dataclass(slots=True)
class Released:
    ticket: Ticket

@dataclass(frozen=True, slots=True)
class Opened:
    socket: int

@dataclass(frozen=True, slots=True)
class Dropped:
    socket: int
    reason: str
    refused: bool = ...

@dataclass(slots=True)
class Arrived:
    socket: int
    body: Any

@dataclass(frozen=True, slots=True)
class Unwritten:
    message: Message

@dataclass(frozen=True, slots=True)
class Tick: ...

Event: TypeAlias = (
    Connect | Disconnect | Asked | Released | Opened | Dropped | Arrived | Unwritten | Tick
)

@dataclass(frozen=True, slots=True)
class Open:
    socket: int

@dataclass(frozen=True, slots=True)
class Close:
    socket: int
    reason: str

@dataclass(slots=True, repr=False)
class Transmit:
    socket: int
    text: str
    message: Message | None = ...

    def __repr__(self) -> str: ...

@dataclass(slots=True)
class Deliver:
    ticket: Ticket
    frame: Frame

@dataclass(frozen=True, slots=True)
class Fail:
    ticket: Ticket
    failure: Failure

@dataclass(frozen=True, slots=True)
class Announce:
    failure: Failure | None = ...

@dataclass(frozen=True, slots=True)
class Note:
    level: Literal["debug", "info", "warning"]
    message: str
    data: Mapping[str, Any]

Action: TypeAlias = Open | Close | Transmit | Deliver | Fail | Announce | Note
