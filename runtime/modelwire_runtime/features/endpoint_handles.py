"""Endpoints as a caller holds them, on a blocking and on an async client."""

# pyright: reportPrivateUsage=false
# The runtime's own modules reach into a client by underscored names: its public surface is for
# callers alone.

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from modelwire_runtime.features import endpoints
from modelwire_runtime.features.compatible import AsyncOpenAICompatible, OpenAICompatible, served
from modelwire_runtime.features.endpoints import EndpointReply, Health, Purged
from modelwire_runtime.flows.calls import guarded
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.handles import BaseHandle, Entry
from modelwire_runtime.jobs import AsyncJob, Job

if TYPE_CHECKING:
    from typing import Self

    from modelwire_runtime.async_client import AsyncClient
    from modelwire_runtime.client import Client
    from modelwire_runtime.params import Params
    from modelwire_runtime.results import Result

ClientT = TypeVar("ClientT", bound="Client | AsyncClient")


class _BaseEndpoint(BaseHandle[ClientT]):
    """What both kinds of endpoint share."""

    __slots__ = ("_schema",)

    def __init__(
        self, client: ClientT, entry: Entry, options: Mapping[str, Any], schema: Any = None
    ) -> None:
        super().__init__(client, entry, options)
        self._schema = schema

    def with_options(self, **options: Any) -> "Self":
        """Return the same endpoint with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._schema = self._schema
        return copy

    def _more(self) -> tuple[Any, ...]:
        return (self._schema,)

    def _given(self, input: Any, free: Mapping[str, Any]) -> tuple[Any, Any]:
        """Return whose rules apply and the values of a call."""
        if input is None or isinstance(input, Mapping):
            given = cast("Mapping[str, Any]", input or {})
            return self._schema, {**given, **free}
        if free:
            raise TypeError("a params object holds all parameters; give nothing beside it")
        rules: Any = input.__class__
        return rules, input.__checked__


class Endpoint(_BaseEndpoint["Client"]):
    """A serverless endpoint, on a blocking client. Its input and output are whatever its worker takes and returns."""

    __slots__ = ()

    def run(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> "Result":
        """Run a job and wait for its result; `output` of the result is what the worker returned.

        Args:
            input: The worker's input, as a mapping or a params object.
            **free: More of the input.
        """
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        return cast("Result", client._run_call(client._core.call(work, params, values)))

    def submit(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> "Job[Result]":
        """Hand a job over and return it at once."""
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        return Job(client, *client._run_call(client._core.submission(work, params, values)))

    def job(self, id: str) -> "Job[Result]":
        """Return the job of an id or token; nothing is sent."""
        return self._client._resume(self._entry, id, self._options)

    def stream(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> Iterator[Any]:
        """Run a job and yield what its worker streams, piece by piece; the job is submitted at the first piece."""
        yield from self.submit(input, **free).stream()

    def health(self) -> Health:
        """Return how many jobs and workers there are, by state."""
        return cast("Health", self._ask(endpoints.health))

    def purge_queue(self) -> Purged:
        """Drop all jobs that wait; those at work go on."""
        return cast("Purged", self._ask(endpoints.purge))

    def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        base_url: str | None = None,
    ) -> EndpointReply:
        """Send a request to a load-balanced endpoint and return its reply.

        Args:
            method: The HTTP method. All but reads may cost money, so they are sent once.
            path: The path that the worker serves, such as `/ping`.
            json: The body.
            base_url: Where the endpoint is, when it is not at `https://{id}.api.runpod.ai`.
        """
        return cast(
            "EndpointReply",
            self._ask(lambda ctx: endpoints.request(ctx, method, path, json, base_url)),
        )

    def openai(self, model: str) -> OpenAICompatible:
        """Return the language model that the endpoint serves by OpenAI's protocol.

        Args:
            model: The served name: the Hugging Face id, or what the worker was told to call it.
        """
        return OpenAICompatible(self._client, served(model, self._entry.endpoint), self._options)

    def _ask(self, make: Callable[[Context], Flow[Any]]) -> Any:
        core = self._client._core
        ctx = core.context(self._client._work(self._entry, self._options))
        return core.driver.run(guarded(ctx, make(ctx)), ctx.deadline)


class AsyncEndpoint(_BaseEndpoint["AsyncClient"]):
    """A serverless endpoint, on an async client; see `Endpoint`."""

    __slots__ = ()

    async def run(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> "Result":
        """Run a job and wait for its result; `output` of the result is what the worker returned.

        Args:
            input: The worker's input, as a mapping or a params object.
            **free: More of the input.
        """
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        return cast("Result", await client._run_call(client._core.call(work, params, values)))

    async def submit(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> "AsyncJob[Result]":
        """Hand a job over and return it at once."""
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        call = client._core.submission(work, params, values)
        return AsyncJob(client, *await client._run_call(call))

    def job(self, id: str) -> "AsyncJob[Result]":
        """Return the job of an id or token; nothing is sent."""
        return self._client._resume(self._entry, id, self._options)

    async def stream(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> AsyncIterator[Any]:
        """Run a job and yield what its worker streams, piece by piece; the job is submitted at the first piece."""
        job = await self.submit(input, **free)
        async for chunk in job.stream():
            yield chunk

    async def health(self) -> Health:
        """Return how many jobs and workers there are, by state."""
        return cast("Health", await self._ask(endpoints.health))

    async def purge_queue(self) -> Purged:
        """Drop all jobs that wait; those at work go on."""
        return cast("Purged", await self._ask(endpoints.purge))

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        base_url: str | None = None,
    ) -> EndpointReply:
        """Send a request to a load-balanced endpoint and return its reply; see `Endpoint.request`."""
        return cast(
            "EndpointReply",
            await self._ask(lambda ctx: endpoints.request(ctx, method, path, json, base_url)),
        )

    def openai(self, model: str) -> AsyncOpenAICompatible:
        """Return the language model that the endpoint serves by OpenAI's protocol; see `Endpoint.openai`."""
        return AsyncOpenAICompatible(
            self._client, served(model, self._entry.endpoint), self._options
        )

    async def _ask(self, make: Callable[[Context], Flow[Any]]) -> Any:
        core = self._client._core
        ctx = core.context(self._client._work(self._entry, self._options))
        return await core.driver.run(guarded(ctx, make(ctx)), ctx.deadline)
