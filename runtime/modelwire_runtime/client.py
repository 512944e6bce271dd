"""The blocking client: where a caller begins. A vendor's own client adds its namespaces and features.

`async_client.py` has the async one: whoever uses one of them, or asks a checker about it, reads no other.
"""

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.client_base import job_status_of, stream_of
from modelwire_runtime.handles import Entry
from modelwire_runtime.jobs import Job, JobStatus
from modelwire_runtime.settings import Settings
from modelwire_runtime.verbs import Verbs

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from typing_extensions import Unpack

    from modelwire_runtime.flows.calls import Work
    from modelwire_runtime.options import CallOptions
    from modelwire_runtime.plans import Plan
    from modelwire_runtime.results import Result
    from modelwire_runtime.transports import Request, Transport


class Client(Verbs):
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
        name: str | None = None,
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
            name: What errors call the provider, when another one is behind `base_url`.
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
            name=name,
        )
        self._set_up(settings, options)

    def job(self, token: str) -> "Job[Result]":
        """Return the job of a token, which another process may have made; nothing is sent."""
        entry, status = self._resumed(token)
        return Job(self, self._work(entry, {}), status)

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

    def _call(self, plan: "Plan", values: Mapping[str, Any]) -> Any:
        return self._core.driver.run(*plan.call(values))

    def _submit(
        self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> "Job[Any]":
        core = self._core
        call = core.submission(self._work(entry, options), core.params_class(entry), values)
        return Job(self, *self._run_call(call))

    def _stream(self, entry: Entry, values: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        core = self._core
        session = core.session(self._work(entry, options), core.params_class(entry), values)
        return stream_of(core, session)

    def _resume(self, entry: Entry, id: str, options: Mapping[str, Any]) -> "Job[Any]":
        return Job(self, self._work(entry, options), job_status_of(entry, id))

    def _job(self, work: "Work", verb: str, job_id: str) -> JobStatus:
        return cast("JobStatus", self._run_call(self._core.about_job(work, verb, job_id)))

    def _wait(self, work: "Work", status: JobStatus) -> JobStatus:
        return cast("JobStatus", self._run_call(self._core.about_job(work, "wait", status)))

    def _chunks(self, work: "Work", job_id: str) -> Generator[Any, None, None]:
        watch, run = self._core.watch(work, job_id), self._core.driver.run
        try:
            while (chunks := run(watch.more(), watch.deadline)) is not None:
                yield from chunks
        finally:
            if (leaving := watch.leave()) is not None:
                run(leaving)
