# Written by modelwire-codegen from client.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from typing_extensions import Unpack

from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import Job
from modelwire_runtime.options import CallOptions
from modelwire_runtime.results.base import Result
from modelwire_runtime.transports import Request, Transport
from modelwire_runtime.verbs import Verbs

class Client(Verbs):
    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        transport: Transport | None = None,
        before_request: Callable[[Request], Any] | None = None,
        after_response: Callable[[Request, Any], Any] | None = None,
        max_concurrency: int | None = None,
        max_retries: int = 2,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None: ...
    def job(self, token: str) -> Job[Result]: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Job[Any]: ...
    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any: ...
