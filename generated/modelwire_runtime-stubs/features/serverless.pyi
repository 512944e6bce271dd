# Written by modelwire-codegen from serverless.py. Do not edit: change that, and run `modelwire-codegen stubs`.
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self, TypeVar

from modelwire_runtime.client import AsyncClient, Client
from modelwire_runtime.features.compatible import AsyncOpenAICompatible, OpenAICompatible
from modelwire_runtime.features.endpoints import EndpointReply, Health, Purged
from modelwire_runtime.handles import BaseHandle, Entry
from modelwire_runtime.jobs import AsyncJob, Job
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result

ClientT = TypeVar("ClientT", bound=Client | AsyncClient)

class _BaseEndpoint(BaseHandle[ClientT]):
    def __init__(
        self, client: ClientT, entry: Entry, options: Mapping[str, Any], schema: Any = None
    ) -> None: ...
    def with_options(self, **options: Any) -> Self: ...

class Endpoint(_BaseEndpoint[Client]):
    def run(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> Result: ...
    def submit(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> Job[Result]: ...
    def job(self, id: str) -> Job[Result]: ...
    def stream(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> Iterator[Any]: ...
    def health(self) -> Health: ...
    def purge_queue(self) -> Purged: ...
    def request(
        self, method: str, path: str, *, json: Any = None, base_url: str | None = None
    ) -> EndpointReply: ...
    def openai(self, model: str) -> OpenAICompatible: ...

class AsyncEndpoint(_BaseEndpoint[AsyncClient]):
    async def run(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> Result: ...
    async def submit(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> AsyncJob[Result]: ...
    def job(self, id: str) -> AsyncJob[Result]: ...
    def stream(
        self, input: Mapping[str, Any] | Params[Any, Any] | None = None, /, **free: Any
    ) -> AsyncIterator[Any]: ...
    async def health(self) -> Health: ...
    async def purge_queue(self) -> Purged: ...
    async def request(
        self, method: str, path: str, *, json: Any = None, base_url: str | None = None
    ) -> EndpointReply: ...
    def openai(self, model: str) -> AsyncOpenAICompatible: ...

class Serverless:
    def endpoint(self, id: str, *, schema: type[Params[Any, Any]] | None = None) -> Endpoint: ...
    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> OpenAICompatible: ...

class AsyncServerless:
    def endpoint(
        self, id: str, *, schema: type[Params[Any, Any]] | None = None
    ) -> AsyncEndpoint: ...
    def openai_compatible(
        self, *, base_url: str, model: str, api_key: str | None = None
    ) -> AsyncOpenAICompatible: ...

__all__ = [
    "AsyncEndpoint",
    "AsyncOpenAICompatible",
    "AsyncServerless",
    "Endpoint",
    "EndpointReply",
    "Health",
    "OpenAICompatible",
    "Purged",
    "Serverless",
]
