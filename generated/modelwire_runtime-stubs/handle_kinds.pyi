# Written by modelwire-codegen from handle_kinds.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from modelwire_runtime.handles import (
    AsyncHandle,
    AsyncJobHandle,
    Awaited,
    Calls,
    CallT,
    Handle,
    JobCalls,
    JobHandle,
    JobT,
)
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.results.base import Result
from modelwire_runtime.results.embedding import EmbeddingResult
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.texts.verbs import AsyncTextVerbs, TextVerbs

R = TypeVar("R", bound=Result)
S = TypeVar("S")
StreamT = TypeVar("StreamT", covariant=True)

class StreamCalls(Calls[CallT], Generic[CallT, StreamT]):
    def _stream(self, values: Mapping[str, Any]) -> StreamT: ...

class TextCalls(StreamCalls[CallT, StreamT], Generic[CallT, StreamT]): ...
class EmbeddingCalls(Calls[CallT], Generic[CallT]): ...
class JobTextCalls(
    JobCalls[CallT, JobT], TextCalls[CallT, StreamT], Generic[CallT, JobT, StreamT]
): ...

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
