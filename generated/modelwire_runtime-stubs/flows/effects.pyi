# Written by modelwire-codegen from effects.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, ClassVar, Final, Self, TypeAlias, TypeVar

from modelwire_runtime.protocol.task_tickets import Ticket
from modelwire_runtime.transports import AsyncByteStream, ByteStream, Request

T = TypeVar("T")
StreamResponse: TypeAlias = ByteStream | AsyncByteStream

class Send:
    request: Final[Request]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("request",)

    def __init__(self, request: Request) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Open:
    request: Final[Request]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("request",)

    def __init__(self, request: Request) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Receive:
    stream: Final[StreamResponse]
    timeout: Final[float | None]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("stream", "timeout")

    def __init__(self, stream: StreamResponse, timeout: float | None = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Close:
    stream: Final[StreamResponse]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("stream",)

    def __init__(self, stream: StreamResponse) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Sleep:
    seconds: Final[float]
    why: Final[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("seconds", "why")

    def __init__(self, seconds: float, why: str = ...) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Now:
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(self) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    ...

class Jitter:
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __init__(self) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    ...

class Notify:
    callback: Final[Callable[[Any], Any]]
    event: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("callback", "event")

    def __init__(self, callback: Callable[[Any], Any], event: Any) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Load:
    source: Final[Any]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("source",)

    def __init__(self, source: Any) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Background:
    key: Final[str]
    make: Final[Callable[[], Flow[None]]]
    wait: Final[float]
    timeout: Final[float]
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("key", "make", "wait", "timeout")

    def __init__(
        self, key: str, make: Callable[[], Flow[None]], wait: float, timeout: float
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Submit:
    session: Any
    tasks: Sequence[Mapping[str, Any]]
    ticket: Ticket | None
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("session", "tasks", "ticket")

    def __init__(
        self, session: Any, tasks: Sequence[Mapping[str, Any]], ticket: Ticket | None = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Await:
    ticket: Ticket
    timeout: float | None
    connected: bool
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("ticket", "timeout", "connected")

    def __init__(
        self, ticket: Ticket, timeout: float | None = ..., connected: bool = ...
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Release:
    ticket: Ticket
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("ticket",)

    def __init__(self, ticket: Ticket) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

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
