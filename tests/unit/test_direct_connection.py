"""A connection that hands whole texts on: what it passes by the library's parser, and what it must not."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.client import ClientProtocol
from websockets.frames import Close, Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from modelwire_runtime.transports.socket_direct_loop import DirectConnection
from modelwire_runtime.transports.socket_frames import text_frame, whole_text


class Wire(asyncio.Transport):
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""

    def write(self, data: Any) -> None:
        """Keep what is written."""
        self.written += bytes(data)

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """Take any limits."""

    def get_write_buffer_size(self) -> int:
        """Say that everything is out."""
        return 0

    def can_write_eof(self) -> bool:
        """Say that only the whole connection can be closed."""
        return False

    def close(self) -> None:
        """Do nothing."""


class Line:
    """An open connection without a server, and what came out of it."""

    def __init__(self) -> None:
        protocol = ClientProtocol(parse_uri("ws://localhost/"), state=State.OPEN)
        self.connection = DirectConnection(protocol, ping_interval=None)
        self.connection.response = object()  # type: ignore[assignment]  # the handshake is over
        self.wire = Wire()
        self.connection.connection_made(self.wire)
        self.taken: list[bytes] = []
        self.parsed = 0
        parse = protocol.receive_data

        def receive_data(data: bytes | bytearray) -> None:
            self.parsed += 1
            parse(data)

        protocol.receive_data = receive_data  # type: ignore[method-assign]
        self.connection.sink = self.taken.append

    def come(self, *pieces: bytes) -> None:
        """Let bytes arrive, a piece at a time."""
        for piece in pieces:
            self.connection.data_received(piece)

    def received(self) -> str | bytes:
        """Return what the library has queued."""
        return self.connection.loop.run_until_complete(self.connection.recv())

    @property
    def state(self) -> State:
        """How the connection stands."""
        return self.connection.protocol.state


@contextmanager
def opened() -> Iterator[Line]:
    """Return a line on a loop that does not run."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:

        async def make() -> Line:
            return Line()

        yield loop.run_until_complete(make())
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def text(data: bytes, *, fin: bool = True, opcode: Opcode = Opcode.TEXT) -> bytes:
    """Return a frame as a server writes it."""
    return Frame(opcode, data, fin).serialize(mask=False)


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536])
def test_a_whole_text_is_told_by_its_first_bytes(size: int) -> None:
    """Each of the three ways in which a frame writes its length is read; a byte less or more is no whole frame."""
    frame = text(b"a" * size)
    assert whole_text(frame) == b"a" * size
    assert whole_text(frame[:-1]) is None
    assert whole_text(frame + b"a") is None


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536])
def test_a_text_is_written_as_a_server_reads_it(size: int) -> None:
    """Each of the three lengths; the mask is another each time."""
    server = ServerProtocol(state=State.OPEN)
    first, second = text_frame(b"a" * size), text_frame(b"a" * size)
    server.receive_data(first + second)
    frames: list[Any] = server.events_received()
    assert [(one.opcode, bytes(one.data), one.fin) for one in frames] == [
        (Opcode.TEXT, b"a" * size, True)
    ] * 2
    assert size == 0 or first != second


@pytest.mark.parametrize("debug", [False, True])
def test_what_is_written_is_one_frame(*, debug: bool) -> None:
    """Written past the library or, where it is to log each frame, by it; not at all once the connection closes."""
    with opened() as line:
        line.connection.protocol.debug = debug
        assert line.connection.wrote("läuft")
        server = ServerProtocol(state=State.OPEN)
        server.receive_data(line.wire.written)
        (frame,) = server.events_received()
        assert bytes(getattr(frame, "data", b"")) == "läuft".encode()
        line.connection.protocol.send_close(1000)
        assert not line.connection.wrote("zu spät")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x81",
        text(b"a", opcode=Opcode.BINARY),
        text(b"a", fin=False),
        text(b"a", opcode=Opcode.PING),
        b"\x81\x80abcd",
        b"\xc1" + text(b"a")[1:],
        b"\x81\x7e\x00",
        b"\x81\xff" + bytes(8),
    ],
)
def test_nothing_else_is_taken_for_a_whole_text(data: bytes) -> None:
    """Neither other kinds of frames, nor parts, nor what no server may send."""
    assert whole_text(data) is None


def test_a_text_that_comes_alone_passes_the_parser_by() -> None:
    """One after the other, each at once."""
    with opened() as line:
        line.come(text(b"one"), text(b"two"))
        assert line.taken == [b"one", b"two"]
        assert line.parsed == 0


def test_texts_come_whole_however_they_are_cut() -> None:
    """A piece may end anywhere, also where what follows looks like a frame of its own."""
    inner = text(b"no frame")
    sent = [text(b"a"), text(inner), text(b"b" * 300), text(b"c")]
    whole = b"".join(sent)
    for cut in range(1, len(whole)):
        with opened() as line:
            line.come(whole[:cut], whole[cut:])
            assert line.taken == [b"a", inner, b"b" * 300, b"c"]
            line.come(text(b"d"))
            assert line.taken[-1] == b"d"
    with opened() as line:
        line.come(*(bytes([one]) for one in whole))
        assert line.taken == [b"a", inner, b"b" * 300, b"c"]


def test_what_comes_alone_is_taken_directly_again_after_other_frames() -> None:
    """A ping goes through the parser, which answers it; what it says of a text before and after stays in order."""
    with opened() as line:
        line.come(text(b"one"), text(b"beat", opcode=Opcode.PING), text(b"two"))
        assert line.taken == [b"one", b"two"]
        assert line.parsed == 1
        assert line.wire.written[0] & 0x0F == Opcode.PONG


def test_a_message_in_pieces_is_put_together_by_the_library() -> None:
    """Its parts are queued for `recv`, and a whole text in their midst breaks the connection, as it must."""
    with opened() as line:
        line.come(text(b"one", fin=False), text(b"two", opcode=Opcode.CONT))
        assert line.received() == "onetwo"
        line.come(text(b"three"))
        assert line.taken == [b"three"]
        line.come(text(b"four", fin=False), text(b"five"))
        assert line.taken == [b"three"]
        assert line.state is State.CLOSING


def test_nothing_is_taken_once_the_server_has_closed() -> None:
    """What comes after its close is dropped by the library."""
    with opened() as line:
        line.come(text(Close(1000, "").serialize(), opcode=Opcode.CLOSE), text(b"late"))
        assert line.taken == []
        assert line.state is State.CLOSING


def test_without_a_sink_texts_wait_for_who_receives() -> None:
    """As of any connection of the library."""
    with opened() as line:
        line.connection.sink = None
        line.come(text(b"one"))
        assert line.received() == "one"
        assert line.taken == []


def test_the_log_of_the_library_shows_each_frame() -> None:
    """Who asks it to log frames sees them all, so none passes the parser by."""
    with opened() as line:
        line.connection.protocol.debug = True
        line.come(text(b"one"))
        assert line.taken == [b"one"]
        assert line.parsed == 1
