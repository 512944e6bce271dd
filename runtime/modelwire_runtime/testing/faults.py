"""Faults by count: the third request is dropped, the seventh stalls, and a seed says which.

A plan goes into the fake vendor (`FakeVendor(faults=plan)`) or around a transport. Its text form
names the seed, so that a failing run can be repeated; print it.
"""

import os
import random
import threading
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Literal

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
    "error_500",  # is done, and answered with an error all the same
    "error_502",  # is not done
    "error_503",  # is not done
    "error_504",  # is done, the gateway gave up waiting
    "duplicate",  # arrives twice
    "cut",  # is done, the reply ends half way
)
NOT_DONE: frozenset[FaultKind] = frozenset({"refuse", "error_502", "error_503"})
"""Kinds after which the vendor has not done the work."""
SEED_ENV = "MODELWIRE_FAULT_SEED"
"""Environment variable that fixes the seed of every plan that is not given one."""


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
        if seed is None:
            seed = int(os.environ.get(SEED_ENV) or random.SystemRandom().randrange(1_000_000))
        chance = random.Random(seed)  # noqa: S311  # a seed that can be repeated is the point
        places = chance.sample(range(1, requests + 1), min(faults, requests))
        return cls({place: chance.choice(kinds) for place in sorted(places)}, seed)

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
        listed = ", ".join(f"{place} {kind}" for place, kind in self.faults.items()) or "none"
        return (
            f"faults ({SEED_ENV}={self.seed}): {listed}"
            if self.seed is not None
            else f"faults: {listed}"
        )


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
    return Response(status, {"content-type": "text/html"}, b"<html><body>injected</body></html>")


def _cut(stream: ByteStream) -> Iterator[bytes]:
    yield from (chunk for chunk in [stream.receive()] if chunk)
    raise _lost("cut")


async def _async_cut(stream: AsyncByteStream) -> AsyncIterator[bytes]:
    if chunk := await stream.receive():
        yield chunk
    raise _lost("cut")


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
