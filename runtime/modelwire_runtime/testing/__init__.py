"""Tools for tests: a fake vendor, scripted transports, record and replay, faults, real media.

Nothing here is imported by the library itself.
"""

from typing import TYPE_CHECKING

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
else:  # a test uses a few of them
    from modelwire_runtime.exports import at_first_touch

    __getattr__ = at_first_touch(
        __name__,
        {
            "cassette": ("Cassette", "CassetteMiss"),
            "faults": ("AsyncFaultyTransport", "FaultPlan", "FaultyTransport", "SocketFaultPlan"),
            "gates": ("Gate",),
            "loopback": ("LoopbackServer", "Received", "Reply"),
            "plans": ("ERROR_SHAPES", "ChatPlan", "JobPlan", "TaskPlan"),
            "scripted": ("AsyncScriptedTransport", "ScriptedTransport", "StreamedReply", "reply"),
            "server": ("API_KEY", "FakeVendor"),
        },
    )

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


def __dir__() -> list[str]:
    return sorted(__all__)
