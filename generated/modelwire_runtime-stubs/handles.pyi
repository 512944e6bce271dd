# Written by modelwire-codegen from handles.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Coroutine, Iterable, Mapping
from typing import Any, Generic, NamedTuple, Self, TypeAlias, TypeVar

from typing_extensions import Unpack

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.catalog import ModelInfo
from modelwire_runtime.client import Client
from modelwire_runtime.client_base import BaseClient
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.options import CallOptions
from modelwire_runtime.results.base import Result
from modelwire_runtime.results.embedding import EmbeddingResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.texts.verbs import AsyncTextVerbs, TextVerbs

R = TypeVar("R", bound=Result)
S = TypeVar("S")
T = TypeVar("T")
ClientT = TypeVar("ClientT", bound=BaseClient)
CallT = TypeVar("CallT", covariant=True)
JobT = TypeVar("JobT", covariant=True)
StreamT = TypeVar("StreamT", covariant=True)
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

class StreamCalls(Calls[CallT], Generic[CallT, StreamT]):
    def _stream(self, values: Mapping[str, Any]) -> StreamT: ...

class TextCalls(StreamCalls[CallT, StreamT], Generic[CallT, StreamT]): ...
class EmbeddingCalls(Calls[CallT], Generic[CallT]): ...
class JobTextCalls(
    JobCalls[CallT, JobT], TextCalls[CallT, StreamT], Generic[CallT, JobT, StreamT]
): ...

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

class TextHandle(Handle[R], TextVerbs, TextCalls[R, TextStream]):
    def _stream(self, values: Mapping[str, Any]) -> TextStream: ...

class AsyncTextHandle(AsyncHandle[R], AsyncTextVerbs, TextCalls[Awaited[R], AsyncTextStream]):
    def _stream(self, values: Mapping[str, Any]) -> AsyncTextStream: ...

class JobTextHandle(JobHandle[R], TextHandle[R], JobTextCalls[R, Job[R], TextStream]): ...
class AsyncJobTextHandle(
    AsyncJobHandle[R],
    AsyncTextHandle[R],
    JobTextCalls[Awaited[R], Awaited[AsyncJob[R]], AsyncTextStream],
): ...

class StreamHandle(Handle[R], StreamCalls[R, S], Generic[R, S]):
    def _stream(self, values: Mapping[str, Any]) -> S: ...

class AsyncStreamHandle(AsyncHandle[R], StreamCalls[Awaited[R], S], Generic[R, S]):
    def _stream(self, values: Mapping[str, Any]) -> S: ...

class EmbeddingHandle(Handle[R], EmbeddingCalls[R]):
    def embed_many(
        self,
        values: Iterable[Any],
        *,
        batch: int | None = None,
        concurrency: int = 4,
        **params: Any,
    ) -> EmbeddingResult: ...

class AsyncEmbeddingHandle(AsyncHandle[R], EmbeddingCalls[Awaited[R]]):
    async def embed_many(
        self,
        values: Iterable[Any],
        *,
        batch: int | None = None,
        concurrency: int = 4,
        **params: Any,
    ) -> EmbeddingResult: ...
