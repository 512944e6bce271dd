# Written by modelwire-codegen from verbs.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import Generator, Iterable, Mapping
from typing import Any, TypeVar, overload

from modelwire_runtime.jobs import Job
from modelwire_runtime.outcomes import Outcome
from modelwire_runtime.params import Params
from modelwire_runtime.results.base import Result
from modelwire_runtime.results.text import TextResult
from modelwire_runtime.streams.text import TextStream
from modelwire_runtime.texts.verbs_by_id import TextVerbsById

R = TypeVar("R", bound=Result)
_Pair = tuple[str, Mapping[str, Any]]

class Verbs(TextVerbsById):
    @overload
    def run(self, model: Params[R, Any], /) -> R: ...
    @overload
    def run(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Result: ...
    @overload
    def submit(self, model: Params[R, Any], /) -> Job[R]: ...
    @overload
    def submit(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Job[Result]: ...
    @overload
    def stream(self, model: Params[TextResult, Any], /) -> TextStream: ...
    @overload
    def stream(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> TextStream: ...
    @overload
    def run_many(
        self, calls: Iterable[Params[R, Any]], *, concurrency: int = 8, progress: bool = False
    ) -> Generator[Outcome[R], None, None]: ...
    @overload
    def run_many(
        self,
        calls: Iterable[Params[Any, Any] | _Pair],
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> Generator[Outcome[Any], None, None]: ...
