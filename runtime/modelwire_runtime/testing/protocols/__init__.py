"""The protocols that the fake vendor speaks, one module each.

They go by the name of a route's flow, and on a vendor's further servers by the name of the base.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.vendor import Auth

if TYPE_CHECKING:
    from modelwire_runtime.testing.protocols.runware.socket import FakeSocket
    from modelwire_runtime.testing.server import FakeVendor


@dataclass(frozen=True, slots=True)
class Target:
    """What a path means in a protocol."""

    operation: str
    """The operation, such as `run` or `chat`; the name that `FakeVendor.answer_next` takes."""
    endpoint: str
    """The endpoint that the path names."""
    job: str | None = None
    """The job that the path names."""
    billable: bool = False
    """True when the vendor would charge for it."""
    public: bool = False
    """True when no key is asked for."""
    key: str | None = None
    """The key that the body shows, where a protocol takes it there."""
    auth: Auth | None = None
    """How the key is shown, when that is not the vendor's way."""


class FakeProtocol(Protocol):
    """One protocol as the fake vendor speaks it."""

    socket: "FakeSocket | None"
    """Where the protocol is spoken over a WebSocket as well."""

    def __init__(self, fake: "FakeVendor", name: str) -> None: ...

    def match(self, received: Received, path: str) -> Target | None:
        """Tell what a path under the base URL means, or None when it is not of this protocol."""
        ...

    def answer(self, received: Received, target: Target) -> Reply:
        """Answer a request that has shown the right key."""
        ...

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with an error in the protocol's own words."""
        ...


_HOME = "modelwire_runtime.testing.protocols"
_FLOWS = {
    "runpod_jobs": "runpod_jobs",
    "openai_chat": "openai_chat",
    "openai_responses": "responses.service",
    "anthropic_messages": "anthropic_messages",
    "gemini_generate": "gemini_generate",
    "runware_tasks": "runware.tasks",
    "http_post": "http_post",
    "http_get": "http_post.reads",
}
_BASES = {
    "content": "runware.content",
    "schemas": "runware.schemas",
    "serverless": "runware.apps",
}


def find(flow: str) -> type[FakeProtocol] | None:
    """Return the protocol of a flow, or None when the fake vendor does not speak it."""
    return _load(_FLOWS.get(flow))


def find_base(base: str) -> type[FakeProtocol] | None:
    """Return what is spoken on a vendor's further server, or None when the fake has none such."""
    return _load(_BASES.get(base))


def _load(module: str | None) -> type[FakeProtocol] | None:
    if module is None:
        return None
    return cast("type[FakeProtocol]", import_module(f"{_HOME}.{module}").FAKE)
