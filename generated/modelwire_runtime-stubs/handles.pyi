# Written by modelwire-codegen from handles.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Coroutine, Mapping
from typing import Any, Generic, NamedTuple, Self, TypeAlias, TypeVar

from typing_extensions import Unpack

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.catalog import ModelInfo
from modelwire_runtime.client import Client
from modelwire_runtime.client_base import BaseClient
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.options import CallOptions
from modelwire_runtime.results.base import Result

R = TypeVar("R", bound=Result)
T = TypeVar("T")
ClientT = TypeVar("ClientT", bound=BaseClient)
CallT = TypeVar("CallT", covariant=True)
JobT = TypeVar("JobT", covariant=True)
Awaited: TypeAlias = Coroutine[Any, Any, T]

class Entry(NamedTuple):
    id: str
    module: str
    class_name: str
    route: str
    endpoint: str
    served_model: str | None
    result: str
    notice: str = ...
    alias: str = ...

class BaseHandle(Generic[ClientT]):
    def __init__(self, client: ClientT, entry: Entry, options: Mapping[str, Any]) -> None: ...
    def __init_subclass__(cls, **more: Any) -> None: ...
    def with_options(self, **options: Unpack[CallOptions]) -> Self: ...
    @property
    def id(self) -> str: ...
    @property
    def info(self) -> ModelInfo: ...

class Calls(Generic[CallT]):
    def _run(self, values: dict[str, Any]) -> CallT: ...

class JobCalls(Calls[CallT], Generic[CallT, JobT]):
    def _submit(self, values: Mapping[str, Any]) -> JobT: ...

class Handle(BaseHandle[Client], Calls[R]):
    def _run(self, values: dict[str, Any]) -> R: ...

class AsyncHandle(BaseHandle[AsyncClient], Calls[Awaited[R]]):
    def _run(self, values: dict[str, Any]) -> Awaited[R]: ...

class JobHandle(Handle[R], JobCalls[R, Job[R]]):
    def _submit(self, values: Mapping[str, Any]) -> Job[R]: ...
    def job(self, id: str) -> Job[R]: ...

class AsyncJobHandle(AsyncHandle[R], JobCalls[Awaited[R], Awaited[AsyncJob[R]]]):
    async def _submit(self, values: Mapping[str, Any]) -> AsyncJob[R]: ...
    def job(self, id: str) -> AsyncJob[R]: ...
