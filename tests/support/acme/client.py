"""The clients, and a service that answers by address."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from modelwire_runtime.async_client import AsyncClient
from modelwire_runtime.client import Client
from modelwire_runtime.features.apps import Apps, AsyncApps
from modelwire_runtime.features.lookups import (
    AsyncRegistry,
    AsyncSchemaService,
    Registry,
    SchemaService,
)
from modelwire_runtime.settings import Settings
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import Request, Response, TransportError

KEY = "secret-key-88f0"
Answer = Callable[[Request], Response | TransportError]


class Acme(Registry, SchemaService, Apps, Client):
    """The blocking client."""

    _vendor_module = "tests.support.acme._vendor"


class AsyncAcme(AsyncRegistry, AsyncSchemaService, AsyncApps, AsyncClient):
    """The async client."""

    _vendor_module = "tests.support.acme._vendor"


class Service:
    """Answers each request by the part of the service that it goes to, and keeps all of them."""

    def __init__(self) -> None:
        self.registry: Answer = lambda _: reply({"models": {}}, headers={"etag": '"1"'})
        self.schemas: dict[str, Any] = {}
        self.answers: dict[str, Answer] = {}
        """What is answered below an address, before anything else."""
        self.requests: list[Request] = []
        self.asked = threading.Event()
        """Set once anything was asked."""
        self.gate: threading.Event | None = None
        """When set, the registry answers after it."""

    def __call__(self, request: Request) -> Response:
        """Answer a request."""
        self.requests.append(request)
        self.asked.set()
        found = self._found(request)
        if isinstance(found, TransportError):
            raise found
        return found

    def _found(self, request: Request) -> Response | TransportError:
        for start, answer in self.answers.items():
            if request.url.startswith(start):
                return answer(request)
        parts = urlsplit(request.url)
        if parts.path == "/registry.json":
            if self.gate is not None:
                self.gate.wait(10)
            return self.registry(request)
        if parts.path.startswith("/resolve/"):
            found = self.schemas.get(parts.path.removeprefix("/resolve/"))
            return reply({"error": "unknown"}, 404) if found is None else reply(found)
        return done(request)

    def to(self, part: str) -> list[Request]:
        """List the requests whose address holds a text."""
        return [request for request in self.requests if part in request.url]

    @property
    def tasks(self) -> list[dict[str, Any]]:
        """The tasks that were submitted."""
        sent = self.to("api.acme.test")
        return [task for request in sent for task in json.loads(request.body or b"[]")]


def done(request: Request) -> Response:
    """Answer tasks at once with a picture each."""
    tasks = json.loads(request.body or b"[]")
    kept = ("taskType", "taskUUID")
    items = [
        {**{name: task[name] for name in kept}, "imageURL": "https://x.test/a.png"}
        for task in tasks
    ]
    return reply({"data": items})


class Transport:
    """A blocking transport to a service."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def send(self, request: Request) -> Response:
        """Send a request."""
        return self.service(request)

    def open(self, request: Request) -> Any:
        """Nothing here streams."""
        raise AssertionError(request.url)

    def close(self) -> None:
        """Close nothing."""


class AsyncTransport:
    """An async transport to a service."""

    def __init__(self, service: Service) -> None:
        self.service = service

    async def send(self, request: Request) -> Response:
        """Send a request, off the loop, as a service may hold its answer."""
        import asyncio

        return await asyncio.to_thread(self.service, request)

    async def open(self, request: Request) -> Any:
        """Nothing here streams."""
        raise AssertionError(request.url)

    async def close(self) -> None:
        """Close nothing."""


def acme(
    service: Service | None, options: Mapping[str, Any] | None = None, **settings: Any
) -> Acme:
    """Make a blocking client of a service; with none, one that sends over the network."""
    client = object.__new__(Acme)
    given = {"api_key": KEY, "transport": service and Transport(service), **settings}
    client._set_up(Settings(**given), options or {})
    return client


def async_acme(
    service: Service | None, options: Mapping[str, Any] | None = None, **settings: Any
) -> AsyncAcme:
    """Make an async client of a service; with none, one that sends over the network."""
    client = object.__new__(AsyncAcme)
    given = {"api_key": KEY, "transport": service and AsyncTransport(service), **settings}
    client._set_up(Settings(**given), options or {})
    return client
