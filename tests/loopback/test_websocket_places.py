"""Places among a client's concurrent requests, and frames that wait to be written, when callers leave early."""

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.asyncio.client import connect

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.testing import FakeVendor
from tests.support.runware_models import runware_data
from tests.support.task_clients import async_painter, painter


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor with a socket."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


def test_max_concurrency_counts_tasks_until_their_first_answer(fake: FakeVendor) -> None:
    """No more tasks than that are under way at once."""
    with fake.gate("imageInference") as gate, painter(fake, max_concurrency=2) as client:
        threads = [threading.Thread(target=client.ask) for _ in range(5)]
        for thread in threads:
            thread.start()
        gate.wait_for(2)
        time.sleep(0.05)
        assert len(fake.socket.frames) == 2
        gate.open()
        for thread in threads:
            thread.join()
    assert fake.billed == 5


def test_on_a_loop_too_a_place_is_free_with_the_first_answer(fake: FakeVendor) -> None:
    """Those who leave give theirs back as well, whether they waited for it or for an answer, and none comes back twice."""

    async def go() -> None:
        async with async_painter(fake, max_concurrency=2) as client:
            with fake.gate("imageInference") as gate:
                calls = [asyncio.create_task(client.ask()) for _ in range(6)]
                await asyncio.to_thread(gate.wait_for, 2)
                assert len(fake.socket.frames) == 2
                for left in (calls[0], calls[2]):  # one is under way, the other waits for its place
                    left.cancel()
                await asyncio.wait([calls[0], calls[2]])
                await asyncio.to_thread(gate.wait_for, 3)
                assert len(fake.socket.frames) == 3
                gate.open()
            others = [call for call in calls if not call.cancelled()]
            assert all(result.url for result in await asyncio.gather(*others))
            (places,) = client._core.driver._slots.values()
            assert places._value == 2
        assert (len(others), fake.billed) == (4, 5)

    asyncio.run(go())


def test_a_call_that_cannot_be_handed_over_gives_its_place_back(fake: FakeVendor) -> None:
    """What JSON cannot hold fails before it is sent."""

    async def go() -> None:
        async with async_painter(fake, max_concurrency=1) as client:
            with pytest.raises(InvalidParams, match="JSON"):
                await client.ask(own={1, 2})
            assert (await client.ask()).url

    asyncio.run(go())


class SlowPipe:
    """A connection whose frames wait for a gate, as they do where the network is slow; it notes what goes out."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.gate = asyncio.Event()
        self.gate.set()
        self.busy = asyncio.Event()
        self.out: list[str] = []

    async def send(self, text: str) -> None:
        """Send a frame once the gate is open."""
        if not self.gate.is_set():
            self.busy.set()
        await self.gate.wait()
        await self.inner.send(text)
        self.out.append(text)

    async def recv(self) -> Any:
        """Return the next frame."""
        return await self.inner.recv()

    async def close(self) -> None:
        """Close it."""
        await self.inner.close()


def tasks_of(frames: list[str], kind: str) -> list[Any]:
    """Return the tasks of a kind that some frames carry."""
    return [task for frame in frames for task in json.loads(frame) if task["taskType"] == kind]


def test_frames_of_those_who_left_are_not_sent(fake: FakeVendor) -> None:
    """A frame that is being written goes out whole; one that waits behind it for a caller who has gone costs nothing."""
    pipes: list[SlowPipe] = []

    async def factory(url: str, **arguments: Any) -> SlowPipe:
        pipes.append(SlowPipe(await connect(url, **arguments)))
        return pipes[-1]

    async def go() -> None:
        async with async_painter(fake, websocket_factory=factory) as client:
            await client.connect()
            (pipe,) = pipes
            pipe.gate.clear()
            before = len(pipe.out)
            calls = [asyncio.create_task(client.ask()) for _ in range(3)]
            await pipe.busy.wait()
            for call in calls[:2]:
                call.cancel()
            await asyncio.wait(calls[:2])
            pipe.gate.set()
            assert (await calls[2]).url
            assert len(tasks_of(pipe.out[before:], "imageInference")) == fake.billed == 2
            (owner,) = client._core.socket.made._owners.values()
            assert len(owner.session.ledger) == 0
            assert len(pipes) == 1

    asyncio.run(go())
