"""The protocols that the fake vendor speaks, one module each, by the name of a route's flow."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from modelwire_runtime.testing.loopback import Received, Reply

if TYPE_CHECKING:
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


class FakeProtocol(Protocol):
    """One protocol as the fake vendor speaks it."""

    def __init__(self, fake: "FakeVendor", flow: str) -> None: ...

    def match(self, method: str, path: str) -> Target | None:
        """Tell what a path under the base URL means, or None when it is not of this protocol."""
        ...

    def answer(self, received: Received, target: Target) -> Reply:
        """Answer a request that has shown the right key."""
        ...

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with an error in the protocol's own words."""
        ...


_MODULES = {
    "runpod_jobs": "modelwire_runtime.testing.protocols.runpod_jobs",
    "openai_chat": "modelwire_runtime.testing.protocols.openai_chat",
}


def find(flow: str) -> type[FakeProtocol] | None:
    """Return the protocol of a flow, or None when the fake vendor does not speak it."""
    module = _MODULES.get(flow)
    return None if module is None else cast("type[FakeProtocol]", import_module(module).FAKE)
