"""Clients: where a caller begins. A vendor's own client adds its namespaces and features to one of the two classes here."""

import threading
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Mapping,
)
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, overload

from modelwire_runtime.client_base import BaseClient, job_id_of
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import AsyncJob, Job, JobStatus
from modelwire_runtime.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.core import Call
    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.outcomes import Outcome
    from modelwire_runtime.params import Params
    from modelwire_runtime.results import Result
    from modelwire_runtime.streams import AsyncTextStream, TextStream
    from modelwire_runtime.transports import AsyncTransport, Request, Transport

R = TypeVar("R", bound="Result")
# What the items of `run_many` may be when ids are data.
_Pair = tuple[str, Mapping[str, Any]]


class Client(BaseClient):
    """A blocking client. Threads may share it; it survives a fork, and closes its connections at the end of a `with` block."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        transport: "Transport | None" = None,
        before_request: "Callable[[Request], Any] | None" = None,
        after_response: "Callable[[Request, Any], Any] | None" = None,
        max_concurrency: int | None = None,
        max_retries: int = 2,
        **options: "Unpack[CallOptions]",
    ) -> None:
        """Make a client; nothing is connected, read from the environment or sent before the first call.

        Args:
            api_key: The key; the vendor's environment variable when None.
            base_url: Where the service is, when it is not where the vendor says.
            http_client: An `httpx.Client`, or a client that works like one, which stays yours to
                close.
            transport: What sends requests instead of an HTTP client; it is closed with this client.
            before_request: Called with each request; it may change the headers.
            after_response: Called with each request and its response, or the error that came
                instead.
            max_concurrency: How many requests may be under way at once.
            max_retries: How often a request is sent again where that is safe.
            **options: What `with_options` takes, for every call of this client.
        """
        settings = Settings(
            api_key=api_key,
            base_url=base_url,
            headers=options.pop("headers", {}),
            http_client=http_client,
            transport=transport,
            before_request=before_request,
            after_response=after_response,
            max_concurrency=max_concurrency,
            max_retries=max_retries,
        )
        self._set_up(settings, options)

    @overload
    def run(self, model: "Params[R, Any]", /) -> R: ...
    @overload
    def run(
        self, model: str, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> "Result": ...
    def run(
        self, model: Any, /, *, like: str | None = None, task_type: str | None = None, **wire: Any
    ) -> Any:
        """Run a model and wait for its result.

        Args:
            model: A params object, or a model's id or alias with its parameters as keywords.
            like: Id of a known model whose rules apply; with it an id may be unknown to the
                catalog.
            task_type: The kind of work of an unknown id, such as `text-to-image`; nothing is
                validated then.
            **wire: The model's parameters.

        Raises:
            UnknownModel: the catalog lacks the id; the message names the nearest.
            InvalidParams: a parameter is wrong; nothing was sent.
        """
        entry, params, values = self._core.asked(model, like, task_type, wire)
        return self._run_call(self._core.call(self._work(entry, {}), params, values))

    @overload
    def run_many(
        self, calls: "Iterable[Params[R, Any]]", *, concurrency: int = 8, progress: bool = False
    ) -> "Generator[Outcome[R], None, None]": ...
    @overload
    def run_many(
        self,
        calls: "Iterable[Params[Any, Any] | _Pair]",
        *,
        concurrency: int = 8,
        progress: bool = False,
    ) -> "Generator[Outcome[Any], None, None]": ...
    def run_many(
        self, calls: Iterable[Any], *, concurrency: int = 8, progress: bool = False
    ) -> "Generator[Outcome[Any], None, None]":
        """Run many calls and yield an `Outcome` for each as it ends; a failure is an outcome too.

        Args:
            calls: Params objects, or pairs of a model's id and its parameters; taken as they are
                needed.
            concurrency: How many calls are under way at once.
            progress: Show a tqdm bar.

        Closing the generator, or leaving its loop for good, cancels the calls under way and begins
        no other.
        """
        from modelwire_runtime import outcomes

        outcomes.check_concurrency(concurrency)
        stop = threading.Event()
        core = self._core.with_driver(self._core.driver.stoppable(stop))
        client = self._copy(core, self._options)
        return outcomes.run_blocking(
            client._run_item, calls, concurrency=concurrency, progress=progress, stop=stop
        )

    def _run_item(self, item: Any) -> Any:
        if isinstance(item, tuple):
            id, values = cast("_Pair", item)
            return self.run(id, **values)
        return self.run(item)

    def job(self, token: str) -> "Job[Result]":
        """Return the job of a token, which another process may have made; nothing is sent."""
        entry, job_id = self._resumed(token)
        return Job(self, self._work(entry, {}), JobStatus(job_id, ""))

    def close(self) -> None:
        """Close the connections; a client that was handed in stays open."""
        self._core.driver.close()

    def __enter__(self) -> "Self":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        self.close()

    def _run_call(self, call: "Call") -> Any:
        return self._core.driver.run(call.flow, call.deadline, call.abandon)

    def _call(self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        core = self._core
        return self._run_call(
            core.call(self._work(entry, options), core.params_class(entry), values)
        )

    def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "Job[Any]":
        core = self._core
        work = self._work(entry, options)
        call, work = core.submission(work, core.params_class(entry), values)
        return Job(self, work, self._run_call(call))

    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "TextStream":
        from modelwire_runtime.streams import TextStream

        core = self._core
        session = core.session(self._work(entry, options), core.params_class(entry), values)
        return TextStream(core.driver, session)

    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> "Job[Any]":
        return Job(self, self._work(entry, options), JobStatus(job_id_of(entry, id), ""))

    def _job(self, work: "Work", verb: str, job_id: str) -> JobStatus:
        return cast("JobStatus", self._run_call(self._core.about_job(work, verb, job_id)))

    def _wait(self, work: "Work", status: JobStatus) -> JobStatus:
        return cast("JobStatus", self._run_call(self._core.about_job(work, "wait", status)))

    def _chunks(self, work: "Work", job_id: str) -> Callable[[], list[Any] | None]:
        ctx, chunks = self._core.chunks(work, job_id)
        return lambda: self._core.driver.run(chunks(), ctx.deadline)


class AsyncClient(BaseClient):
    """An async client, with the same surface as `Client`.

    Event loops and threads may share it; each loop has its own connections, which end with it.
    """

    _prefix: ClassVar[str] = "Async"
    _asynchronous: ClassVar[bool] = True

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        transport: "AsyncTransport | None" = None,
        before_request: "Callable[[Request], Any] | None" = None,
        after_response: "Callable[[Request, Any], Any] | None" = None,
        max_concurrency: int | None = None,
        max_retries: int = 2,
        **options: "Unpack[CallOptions]",
    ) -> None:
        """Make a client; see `Client`.

        `http_client` is an `httpx.AsyncClient`; hooks and callbacks may be coroutine functions.
        """
        settings = Settings(
            api_key=api_key,
            base_url=base_url,
            headers=options.pop("headers", {}),
            http_client=http_client,
            transport=transport,
            before_request=before_request,
            after_response=after_response,
            max_concurrency=max_concurrency,
            max_retries=max_retries,
        )
        self._set_up(settings, options)

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
        entry, params, values = self._core.asked(model, like, task_type, wire)
        return await self._run_call(self._core.call(self._work(entry, {}), params, values))

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

    def job(self, token: str) -> "AsyncJob[Result]":
        """Return the job of a token, which another process may have made; nothing is sent."""
        entry, job_id = self._resumed(token)
        return AsyncJob(self, self._work(entry, {}), JobStatus(job_id, ""))

    async def close(self) -> None:
        """Close the connections of the running loop; a client that was handed in stays open."""
        await self._core.driver.close()

    async def __aenter__(self) -> "Self":
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        await self.close()

    async def _run_call(self, call: "Call") -> Any:
        return await self._core.driver.run(call.flow, call.deadline, call.abandon)

    async def _tell(self, callback: Callable[[Any], Any], event: Any) -> None:
        from modelwire_runtime.flows.effects import notify

        await self._core.driver.run(notify(callback, event))

    async def _call(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> Any:
        core = self._core
        call = core.call(self._work(entry, options), core.params_class(entry), values)
        return await self._run_call(call)

    async def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "AsyncJob[Any]":
        core = self._core
        work = self._work(entry, options)
        call, work = core.submission(work, core.params_class(entry), values)
        return AsyncJob(self, work, await self._run_call(call))

    def _stream(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "AsyncTextStream":
        from modelwire_runtime.streams import AsyncTextStream

        core = self._core
        session = core.session(self._work(entry, options), core.params_class(entry), values)
        return AsyncTextStream(core.driver, session)

    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> "AsyncJob[Any]":
        return AsyncJob(self, self._work(entry, options), JobStatus(job_id_of(entry, id), ""))

    async def _job(self, work: "Work", verb: str, job_id: str) -> JobStatus:
        return cast("JobStatus", await self._run_call(self._core.about_job(work, verb, job_id)))

    async def _wait(self, work: "Work", status: JobStatus) -> JobStatus:
        return cast("JobStatus", await self._run_call(self._core.about_job(work, "wait", status)))

    def _chunks(self, work: "Work", job_id: str) -> Callable[[], Awaitable[list[Any] | None]]:
        ctx, chunks = self._core.chunks(work, job_id)

        async def following() -> list[Any] | None:
            found: list[Any] | None = await self._core.driver.run(chunks(), ctx.deadline)
            return found

        return following
