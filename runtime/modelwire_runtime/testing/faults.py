"""Faults by count: the third request is dropped, the seventh stalls, and a seed says which.

A plan goes into the fake vendor (`FakeVendor(faults=plan)`) or around a transport. Its text form
names the seed, so that a failing run can be repeated; print it. `SocketFaultPlan` does the same for
the frames and the handshakes of a WebSocket.
"""

import os
import random
import threading
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from modelwire_runtime.transports import (
    AsyncByteStream,
    AsyncTransport,
    ByteStream,
    Lost,
    NotSent,
    Request,
    Response,
    Transport,
)

FaultKind = Literal[
    "refuse",
    "drop",
    "stall",
    "error_429",
    "error_500",
    "error_502",
    "error_503",
    "error_504",
    "duplicate",
    "cut",
]

KINDS: tuple[FaultKind, ...] = (
    "refuse",  # fails before it is sent
    "drop",  # is done, the reply is lost
    "stall",  # is done, the reply never comes
    "error_429",  # is not done, and may be sent again at once
    "error_500",  # is done, and answered with an error all the same
    "error_502",  # is not done
    "error_503",  # is not done
    "error_504",  # is done, the gateway gave up waiting
    "duplicate",  # arrives twice
    "cut",  # is done, the reply ends half way
)
NOT_DONE: frozenset[FaultKind] = frozenset({"refuse", "error_429", "error_502", "error_503"})
"""Kinds after which the vendor has not done the work."""
SEED_ENV = "MODELWIRE_FAULT_SEED"
"""Environment variable that fixes the seed of every plan that is not given one."""

FrameFault = Literal[
    "refuse", "drop", "lose", "stall", "cut", "late", "duplicate", "stray", "error", "split"
]
FRAME_FAULTS: tuple[FrameFault, ...] = (
    "refuse",  # is not done, the socket closes
    "drop",  # is done, the socket closes before the reply, which a resumed session is sent
    "lose",  # is done, the socket closes, the reply is gone
    "stall",  # is done, the reply never comes
    "cut",  # is done, the socket closes after half of the frames of the reply
    "late",  # is done, the reply comes after the reply to the next frame
    "duplicate",  # is done, each frame of the reply comes twice
    "stray",  # is done, frames that belong to nobody come before the reply
    "error",  # is not done, an error that names no task comes
    "split",  # is done, the reply comes in fragments of one byte
)
HandshakeFault = Literal["refuse", "cut", "reject", "mute", "anonymous", "stray", "close"]
HANDSHAKE_FAULTS: tuple[HandshakeFault, ...] = (
    "refuse",  # the upgrade is answered with 503
    "cut",  # the socket closes before the key is answered
    "reject",  # the key is refused
    "mute",  # the key is never answered
    "anonymous",  # the key is taken, but no session is named
    "stray",  # frames that belong to nobody come before the key is answered
    "close",  # the socket closes once the key is taken
)


class FaultPlan:
    """Which requests go wrong, by their place in the order of sending, from 1.

    Safe to share between threads.
    """

    def __init__(self, faults: Mapping[int, FaultKind], seed: int | None = None) -> None:
        self.faults = dict(sorted(faults.items()))
        self.seed = seed
        self._count = 0
        self._lock = threading.Lock()

    @classmethod
    def from_seed(
        cls,
        seed: int | None = None,
        *,
        requests: int = 50,
        faults: int = 5,
        kinds: Sequence[FaultKind] = KINDS,
    ) -> "FaultPlan":
        """Choose `faults` of the first `requests` requests.

        Without a seed, takes `MODELWIRE_FAULT_SEED` or a new one.
        """
        seed, chance = _seeded(seed)
        return cls(_chosen(chance, requests, faults, kinds), seed)

    def next(self) -> FaultKind | None:
        """Count one request and return what is to happen to it."""
        with self._lock:
            self._count += 1
            return self.faults.get(self._count)

    @property
    def count(self) -> int:
        """How many requests were counted so far."""
        return self._count

    def __str__(self) -> str:
        return f"faults{_named(self.seed)}: {_listed(self.faults)}"


class SocketFaultPlan:
    """Which frames and which handshakes of a WebSocket go wrong, by their place, from 1.

    Frames are counted in the order of arrival over all connections; heartbeats and keys are not.
    Handshakes are counted by connection. Safe to share between threads.
    """

    def __init__(
        self,
        frames: Mapping[int, FrameFault] | None = None,
        handshakes: Mapping[int, HandshakeFault] | None = None,
        seed: int | None = None,
    ) -> None:
        self.frames = dict(sorted((frames or {}).items()))
        self.handshakes = dict(sorted((handshakes or {}).items()))
        self.seed = seed
        self._frames = 0
        self._handshakes = 0
        self._lock = threading.Lock()

    @classmethod
    def from_seed(
        cls,
        seed: int | None = None,
        *,
        frames: int = 50,
        faults: int = 5,
        kinds: Sequence[FrameFault] = FRAME_FAULTS,
    ) -> "SocketFaultPlan":
        """Choose `faults` of the first `frames` frames; the handshakes all go well.

        Without a seed, takes `MODELWIRE_FAULT_SEED` or a new one.
        """
        seed, chance = _seeded(seed)
        return cls(_chosen(chance, frames, faults, kinds), seed=seed)

    def next_frame(self) -> FrameFault | None:
        """Count one frame and return what is to happen to it."""
        with self._lock:
            self._frames += 1
            return self.frames.get(self._frames)

    def next_handshake(self) -> HandshakeFault | None:
        """Count one connection and return what is to happen to its handshake."""
        with self._lock:
            self._handshakes += 1
            return self.handshakes.get(self._handshakes)

    def __str__(self) -> str:
        shaken = f"; handshakes: {_listed(self.handshakes)}" if self.handshakes else ""
        return f"socket faults{_named(self.seed)}: {_listed(self.frames)}{shaken}"


_K = TypeVar("_K")


def _seeded(seed: int | None) -> tuple[int, random.Random]:
    if seed is None:
        seed = int(os.environ.get(SEED_ENV) or random.SystemRandom().randrange(1_000_000))
    return seed, random.Random(seed)  # noqa: S311  # a seed that can be repeated is the point


def _chosen(chance: random.Random, count: int, faults: int, kinds: Sequence[_K]) -> dict[int, _K]:
    places = chance.sample(range(1, count + 1), min(faults, count))
    return {place: chance.choice(kinds) for place in sorted(places)}


def _named(seed: int | None) -> str:
    return "" if seed is None else f" ({SEED_ENV}={seed})"


def _listed(faults: Mapping[int, str]) -> str:
    return ", ".join(f"{place} {kind}" for place, kind in faults.items()) or "none"


class FaultyTransport:
    """A transport that passes requests on to another and lets some go wrong."""

    def __init__(self, inner: Transport, plan: FaultPlan) -> None:
        self._inner = inner
        self.plan = plan

    def send(self, request: Request) -> Response:
        """Send the request, unless or until its fault strikes."""
        kind = self.plan.next()
        if kind is None:
            return self._inner.send(request)
        _before(kind)
        if kind not in NOT_DONE:
            self._inner.send(request)
        if kind == "duplicate":
            return self._inner.send(request)
        if kind.startswith("error"):
            return _refusal(kind)
        raise _lost(kind)

    def open(self, request: Request) -> ByteStream:
        """Open the reply; of a cut stream only the first bytes come."""
        kind = self.plan.next()
        if kind is None:
            return self._inner.open(request)
        _before(kind)
        if kind.startswith("error"):
            if kind not in NOT_DONE:
                self._inner.open(request).close()
            refusal = _refusal(kind)
            return ByteStream(refusal.status, refusal.headers, iter([refusal.body]))
        stream = self._inner.open(request)
        if kind == "duplicate":
            stream.close()
            return self._inner.open(request)
        if kind == "cut":
            return ByteStream(stream.status, stream.headers, _cut(stream), stream.close)
        stream.close()
        raise _lost(kind)

    def close(self) -> None:
        """Close the inner transport."""
        self._inner.close()


class AsyncFaultyTransport:
    """The async twin of `FaultyTransport`."""

    def __init__(self, inner: AsyncTransport, plan: FaultPlan) -> None:
        self._inner = inner
        self.plan = plan

    async def send(self, request: Request) -> Response:
        """Send the request, unless or until its fault strikes."""
        kind = self.plan.next()
        if kind is None:
            return await self._inner.send(request)
        _before(kind)
        if kind not in NOT_DONE:
            await self._inner.send(request)
        if kind == "duplicate":
            return await self._inner.send(request)
        if kind.startswith("error"):
            return _refusal(kind)
        raise _lost(kind)

    async def open(self, request: Request) -> AsyncByteStream:
        """Open the reply; of a cut stream only the first bytes come."""
        kind = self.plan.next()
        if kind is None:
            return await self._inner.open(request)
        _before(kind)
        if kind.startswith("error"):
            if kind not in NOT_DONE:
                await (await self._inner.open(request)).close()
            refusal = _refusal(kind)
            return AsyncByteStream(refusal.status, refusal.headers, _once(refusal.body))
        stream = await self._inner.open(request)
        if kind == "duplicate":
            await stream.close()
            return await self._inner.open(request)
        if kind == "cut":
            return AsyncByteStream(stream.status, stream.headers, _async_cut(stream), stream.close)
        await stream.close()
        raise _lost(kind)

    async def close(self) -> None:
        """Close the inner transport."""
        await self._inner.close()


def _before(kind: FaultKind) -> None:
    if kind == "refuse":
        raise NotSent("connection refused (injected)")


def _lost(kind: FaultKind) -> Lost:
    return Lost(f"the reply was lost (injected {kind})", timeout=kind == "stall")


def _refusal(kind: FaultKind) -> Response:
    status = int(kind.removeprefix("error_"))
    headers = {"content-type": "text/html", **({"retry-after": "0"} if status == 429 else {})}
    return Response(status, headers, b"<html><body>injected</body></html>")


def _cut(stream: ByteStream) -> Iterator[bytes]:
    yield from (chunk for chunk in [stream.receive()] if chunk)
    raise _lost("cut")


async def _async_cut(stream: AsyncByteStream) -> AsyncIterator[bytes]:
    if chunk := await stream.receive():
        yield chunk
    raise _lost("cut")


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
