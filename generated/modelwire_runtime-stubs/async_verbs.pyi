# Written by modelwire-codegen from async_verbs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Mapping
from typing import Any, TypeVar, overload

from modelwire_runtime.jobs import AsyncJob
from modelwire_runtime.outcomes import Outcome
from modelwire_runtime.params import Params
from modelwire_runtime.results.base import Result
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import AsyncTextStream
from modelwire_runtime.texts.async_verbs_by_id import AsyncTextVerbsById

R = TypeVar("R", bound=Result)
_Pair = tuple[str, Mapping[str, Any]]

class AsyncVerbs(AsyncTextVerbsById):
    @overload
    async def run(self, model: Params[Any, R], /) -> R: ...
    @overload
    async def run(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Result: ...
    @overload
    async def submit(self, model: Params[Any, R], /) -> AsyncJob[R]: ...
    @overload
    async def submit(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> AsyncJob[Result]: ...
    @overload
    def stream(self, model: Params[Any, TextResult], /) -> AsyncTextStream: ...
    @overload
    def stream(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> AsyncTextStream: ...
    @overload
    def run_many(
        self,
        calls: Iterable[Params[Any, R]] | AsyncIterable[Params[Any, R]],
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> AsyncIterator[Outcome[R]]: ...
    @overload
    def run_many(
        self,
        calls: Iterable[Params[Any, Any] | _Pair] | AsyncIterable[Params[Any, Any] | _Pair],
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> AsyncIterator[Outcome[Any]]: ...
