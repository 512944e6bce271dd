# Written by modelwire-codegen from task_events.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from modelwire_runtime.frozen import frozen
from modelwire_runtime.protocol.task_tickets import Message, Ticket

Kind = Literal["read", "async", "sync"]

def kind_of(task: Mapping[str, Any]) -> Kind: ...
@frozen
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

@frozen
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

class Frame(NamedTuple):
    data: list[Any]
    errors: list[Any]
    shared: bool = ...

@frozen
class Connect: ...

@frozen
class Disconnect:
    closing: bool = ...

class Asked(NamedTuple):
    ticket: Ticket
    messages: tuple[Message, ...]

class Released(NamedTuple):
    ticket: Ticket

@frozen
class Opened:
    socket: int

@frozen
class Dropped:
    socket: int
    reason: str
    refused: bool = ...

class Arrived(NamedTuple):
    socket: int
    body: Any

@frozen
class Unwritten:
    message: Message

@frozen
class Tick: ...

Event: TypeAlias = (
    Connect | Disconnect | Asked | Released | Opened | Dropped | Arrived | Unwritten | Tick
)

@frozen
class Open:
    socket: int

@frozen
class Close:
    socket: int
    reason: str

class Transmit(NamedTuple):
    socket: int
    text: str
    message: Message | None = ...

    def __repr__(self) -> str: ...

class Deliver(NamedTuple):
    ticket: Ticket
    frame: Frame

@frozen
class Fail:
    ticket: Ticket
    failure: Failure

@frozen
class Announce:
    failure: Failure | None = ...

@frozen
class Note:
    level: Literal["debug", "info", "warning"]
    message: str
    data: Mapping[str, Any]

Action: TypeAlias = Open | Close | Transmit | Deliver | Fail | Announce | Note
