# Written by modelwire-codegen from __init__.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, ClassVar, Protocol, Self

from modelwire_runtime.flows.multipart import Form

class TransportError(Exception):
    timeout: bool

    def __init__(self, message: str = "", *, timeout: bool = False) -> None: ...

class NotSent(TransportError): ...
class Lost(TransportError): ...

class Request:
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    form: Form | None
    timeout: float | None
    billable: bool
    stream: bool
    opens_job: bool
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = (
        "method",
        "url",
        "headers",
        "body",
        "form",
        "timeout",
        "billable",
        "stream",
        "opens_job",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: bytes | None = ...,
        form: Form | None = ...,
        timeout: float | None = ...,
        billable: bool = ...,
        stream: bool = ...,
        opens_job: bool = ...,
    ) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...

class Response:
    status: int
    headers: Mapping[str, str]
    body: bytes
    __dataclass_fields__: ClassVar[dict[str, Any]]
    __match_args__ = ("status", "headers", "body")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None: ...
    def __replace__(self, **changes: Any) -> Self: ...
    def json(self) -> Any: ...

class ByteStream:
    status: int
    headers: Mapping[str, str]

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        chunks: Iterator[bytes],
        close: Callable[[], object] | None = None,
        linger: Callable[[], object] | None = None,
    ) -> None: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def receive(self) -> bytes | None: ...
    def close(self) -> None: ...
    def finish(self) -> None: ...
    def on_close(self, callback: Callable[[], object]) -> None: ...

class AsyncByteStream:
    status: int
    headers: Mapping[str, str]

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        chunks: AsyncIterator[bytes],
        close: Callable[[], Awaitable[object]] | None = None,
        linger: Callable[[], Awaitable[object]] | None = None,
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...
    async def receive(self) -> bytes | None: ...
    async def close(self) -> None: ...
    async def finish(self) -> None: ...
    def on_close(self, callback: Callable[[], object]) -> None: ...

class Transport(Protocol):
    def send(self, request: Request) -> Response: ...
    def open(self, request: Request) -> ByteStream: ...
    def close(self) -> None: ...

class AsyncTransport(Protocol):
    async def send(self, request: Request) -> Response: ...
    async def open(self, request: Request) -> AsyncByteStream: ...
    async def close(self) -> None: ...
