"""What a streamed event costs: our stream against `httpx` with `iter_lines` and `json.loads`.

Both sides read the same bytes from the same in-process transport in one run; the figures are ratios
of CPU time, so that they mean the same on any machine. Ours includes all that a caller pays for:
decoding, typed events, buffering for replay, the limits of time.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from modelwire_runtime import aio, sync
from modelwire_runtime.flows.context import Context
from modelwire_runtime.flows.openai.chat import PROTOCOL
from modelwire_runtime.handles import Entry
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.transports.httpx import AsyncHttpxTransport, HttpxTransport
from modelwire_runtime.validation import Checked
from modelwire_runtime.vendor import Auth, Route, Vendor

EVENTS = 2000
ROUNDS = 7
URL = "http://bench.test/chat"
ROUTE = Route(name="chat", flow="openai_chat", path="/chat")
VENDOR = Vendor(
    id="bench",
    title="Bench",
    package="bench",
    base_url="http://bench.test",
    auth=Auth(),
    routes={"chat": ROUTE},
)
ENTRY = Entry("bench/model", "model", "Model", "chat", "", None, "text")


def recorded() -> list[bytes]:
    """Write the events of a long answer, as vLLM sends them."""
    head = {"id": "chatcmpl-8f2b1c0e9d", "object": "chat.completion.chunk", "created": 1765432100}
    events: list[bytes] = []
    for number in range(EVENTS):
        choice = {
            "index": 0,
            "delta": {"content": f" word{number}"},
            "logprobs": None,
            "finish_reason": None,
        }
        chunk = {**head, "model": "Qwen/Qwen3-32B-AWQ", "choices": [choice]}
        events.append(b"data: " + json.dumps(chunk, separators=(",", ":")).encode() + b"\n\n")
    events.append(b"data: [DONE]\n\n")
    return events


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in the given pieces."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def transport(pieces: list[bytes]) -> httpx.MockTransport:
    """Answer every request with the pieces."""
    headers = {"content-type": "text/event-stream"}
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=Body(pieces)))


def context() -> Context:
    """Build the context of a call."""
    return Context(VENDOR, ROUTE, ENTRY, VENDOR.base_url, {})


def bare(client: httpx.Client) -> int:
    """Read lines and their JSON, the least that anyone does."""
    count = 0
    with client.stream("POST", URL, json={}) as reply:
        for line in reply.iter_lines():
            if line.startswith("data: ") and line != "data: [DONE]":
                json.loads(line[6:])
                count += 1
    return count


def ours(driver: sync.Driver) -> int:
    """Read typed events."""
    with TextStream(driver, PROTOCOL.open_stream(context(), Checked({}, ()))) as stream:
        count = 0
        for _ in stream:
            count += 1
    return count


async def bare_async(client: httpx.AsyncClient) -> int:
    """Read lines and their JSON on a loop."""
    count = 0
    async with client.stream("POST", URL, json={}) as reply:
        async for line in reply.aiter_lines():
            if line.startswith("data: ") and line != "data: [DONE]":
                json.loads(line[6:])
                count += 1
    return count


async def ours_async(driver: aio.Driver) -> int:
    """Read typed events on a loop."""
    async with AsyncTextStream(driver, PROTOCOL.open_stream(context(), Checked({}, ()))) as stream:
        return len([event async for event in stream])


def cost(read: Callable[[], Any]) -> float:
    """Measure the CPU time of one reading."""
    start = time.process_time()
    count = read()
    spent = time.process_time() - start
    assert count == EVENTS, count
    return spent


def ratio(mine: Callable[[], Any], theirs: Callable[[], Any]) -> float:
    """Compare two readings, taken in turns; the best of each counts."""
    pairs = [(cost(mine), cost(theirs)) for _ in range(ROUNDS)]
    return min(a for a, _ in pairs) / min(b for _, b in pairs)


def measure() -> list[tuple[str, float]]:
    """Return each figure's name and ratio."""
    events = recorded()
    body = b"".join(events)
    cuts = {
        "an event a read": events,
        "4 KiB a read": [body[at : at + 4096] for at in range(0, len(body), 4096)],
        "64 bytes a read": [body[at : at + 64] for at in range(0, len(body), 64)],
    }
    found: list[tuple[str, float]] = []
    with asyncio.Runner() as runner:
        for name, pieces in cuts.items():
            found.append((f"SSE event, {name}", blocking(pieces)))
            found.append((f"SSE event, async, {name}", on_a_loop(runner, pieces)))
    return sorted(found, key=lambda item: "async" in item[0])


def blocking(pieces: list[bytes]) -> float:
    """Compare on blocking clients."""
    client = httpx.Client(transport=transport(pieces))
    driver = sync.Driver(HttpxTransport(client))
    return ratio(lambda: ours(driver), lambda: bare(client))


def on_a_loop(runner: asyncio.Runner, pieces: list[bytes]) -> float:
    """Compare on async clients."""
    client = httpx.AsyncClient(transport=transport(pieces))
    driver = aio.Driver(AsyncHttpxTransport(client))
    return ratio(lambda: runner.run(ours_async(driver)), lambda: runner.run(bare_async(client)))


if __name__ == "__main__":
    for title, value in measure():
        print(f"{value:6.2f}  {title} (to httpx iter_lines + json.loads; at most 1.3)")
