"""What a call over a WebSocket costs beside the library that carries it; the server's work is not counted.

A call is a task that is answered with its result, one frame each way: the shape in which a socket is
worth most, and in which our own share of the time is largest. The other side sends the same frame on
a bare connection and reads the answer's JSON. Both let the library choose all its own settings.

Two things are compared with it: the session alone, which takes a task and gives its frame, and a
whole call, whose parameters are validated and whose result is typed.
"""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import connect as connect_async
from websockets.sync.client import connect

from benchmarks import peers
from benchmarks.figures import Effort, Figure, Rounds
from benchmarks.socket_server import SocketServer
from modelwire import AsyncRunware, Runware

KEY = "a-key-that-is-as-long-as-real-ones-are"
BASE = "http://127.0.0.1:9/v1"
PICTURE: Any = {
    "positive_prompt": "A robot waters the plants at dawn",
    "width": 1024,
    "height": 768,
    "delivery_method": "sync",
}
GOAL = 1.5


def measure(effort: Effort) -> Iterator[Figure]:
    """Compare CPU time a call, blocking and async."""
    with SocketServer() as server:
        found = blocking(server.url, effort)
        awaited = asyncio.run(on_a_loop(server.url, effort))
        theirs = peers.socket(effort, server.url)
    bare = "bare websockets send + receive + json is 1"
    whole = "judged before it is sent, a typed result"
    theirs_is = "the peer's judges nothing and gives dictionaries"
    yield Figure("task over WebSocket", found.ratio("session", "bare"), GOAL, note=bare)
    yield Figure("async task over WebSocket", awaited.ratio("session", "bare"), GOAL)
    yield Figure("call over WebSocket", found.ratio("call", "bare"), GOAL, note=whole)
    yield Figure(
        "async call over WebSocket",
        awaited.ratio("call", "bare"),
        GOAL,
        peers=theirs,
        note=theirs_is,
    )


def task() -> dict[str, Any]:
    """Make the task that our call sends; an id of its own is the price of asking at all."""
    return {
        "taskType": "imageInference",
        "taskUUID": str(uuid4()),
        "model": "runware:400@1",
        "positivePrompt": PICTURE["positive_prompt"],
        "width": PICTURE["width"],
        "height": PICTURE["height"],
        "deliveryMethod": "sync",
    }


def blocking(url: str, effort: Effort) -> Rounds:
    """Measure blocking calls in turns."""
    with (
        connect(url, proxy=None) as raw,
        Runware(api_key=KEY, base_url=BASE, socket_url=url) as runware,
    ):
        picture, session = runware.image.bfl_flux_2_dev, runware._core.socket.session({})

        def bare() -> Any:
            raw.send(json.dumps([task()]))
            return json.loads(raw.recv())["data"][0]["imageURL"]

        def alone() -> Any:
            ticket = session.submit([task()])
            frame = session.wait(ticket, 60.0)
            session.release(ticket)
            return frame.data[0]["imageURL"]

        return _in_turns(
            {"bare": bare, "session": alone, "call": lambda: picture(**PICTURE).url}, effort
        )


def _in_turns(calls: Mapping[str, Callable[[], Any]], effort: Effort) -> Rounds:
    found = Rounds()
    for number in range(effort.rounds + 1):
        for name, call in calls.items():
            before = time.process_time()
            for _ in range(effort.calls):
                call()
            if number:
                found.add(name, time.process_time() - before)
    return found


async def on_a_loop(url: str, effort: Effort) -> Rounds:
    """Measure async calls in turns."""
    async with (
        connect_async(url, proxy=None) as raw,
        AsyncRunware(api_key=KEY, base_url=BASE, socket_url=url) as runware,
    ):
        picture, session = runware.image.bfl_flux_2_dev, runware._core.socket.session({})

        async def bare() -> Any:
            await raw.send(json.dumps([task()]))
            return json.loads(await raw.recv())["data"][0]["imageURL"]

        async def alone() -> Any:
            ticket = session.submit([task()])
            frame = await session.wait(ticket, 60.0)
            session.release(ticket)
            return frame.data[0]["imageURL"]

        async def call() -> Any:
            return (await picture(**PICTURE)).url

        return await _in_turns_on_a_loop({"bare": bare, "session": alone, "call": call}, effort)


async def _in_turns_on_a_loop(
    calls: Mapping[str, Callable[[], Awaitable[Any]]], effort: Effort
) -> Rounds:
    found = Rounds()
    for number in range(effort.rounds + 1):
        for name, call in calls.items():
            before = time.process_time()
            for _ in range(effort.calls):
                await call()
            if number:
                found.add(name, time.process_time() - before)
    return found
