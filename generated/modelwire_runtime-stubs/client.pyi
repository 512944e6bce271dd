# Written by modelwire-codegen from client.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from types import TracebackType
from typing import Any, ClassVar, Self

from typing_extensions import Unpack

from modelwire_runtime.flows.calls import Work
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import AsyncJob, Job, JobStatus
from modelwire_runtime.options import CallOptions
from modelwire_runtime.plans import Plan
from modelwire_runtime.results import Result
from modelwire_runtime.transports import AsyncTransport, Request, Transport
from modelwire_runtime.verbs import AsyncVerbs, Verbs

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
    def _call(self, plan: Plan, values: Mapping[str, Any]) -> Any: ...
    def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Job[Any]: ...
    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any: ...
    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> Job[Any]: ...
    def _job(self, work: Work, verb: str, job_id: str) -> JobStatus: ...
    def _wait(self, work: Work, status: JobStatus) -> JobStatus: ...
    def _chunks(self, work: Work, job_id: str) -> Generator[Any, None, None]: ...

class AsyncClient(AsyncVerbs):
    _prefix: ClassVar[str] = ...
    _asynchronous: ClassVar[bool] = ...

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
    async def _tell(self, callback: Callable[[Any], Any], event: Any) -> None: ...
    async def _call(self, plan: Plan, values: Mapping[str, Any]) -> Any: ...
    async def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> AsyncJob[Any]: ...
    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any: ...
    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> AsyncJob[Any]: ...
    async def _job(self, work: Work, verb: str, job_id: str) -> JobStatus: ...
    async def _wait(self, work: Work, status: JobStatus) -> JobStatus: ...
    def _chunks(self, work: Work, job_id: str) -> AsyncGenerator[Any, None]: ...
