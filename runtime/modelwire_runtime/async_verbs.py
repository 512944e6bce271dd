"""What an async client does with params objects and ids; `verbs.py` has the same of a blocking one."""

from collections.abc import AsyncIterable, AsyncIterator, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from modelwire_runtime import learning
from modelwire_runtime.client_base import stream_of
from modelwire_runtime.finding import Asked
from modelwire_runtime.jobs import AsyncJob
from modelwire_runtime.texts.async_verbs_by_id import AsyncTextVerbsById

if TYPE_CHECKING:
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.plans import Call
    from modelwire_runtime.results import Result
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.streams.text import AsyncTextStream

R = TypeVar("R", bound="Result")
_Pair = tuple[str, Mapping[str, Any]]


class AsyncVerbs(AsyncTextVerbsById):
    """The verbs of an async client."""

    @overload
    async def run(self, model: "Params[Any, R]", /) -> R: ...
    @overload
    async def run(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "Result": ...
    async def run(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Run a model and wait for its result; see `Client.run`."""
        core, asked = self._core, Asked(model, like, task_type, wire)
        return await self._run_call(learning.begun(core, asked, self._options, core.call))

    @overload
    async def submit(self, model: "Params[Any, R]", /) -> "AsyncJob[R]": ...
    @overload
    async def submit(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "AsyncJob[Result]": ...
    async def submit(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Hand work over to a model and return the job at once; see `Client.submit`."""
        core, asked = self._core, Asked(model, like, task_type, wire)
        call = learning.begun(core, asked, self._options, core.submission)
        job: AsyncJob[Any] = AsyncJob(self, *await self._run_call(call))
        return job

    @overload
    def stream(self, model: "Params[Any, TextResult]", /) -> "AsyncTextStream": ...
    @overload
    def stream(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "AsyncTextStream": ...
    def stream(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Return what a model makes while it makes it; see `Client.stream`. It is not awaited itself."""
        asked = Asked(model, like, task_type, wire)
        return stream_of(self._core, learning.streamed(self._core, asked, self._options))

    @overload
    def run_many(
        self,
        calls: "Iterable[Params[Any, R]] | AsyncIterable[Params[Any, R]]",
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> "AsyncIterator[Outcome[R]]": ...
    @overload
    def run_many(
        self,
        calls: "Iterable[Params[Any, Any] | _Pair] | AsyncIterable[Params[Any, Any] | _Pair]",
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> "AsyncIterator[Outcome[Any]]": ...
    def run_many(
        self,
        calls: "Iterable[Any] | AsyncIterable[Any]",
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> "AsyncIterator[Outcome[Any]]":
        """Run many calls and yield an `Outcome` for each as it ends; see `Client.run_many`. `calls` may be async too."""
        from modelwire_runtime import outcomes

        outcomes.check_concurrency(concurrency)
        return outcomes.run_async(self._run_item, calls, concurrency=concurrency, progress=progress)

    async def _run_item(self, item: Any) -> Any:
        if isinstance(item, tuple):
            id, values = cast("_Pair", item)
            return await self.run(id, **values)
        return await self.run(item)

    def _run_call(self, call: "Call") -> Coroutine[Any, Any, Any]:
        ran: Coroutine[Any, Any, Any] = self._core.driver.run(
            call.flow, call.deadline, call.abandon
        )
        return ran
