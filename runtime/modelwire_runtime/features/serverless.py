"""Endpoints of one's own: private queue endpoints, load-balanced ones, and any server that speaks OpenAI's protocol."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from modelwire_runtime.core import endpoint_id
from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows import replies
from modelwire_runtime.flows.calls import Target, Work, guarded
from modelwire_runtime.flows.context import Context, safe_segment
from modelwire_runtime.flows.effects import Flow
from modelwire_runtime.flows.retry import fetch
from modelwire_runtime.handles import AsyncTextHandle, BaseHandle, Entry, TextHandle
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.results import Result, TextResult
from modelwire_runtime.settings import clean_base_url
from modelwire_runtime.transports import Response
from modelwire_runtime.vendor import Reader, Route

if TYPE_CHECKING:
    from typing_extensions import Self

    from modelwire_runtime.client import AsyncClient, Client
    from modelwire_runtime.params import Params
    from modelwire_runtime.streams import AsyncTextStream, TextStream

_READ_TIMEOUT = 30.0
_CHAT = "chat"
_READS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Health:
    """How an endpoint stands: its jobs and workers by state. A count that the vendor did not send is None."""

    completed: int | None = None
    failed: int | None = None
    in_progress: int | None = None
    in_queue: int | None = None
    retried: int | None = None
    idle_workers: int | None = None
    running_workers: int | None = None
    initializing_workers: int | None = None
    ready_workers: int | None = None
    throttled_workers: int | None = None
    raw: Any = None


@dataclass(frozen=True, slots=True)
class Purged:
    """What purging a queue did; jobs at work go on."""

    removed: int | None = None
    """How many waiting jobs were dropped."""
    status: str = ""
    raw: Any = None


@dataclass(frozen=True, slots=True)
class EndpointReply:
    """What a load-balanced endpoint answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the body read as JSON; `ValueError` when it is none."""
        return Response(self.status, self.headers, self.body).json()

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8", "replace")


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

    def _given(self, input: Any, free: Mapping[str, Any]) -> tuple[Any, Any]:
        """Return whose rules apply and the values of a call."""
        if input is None or isinstance(input, Mapping):
            return self._schema, {**(input or {}), **free}
        if free:
            raise TypeError("a params object holds all parameters; give nothing beside it")
        return type(input), input.__checked__

    def _chat_entry(self, model: str) -> Entry:
        return Entry(model, "", "", _CHAT, self._entry.endpoint, model, "text")


class Endpoint(_BaseEndpoint["Client"]):
    """A serverless endpoint, on a blocking client. Its input and output are whatever its worker takes and returns."""

    __slots__ = ()

    def run(self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any) -> Result:
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
    ) -> Job[Result]:
        """Hand a job over and return it at once."""
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        status = client._run_call(client._core.submission(work, params, values))
        return Job(client, work, status)

    def job(self, id: str) -> Job[Result]:
        """Return the job of an id or token; nothing is sent."""
        return self._client._resume(self._entry, id, self._options)

    def stream(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> Iterator[Any]:
        """Run a job and yield what its worker streams, piece by piece; the job is submitted at the first piece."""
        yield from self.submit(input, **free).stream()

    def health(self) -> Health:
        """Return how many jobs and workers there are, by state."""
        return cast("Health", self._ask(_health))

    def purge_queue(self) -> Purged:
        """Drop all jobs that wait; those at work go on."""
        return cast("Purged", self._ask(_purge))

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
            "EndpointReply", self._ask(lambda ctx: _request(ctx, method, path, json, base_url))
        )

    def openai(self, model: str) -> "OpenAICompatible":
        """Return the language model that the endpoint serves by OpenAI's protocol.

        Args:
            model: The served name: the Hugging Face id, or what the worker was told to call it.
        """
        return OpenAICompatible(self._client, self._chat_entry(model), self._options)

    def _ask(self, make: Callable[[Context], Flow[Any]]) -> Any:
        core = self._client._core
        ctx = core.context(self._client._work(self._entry, self._options))
        return core.driver.run(guarded(ctx, make(ctx)), ctx.deadline)


class AsyncEndpoint(_BaseEndpoint["AsyncClient"]):
    """A serverless endpoint, on an async client; see `Endpoint`."""

    __slots__ = ()

    async def run(
        self, input: "Mapping[str, Any] | Params[Any, Any] | None" = None, /, **free: Any
    ) -> Result:
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
    ) -> AsyncJob[Result]:
        """Hand a job over and return it at once."""
        client, (params, values) = self._client, self._given(input, free)
        work = client._work(self._entry, self._options)
        status = await client._run_call(client._core.submission(work, params, values))
        return AsyncJob(client, work, status)

    def job(self, id: str) -> AsyncJob[Result]:
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
        return cast("Health", await self._ask(_health))

    async def purge_queue(self) -> Purged:
        """Drop all jobs that wait; those at work go on."""
        return cast("Purged", await self._ask(_purge))

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
            await self._ask(lambda ctx: _request(ctx, method, path, json, base_url)),
        )

    def openai(self, model: str) -> "AsyncOpenAICompatible":
        """Return the language model that the endpoint serves by OpenAI's protocol; see `Endpoint.openai`."""
        return AsyncOpenAICompatible(self._client, self._chat_entry(model), self._options)

    async def _ask(self, make: Callable[[Context], Flow[Any]]) -> Any:
        core = self._client._core
        ctx = core.context(self._client._work(self._entry, self._options))
        return await core.driver.run(guarded(ctx, make(ctx)), ctx.deadline)


class OpenAICompatible(TextHandle[TextResult]):
    """A language model on a server that speaks OpenAI's chat protocol. Nothing is validated: the server's dialect is its own."""

    __slots__ = ("_target",)

    def __init__(
        self,
        client: "Client",
        entry: Entry,
        options: Mapping[str, Any],
        target: Target | None = None,
    ) -> None:
        super().__init__(client, entry, options)
        self._target = target

    def with_options(self, **options: Any) -> "Self":
        """Return the same model with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._target = self._target
        return copy

    def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> TextResult:
        """Ask, and return the whole answer; `wire` holds whatever else the server takes."""
        client, values = self._client, {"messages": messages, **wire}
        work = _chat_work(client._work(self._entry, self._options, self._target))
        return cast("TextResult", client._run_call(client._core.call(work, None, values)))

    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> "TextStream":
        """Ask, and return a stream that opens when it is entered or iterated."""
        from modelwire_runtime.streams import TextStream

        core, values = self._client._core, {"messages": messages, **wire}
        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return TextStream(core.driver, core.session(work, None, values))


class AsyncOpenAICompatible(AsyncTextHandle[TextResult]):
    """A language model on a server that speaks OpenAI's chat protocol; see `OpenAICompatible`."""

    __slots__ = ("_target",)

    def __init__(
        self,
        client: "AsyncClient",
        entry: Entry,
        options: Mapping[str, Any],
        target: Target | None = None,
    ) -> None:
        super().__init__(client, entry, options)
        self._target = target

    def with_options(self, **options: Any) -> "Self":
        """Return the same model with other options for its calls; see `CallOptions`."""
        copy = super().with_options(**options)
        copy._target = self._target
        return copy

    async def __call__(self, *, messages: list[dict[str, Any]], **wire: Any) -> TextResult:
        """Ask, and return the whole answer; `wire` holds whatever else the server takes."""
        client, values = self._client, {"messages": messages, **wire}
        work = _chat_work(client._work(self._entry, self._options, self._target))
        return cast("TextResult", await client._run_call(client._core.call(work, None, values)))

    def stream(self, *, messages: list[dict[str, Any]], **wire: Any) -> "AsyncTextStream":
        """Ask, and return a stream that opens when it is entered or iterated."""
        from modelwire_runtime.streams import AsyncTextStream

        core, values = self._client._core, {"messages": messages, **wire}
        work = _chat_work(self._client._work(self._entry, self._options, self._target))
        return AsyncTextStream(core.driver, core.session(work, None, values))


class Serverless:
    """Mixed into a blocking client: endpoints of one's own."""

    def endpoint(self, id: str, *, schema: "type[Params[Any, Any]] | None" = None) -> Endpoint:
        """Return a serverless endpoint.

        Args:
            id: The endpoint's id, or the address of its page in the console.
            schema: A params class that each input is to satisfy.
        """
        return Endpoint(cast("Client", self), _entry(id), {}, schema)

    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> OpenAICompatible:
        """Return a language model on any server that speaks OpenAI's chat protocol.

        Args:
            base_url: The server, up to and with its version, such as `http://localhost:8000/v1`.
            model: The name that the server knows the model by.
            api_key: The server's key. The client's own key is never sent to it unless it is given here.
        """
        target = Target(clean_base_url(base_url), _checked_key(api_key))
        return OpenAICompatible(cast("Client", self), _elsewhere(model), {}, target)


class AsyncServerless:
    """Mixed into an async client: endpoints of one's own."""

    def endpoint(self, id: str, *, schema: "type[Params[Any, Any]] | None" = None) -> AsyncEndpoint:
        """Return a serverless endpoint; see `Serverless.endpoint`."""
        return AsyncEndpoint(cast("AsyncClient", self), _entry(id), {}, schema)

    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> AsyncOpenAICompatible:
        """Return a language model on any server that speaks OpenAI's chat protocol; see `Serverless.openai_compatible`."""
        target = Target(clean_base_url(base_url), _checked_key(api_key))
        return AsyncOpenAICompatible(cast("AsyncClient", self), _elsewhere(model), {}, target)


def _entry(text: str) -> Entry:
    endpoint = endpoint_id(text)
    safe_segment(endpoint)
    return Entry(endpoint, "", "", "job", endpoint, None, "any")


def _elsewhere(model: str) -> Entry:
    return Entry(model, "", "", _CHAT, "", model, "text")


def _checked_key(key: str | None) -> str | None:
    from modelwire_runtime.settings import check_key

    if key is not None:
        check_key(key)
    return key


def _chat_work(work: Work) -> Work:
    """Return chat work for a server whose base URL ends where `/chat/completions` begins."""
    if work.target is None:
        return work
    return replace(work, route=replace(work.route, path="/chat/completions"))


def _health(ctx: Context) -> Flow[Health]:
    data = yield from _json(ctx, "GET", "/health")
    jobs, workers = _counts(data, "jobs"), _counts(data, "workers")
    return Health(
        completed=jobs("completed"),
        failed=jobs("failed"),
        in_progress=jobs("inProgress"),
        in_queue=jobs("inQueue"),
        retried=jobs("retried"),
        idle_workers=workers("idle"),
        running_workers=workers("running"),
        initializing_workers=workers("initializing"),
        ready_workers=workers("ready"),
        throttled_workers=workers("throttled"),
        raw=data,
    )


def _counts(data: Any, part: str) -> Callable[[str], int | None]:
    inner: Any = data.get(part) if isinstance(data, Mapping) else None

    def count(name: str) -> int | None:
        value = inner.get(name) if isinstance(inner, Mapping) else None
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    return count


def _purge(ctx: Context) -> Flow[Purged]:
    data = yield from _json(ctx, "POST", "/purge-queue")
    known: Mapping[str, Any] = data if isinstance(data, Mapping) else {}
    removed = known.get("removed")
    return Purged(
        removed if isinstance(removed, int) else None, str(known.get("status") or ""), data
    )


def _json(ctx: Context, method: str, suffix: str) -> Flow[Any]:
    response = yield from fetch(ctx, ctx.request(method, ctx.url(suffix), timeout=_READ_TIMEOUT))
    if response.status >= 300:
        raise replies.error(ctx, response)
    return replies.body_of(response)


def _request(
    ctx: Context, method: str, path: str, json: Any, base_url: str | None
) -> Flow[EndpointReply]:
    method = method.upper()
    base = clean_base_url(base_url) if base_url is not None else _balanced(ctx)
    if not path.startswith("/") or any(c in path for c in "\r\n #"):
        raise InvalidParams(f"path={path!r} must begin with a slash and hold no blank or #")
    paid = method not in _READS
    response = yield from fetch(ctx, ctx.request(method, base + path, json=json, billable=paid))
    if response.status >= 300:
        raise replies.error(ctx, response, billable=paid)
    return EndpointReply(response.status, response.headers, response.body)


def _balanced(ctx: Context) -> str:
    """Return where a load-balanced endpoint is: a host of its own before the service's."""
    parts = urlsplit(ctx.base_url)
    host = parts.hostname or ""
    if host == "localhost" or host.replace(".", "").isdigit() or ":" in host:
        raise InvalidParams(
            f"a load-balanced endpoint has a host of its own, and {host} can have none; give base_url"
        )
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{safe_segment(ctx.entry.endpoint).lower()}.{host}{port}"


__all__ = [
    "AsyncEndpoint",
    "AsyncOpenAICompatible",
    "AsyncServerless",
    "Endpoint",
    "EndpointReply",
    "Health",
    "OpenAICompatible",
    "Purged",
    "Reader",
    "Route",
    "Serverless",
]
