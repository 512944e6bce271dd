"""Fault plans are the same for the same seed, and each kind of fault does what its name says."""

import asyncio

import pytest

from modelwire_runtime.testing import (
    AsyncFaultyTransport,
    AsyncScriptedTransport,
    FaultPlan,
    FaultyTransport,
    ScriptedTransport,
    StreamedReply,
    reply,
)
from modelwire_runtime.testing.faults import KINDS, SEED_ENV, FaultKind
from modelwire_runtime.transports import Lost, NotSent, Request, TransportError

REQUEST = Request("POST", "http://vendor.test/run", {})

# What reaches the vendor, and what the caller sees.
MEETS: dict[FaultKind, tuple[int, str]] = {
    "refuse": (0, "NotSent"),
    "drop": (1, "Lost"),
    "stall": (1, "Lost"),
    "error_429": (0, "429"),
    "error_500": (1, "500"),
    "error_502": (0, "502"),
    "error_503": (0, "503"),
    "error_504": (1, "504"),
    "duplicate": (2, "200"),
    "cut": (1, "Lost"),
}


def test_a_seed_fixes_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same seed gives the same faults, whether it is passed or set in the environment; the text names it."""
    plan = FaultPlan.from_seed(7, requests=20, faults=4)
    monkeypatch.setenv(SEED_ENV, "7")
    again = FaultPlan.from_seed(requests=20, faults=4)
    assert plan.faults == again.faults
    assert len(plan.faults) == 4
    assert "=7" in str(plan)
    assert str(plan) == str(again)


def test_without_a_seed_one_is_chosen_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan without a seed chooses one, and that seed gives the plan again."""
    monkeypatch.delenv(SEED_ENV, raising=False)
    plan = FaultPlan.from_seed()
    assert plan.seed is not None
    assert FaultPlan.from_seed(plan.seed).faults == plan.faults


def test_every_kind_is_described_here() -> None:
    """No kind of fault is left out of this test."""
    assert set(MEETS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_fault_strikes_its_request_only(kind: FaultKind) -> None:
    """The first request meets the fault, the second one does not."""
    reaches, seen = MEETS[kind]
    inner = ScriptedTransport([reply({}) for _ in range(4)])
    transport = FaultyTransport(inner, FaultPlan({1: kind}))
    timeout = False
    try:
        outcome = str(transport.send(REQUEST).status)
    except TransportError as error:
        outcome, timeout = type(error).__name__, error.timeout
    assert timeout == (kind == "stall")
    assert (len(inner.requests), outcome) == (reaches, seen)
    assert transport.send(REQUEST).status == 200


@pytest.mark.parametrize("kind", KINDS)
def test_the_async_twin_meets_the_same(kind: FaultKind) -> None:
    """Both transports give the same outcome for the same fault."""

    async def run() -> tuple[int, str]:
        inner = AsyncScriptedTransport([reply({}) for _ in range(4)])
        transport = AsyncFaultyTransport(inner, FaultPlan({1: kind}))
        try:
            outcome = str((await transport.send(REQUEST)).status)
        except TransportError as error:
            outcome = type(error).__name__
        return len(inner.requests), outcome

    assert asyncio.run(run()) == MEETS[kind]


def test_a_cut_stream_gives_its_first_bytes() -> None:
    """A cut stream begins well and then loses the rest."""
    inner = ScriptedTransport([StreamedReply([b"one", b"two"])])
    stream = FaultyTransport(inner, FaultPlan({1: "cut"})).open(REQUEST)
    assert stream.receive() == b"one"
    with pytest.raises(Lost):
        stream.receive()


def test_a_refused_stream_is_never_opened() -> None:
    """Nothing reaches the vendor when the connection is refused."""
    inner = ScriptedTransport()
    with pytest.raises(NotSent):
        FaultyTransport(inner, FaultPlan({1: "refuse"})).open(REQUEST)
    assert not inner.requests
