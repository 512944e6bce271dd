"""Tools for tests: a fake vendor, scripted transports, record and replay, faults, real media.

Nothing here is imported by the library itself.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from modelwire_runtime.testing.cassette import Cassette, CassetteMiss
    from modelwire_runtime.testing.faults import (
        AsyncFaultyTransport,
        FaultPlan,
        FaultyTransport,
        SocketFaultPlan,
    )
    from modelwire_runtime.testing.gates import Gate
    from modelwire_runtime.testing.loopback import LoopbackServer, Received, Reply
    from modelwire_runtime.testing.plans import ERROR_SHAPES, ChatPlan, JobPlan, TaskPlan
    from modelwire_runtime.testing.scripted import (
        AsyncScriptedTransport,
        ScriptedTransport,
        StreamedReply,
        reply,
    )
    from modelwire_runtime.testing.server import API_KEY, FakeVendor

__all__ = [
    "API_KEY",
    "ERROR_SHAPES",
    "AsyncFaultyTransport",
    "AsyncScriptedTransport",
    "Cassette",
    "CassetteMiss",
    "ChatPlan",
    "FakeVendor",
    "FaultPlan",
    "FaultyTransport",
    "Gate",
    "JobPlan",
    "LoopbackServer",
    "Received",
    "Reply",
    "ScriptedTransport",
    "SocketFaultPlan",
    "StreamedReply",
    "TaskPlan",
    "reply",
]

_HOMES = {
    "cassette": ("Cassette", "CassetteMiss"),
    "faults": ("AsyncFaultyTransport", "FaultPlan", "FaultyTransport", "SocketFaultPlan"),
    "gates": ("Gate",),
    "loopback": ("LoopbackServer", "Received", "Reply"),
    "plans": ("ERROR_SHAPES", "ChatPlan", "JobPlan", "TaskPlan"),
    "scripted": ("AsyncScriptedTransport", "ScriptedTransport", "StreamedReply", "reply"),
    "server": ("API_KEY", "FakeVendor"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
