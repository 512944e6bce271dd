# Written by modelwire-codegen from effects.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from modelwire_runtime.protocol.task_tickets import Ticket
from modelwire_runtime.transports import AsyncByteStream, ByteStream, Request

T = TypeVar("T")
StreamResponse: TypeAlias = ByteStream | AsyncByteStream

@dataclass(frozen=True, slots=True)
class Send:
    request: Request

@dataclass(frozen=True, slots=True)
class Open:
    request: Request

@dataclass(frozen=True, slots=True)
class Receive:
    stream: StreamResponse
    timeout: float | None = ...

@dataclass(frozen=True, slots=True)
class Close:
    stream: StreamResponse

@dataclass(frozen=True, slots=True)
class Sleep:
    seconds: float
    why: str = ...

@dataclass(frozen=True, slots=True)
class Now: ...

@dataclass(frozen=True, slots=True)
class Jitter: ...

@dataclass(frozen=True, slots=True)
class Notify:
    callback: Callable[[Any], Any]
    event: Any

@dataclass(frozen=True, slots=True)
class Load:
    source: Any

@dataclass(frozen=True, slots=True)
class Background:
    key: str
    make: Callable[[], Flow[None]]
    wait: float
    timeout: float

@dataclass(slots=True)
class Submit:
    session: Any
    tasks: Sequence[Mapping[str, Any]]
    ticket: Ticket | None = ...

@dataclass(slots=True)
class Await:
    ticket: Ticket
    timeout: float | None = ...
    connected: bool = ...

@dataclass(slots=True)
class Release:
    ticket: Ticket

Effect: TypeAlias = (
    Send
    | Open
    | Receive
    | Close
    | Sleep
    | Now
    | Jitter
    | Notify
    | Load
    | Background
    | Submit
    | Await
    | Release
)
Flow: TypeAlias = Generator[Effect, Any, T]
