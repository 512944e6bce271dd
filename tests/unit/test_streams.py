"""Text streams: views, replay, closing, early ends, on both kinds of client."""

import asyncio
import gc
import pickle
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import pytest

from modelwire_runtime import aio, sync
from modelwire_runtime.errors import Aborted, ModelwireError
from modelwire_runtime.flows.effects import Flow, StreamResponse, open_stream
from modelwire_runtime.protocol.events import (
    Event,
    Finish,
    ReasoningDelta,
    TextDelta,
    TextEvent,
    ToolCallDone,
)
from modelwire_runtime.results import TextResult, ToolCall
from modelwire_runtime.streams.text import AsyncTextStream, TextStream
from modelwire_runtime.transports import AsyncByteStream, ByteStream, Lost, Request, Response

CALL = ToolCall("t", "f", "{}")
PLAN: dict[bytes, list[TextEvent]] = {
    b"think": [ReasoningDelta("why")],
    b"say": [TextDelta("Hel"), TextDelta("other", 1), TextDelta("lo")],
    b"call": [ToolCallDone(CALL, 0), ToolCallDone(CALL, 0, 1)],
    b"quiet": [],
    b"end": [Finish("stop")],
}


class Session:
    """A call whose bytes are words of the plan."""

    kind = "text"

    def __init__(self, timeout: float | None = None) -> None:
        self.events: list[TextEvent] = []
        self.idle_timeout: float | None = 5.0
        self.timeout = timeout
        self.deadline: float | None = -1.0
        self.delivered = 0

    def open(self, deadline: float | None) -> Flow[StreamResponse]:
        """Send the request."""
        self.deadline = deadline
        return (yield from open_stream(Request("POST", "https://acme.test", {})))

    def feed(self, data: bytes | None) -> bool:
        """Look the word up."""
        assert data is not None
        self.events += PLAN.get(data, [TextDelta("last")])
        if data == b"bad":
            raise ModelwireError("bad", partial=self.result())
        return data == b"end"

    def deliver(self) -> Flow[None]:
        """Count a delivery."""
        self.delivered += 1
        yield from ()

    def failure(self, error: Exception) -> Exception:
        """Wrap what went wrong."""
        return ModelwireError(f"wrapped {error}", partial=self.result())

    def result(self) -> TextResult:
        """Join the text."""
        return TextResult(text="".join(e.text for e in self.events if isinstance(e, TextDelta)))


class Wire:
    """Both transports at once: counts what is opened and closed."""

    def __init__(self, *words: bytes | Exception) -> None:
        self.words = words
        self.opened = 0
        self.closed = 0
        self.read = 0

    def pieces(self) -> Iterator[bytes]:
        """Give the words one by one."""
        for word in self.words:
            self.read += 1
            if isinstance(word, Exception):
                raise word
            yield word

    async def apieces(self) -> AsyncIterator[bytes]:
        """Give the words one by one, with a pause before each."""
        for word in self.pieces():
            await asyncio.sleep(0)
            yield word

    def shut(self) -> None:
        """Count a closing."""
        self.closed += 1

    async def ashut(self) -> None:
        """Count a closing."""
        self.closed += 1


class BlockingWire(Wire):
    """A blocking transport."""

    def send(self, request: Request) -> Response:
        """Nothing is sent whole."""
        raise NotImplementedError

    def open(self, request: Request) -> ByteStream:
        """Open the reply."""
        assert request.method == "POST"
        self.opened += 1
        return ByteStream(200, {}, self.pieces(), self.shut)

    def close(self) -> None:
        """Nothing to close."""


class AsyncWire(Wire):
    """An async transport."""

    async def send(self, request: Request) -> Response:
        """Nothing is sent whole."""
        raise NotImplementedError

    async def open(self, request: Request) -> AsyncByteStream:
        """Open the reply."""
        assert request.method == "POST"
        self.opened += 1
        return AsyncByteStream(200, {}, self.apieces(), self.ashut)

    async def close(self) -> None:
        """Nothing to close."""


WORDS = (b"think", b"quiet", b"say", b"call", b"end")


def make(
    *words: bytes | Exception, timeout: float | None = None
) -> tuple[TextStream, BlockingWire]:
    """Prepare a stream of a blocking client."""
    wire = BlockingWire(*(words or WORDS))
    return TextStream(sync.Driver(wire), Session(timeout)), wire


def amake(*words: bytes | Exception) -> tuple[AsyncTextStream, AsyncWire]:
    """Prepare a stream of an async client."""
    wire = AsyncWire(*(words or WORDS))
    return AsyncTextStream(aio.Driver(wire), Session()), wire


def test_opens_nothing_by_itself() -> None:
    """A stream that nobody reads sends nothing; views alone send nothing either."""
    stream, wire = make()
    views = [stream.events, stream.text, stream.reasoning, stream.tool_calls]
    assert "not opened" in repr(stream)
    assert stream.partial.text == ""
    stream.close()
    del views
    assert (wire.opened, wire.closed) == (0, 0)


def test_views_share_one_pass() -> None:
    """Each view shows its part of the first choice; a second one begins at the beginning."""
    stream, wire = make()
    assert next(stream.reasoning) == "why"
    assert wire.read == 1
    assert list(stream.text) == ["Hel", "lo"]
    assert list(stream.text) == ["Hel", "lo"]
    assert list(stream.tool_calls) == [CALL]
    assert list(stream.events) == [event for word in WORDS for event in PLAN[word]]
    assert list(stream) == list(stream.events)
    assert stream.result().text == "Helotherlo"
    assert "complete" in repr(stream)
    assert (wire.opened, wire.closed, wire.read) == (1, 1, 5)


def test_the_result_is_delivered_once() -> None:
    """A complete stream hands its result on, once; one that is left or fails does not."""
    for words, times in (WORDS, 1), ((b"say", b"bad"), 0):
        session = Session()
        stream = TextStream(sync.Driver(BlockingWire(*words)), session)
        with suppress(ModelwireError), stream:
            stream.result()
            stream.result()
        assert session.delivered == times


def test_views_interleave() -> None:
    """Views may be read in turns."""
    stream, _ = make()
    one, two = stream.text, stream.text
    assert [next(one), next(two), next(one), next(two)] == ["Hel", "Hel", "lo", "lo"]


def test_with_block() -> None:
    """Entering opens and leaving closes; what came stays, and to read on is an error."""
    stream, wire = make()
    with stream as entered:
        assert entered is stream
        assert (wire.opened, wire.read) == (1, 0)
        assert "open" in repr(stream)
        assert next(stream.text) == "Hel"
    assert wire.closed == 1
    assert "closed" in repr(stream)
    seen: list[str] = []
    with pytest.raises(Aborted) as caught:
        seen.extend(stream.text)
    assert seen == ["Hel", "lo"]
    assert caught.value.partial.text == "Helotherlo"
    with pytest.raises(Aborted):
        stream.result()
    with pytest.raises(Aborted), stream:
        pass


def test_with_block_after_the_end() -> None:
    """A complete stream may be entered again."""
    stream, wire = make()
    with stream:
        stream.result()
    with stream:
        assert list(stream.text) == ["Hel", "lo"]
    assert wire.opened == 1


def test_break_in_a_loop_keeps_it_open() -> None:
    """Leaving a loop closes nothing, so that one can go on."""
    stream, wire = make()
    for _ in stream.text:
        break
    assert wire.closed == 0
    assert stream.result().text == "Helotherlo"


def test_forgotten_stream_closes() -> None:
    """A stream that is dropped half-read gives its connection back."""
    stream, wire = make()
    next(stream.text)
    del stream
    gc.collect()
    assert wire.closed == 1


def test_failure_comes_after_what_came() -> None:
    """An error is raised behind what came before it or with it, to every view, and closes."""
    stream, wire = make(b"say", b"bad")
    for _ in range(2):
        seen: list[str] = []
        with pytest.raises(ModelwireError, match="bad"):
            seen.extend(stream.text)
        assert seen == ["Hel", "lo", "last"]
    with pytest.raises(ModelwireError, match="bad"):
        stream.result()
    assert wire.closed == 1
    assert "failed" in repr(stream)


def test_transport_failure() -> None:
    """What the transport raises is put in the session's words, its cause kept."""
    stream, wire = make(b"say", Lost("reset"))
    with pytest.raises(ModelwireError, match="wrapped reset") as caught:
        stream.result()
    assert isinstance(caught.value.__cause__, Lost)
    assert wire.closed == 1


def test_interrupt() -> None:
    """Ctrl-C while reading closes the connection and goes on as what it is."""
    stream, wire = make()

    def pieces() -> Iterator[bytes]:
        yield b"say"
        raise KeyboardInterrupt

    wire.pieces = pieces  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        stream.result()
    assert wire.closed == 1
    with pytest.raises(Aborted):
        stream.result()


def test_failure_while_opening() -> None:
    """A refused request is raised on entering, and again on reading."""
    stream, wire = make()

    def refuse(request: Request) -> ByteStream:
        raise ModelwireError(f"refused {request.method}")

    wire.open = refuse  # type: ignore[method-assign]
    for _ in range(2):
        with pytest.raises(ModelwireError, match="refused"), stream:
            pass
    with pytest.raises(ModelwireError, match="refused"):
        stream.result()


def test_clock_starts_at_opening() -> None:
    """The time limit counts from the opening, not from the call that made the stream."""
    wire = BlockingWire(*WORDS)
    session = Session(timeout=5)
    now = 100.0
    stream = TextStream(sync.Driver(wire, clock=sync.Clock(now=lambda: now)), session)
    now = 200.0
    stream.result()
    assert session.deadline == 205.0


def test_threads_share_a_stream() -> None:
    """Several threads may read views of one stream."""
    stream, wire = make(*[b"say"] * 200, b"end")
    seen: list[list[str]] = []
    threads = [threading.Thread(target=lambda: seen.append(list(stream.text))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [["Hel", "lo"] * 200] * 4
    assert wire.read == 201


def test_events_are_plain() -> None:
    """Events compare, print, match and pickle like values, and hold nothing but their fields."""
    assert TextDelta("a") == TextDelta("a") != TextDelta("b")
    assert TextDelta("a") != ReasoningDelta("a")
    assert repr(TextDelta("a")) == "TextDelta(text='a', choice=0)"
    event: Event = pickle.loads(pickle.dumps(ToolCallDone(CALL, 0)))
    assert event == ToolCallDone(CALL, 0)
    match event:
        case ToolCallDone(call):
            assert call == CALL
        case _:
            raise AssertionError
    with pytest.raises(AttributeError):
        TextDelta("a").other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        hash(TextDelta("a"))


def run(test: Any) -> None:
    """Run a coroutine on a loop of its own."""
    asyncio.run(test)


def test_async_views() -> None:
    """Async streams have the same views, which several tasks may read at once."""

    async def main() -> None:
        stream, wire = amake()
        assert wire.opened == 0

        async def texts() -> list[str]:
            return [piece async for piece in stream.text]

        async def thoughts() -> list[str]:
            return [piece async for piece in stream.reasoning]

        seen = await asyncio.gather(texts(), thoughts(), texts())
        assert list(seen) == [["Hel", "lo"], ["why"], ["Hel", "lo"]]
        assert [call async for call in stream.tool_calls] == [CALL]
        expected = [event for word in WORDS for event in PLAN[word]]
        assert [event async for event in stream.events] == expected
        assert [event async for event in stream] == expected
        assert (await stream.result()).text == "Helotherlo"
        assert (wire.opened, wire.closed, wire.read) == (1, 1, 5)

    run(main())


def test_async_with_block() -> None:
    """Entering opens and leaving closes, on async clients too."""

    async def main() -> None:
        stream, wire = amake()
        async with stream as entered:
            assert entered is stream
            assert (wire.opened, wire.read) == (1, 0)
            async for _ in stream.text:
                break
        assert wire.closed == 1
        with pytest.raises(Aborted):
            await stream.result()
        await stream.close()
        assert wire.closed == 1

    run(main())


def test_async_failures() -> None:
    """Errors and cancelling close the connection."""

    async def main() -> None:
        stream, wire = amake(b"say", b"bad")
        with pytest.raises(ModelwireError, match="bad"):
            await stream.result()
        assert wire.closed == 1
        lost, wire = amake(b"say", Lost("reset"))
        with pytest.raises(ModelwireError, match="wrapped reset"):
            await lost.result()
        assert wire.closed == 1
        slow, wire = amake(*[b"say"] * 10_000)
        task = asyncio.ensure_future(slow.result())
        await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert wire.closed == 1
        with pytest.raises(Aborted):
            await slow.result()

    run(main())


def test_async_forgotten_stream_closes() -> None:
    """A dropped async stream is closed by its loop, while that lives."""

    async def main() -> tuple[AsyncTextStream, AsyncWire]:
        stream, wire = amake()
        async with asyncio.timeout(5):
            async for _ in stream.text:
                break
            del stream
            gc.collect()
            while not wire.closed:  # noqa: ASYNC110  # the loop's own task closes it
                await asyncio.sleep(0)
        left, other = amake()
        async for _ in left.text:
            break
        return left, other

    left, wire = asyncio.run(main())
    del left
    gc.collect()
    assert wire.closed == 0
