# Written by modelwire-codegen from async_client.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from typing_extensions import Unpack

from modelwire_runtime.async_verbs import AsyncVerbs
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import AsyncJob
from modelwire_runtime.options import CallOptions
from modelwire_runtime.results.base import Result
from modelwire_runtime.transports import AsyncTransport, Request

class AsyncClient(AsyncVerbs):
    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        transport: AsyncTransport | None = None,
        before_request: Callable[[Request], Any] | None = None,
        after_response: Callable[[Request, Any], Any] | None = None,
        max_concurrency: int | None = None,
        max_retries: int = 2,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
    def job(self, token: str) -> AsyncJob[Result]: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    async def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> AsyncJob[Any]: ...
    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any: ...
