"""The async client: `client.py` has the blocking one, with the words on each parameter."""

from collections.abc import AsyncGenerator, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from modelwire_runtime.async_verbs import AsyncVerbs
from modelwire_runtime.client_base import job_status_of, stream_of
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import AsyncJob, JobStatus
from modelwire_runtime.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.plans import Plan
    from modelwire_runtime.results import Result
    from modelwire_runtime.transports import AsyncTransport, Request


class AsyncClient(AsyncVerbs):
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
        name: str | None = None,
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
            name=name,
        )
        self._set_up(settings, options)

    def job(self, token: str) -> "AsyncJob[Result]":
        """Return the job of a token, which another process may have made; nothing is sent."""
        entry, status = self._resumed(token)
        return AsyncJob(self, self._work(entry, {}), status)

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

    async def _tell(self, callback: Callable[[Any], Any], event: Any) -> None:
        from modelwire_runtime.flows.effects import notify

        await self._core.driver.run(notify(callback, event))

    def _call(self, plan: "Plan", values: Mapping[str, Any]) -> Coroutine[Any, Any, Any]:
        found: Coroutine[Any, Any, Any] = self._core.driver.run(*plan.call(values))
        return found

    async def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "AsyncJob[Any]":
        core = self._core
        call = core.submission(self._work(entry, options), core.params_class(entry), values)
        return AsyncJob(self, *await self._run_call(call))

    def _stream(self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        core = self._core
        session = core.session(self._work(entry, options), core.params_class(entry), values)
        return stream_of(core, session)

    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> "AsyncJob[Any]":
        return AsyncJob(self, self._work(entry, options), job_status_of(entry, id))

    async def _job(self, work: "Work", verb: str, job_id: str) -> JobStatus:
        return cast("JobStatus", await self._run_call(self._core.about_job(work, verb, job_id)))

    async def _wait(self, work: "Work", status: JobStatus) -> JobStatus:
        return cast("JobStatus", await self._run_call(self._core.about_job(work, "wait", status)))

    async def _chunks(self, work: "Work", job_id: str) -> AsyncGenerator[Any, None]:
        watch, run = self._core.watch(work, job_id), self._core.driver.run
        try:
            while (chunks := await run(watch.more(), watch.deadline)) is not None:
                for chunk in chunks:
                    yield chunk
        finally:
            if (leaving := watch.leave()) is not None:
                await run(leaving)
