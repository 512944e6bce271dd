"""A blocking connection that its callers read themselves: over TCP and TLS, whole and in pieces, to its end."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.sync.server import ServerConnection, serve

from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.testing.loopback import LoopbackServer, Reply
from modelwire_runtime.transports import socket_turns
from modelwire_runtime.transports.socket_owner import Owner
from modelwire_runtime.transports.websockets import SocketOptions
from tests.support.runware_models import runware_data
from tests.support.task_clients import painter

PEM = Path(__file__).parent.parent / "support" / "loopback.pem"
"""A certificate for 127.0.0.1 that nobody trusts, and its key."""
CONNECT: Any = connect  # its overloads do not take a mapping
Talk = Callable[[ServerConnection], None]


@contextmanager
def server(talk: Talk, *, tls: bool = False) -> Iterator[str]:
    """Serve on this machine, and give the address."""
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PEM)
    settings: Any = {"ssl": context, "compression": None, "ping_interval": None, "max_size": None}
    with serve(talk, "127.0.0.1", 0, **settings) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            port = running.socket.getsockname()[1]
            yield f"{'wss' if tls else 'ws'}://127.0.0.1:{port}/"
        finally:
            running.shutdown()
            thread.join()


def opened(url: str, **settings: Any) -> Any:
    """Open a connection as the client does."""
    if url.startswith("wss"):
        settings["ssl"] = ssl.create_default_context(cafile=str(PEM))
    made: Any = CONNECT(
        url,
        create_connection=socket_turns.made,
        compression=None,
        proxy=None,
        close_timeout=1,
        max_size=None,
        **settings,
    )
    return made.__enter__()


def echo(connection: ServerConnection) -> None:
    """Send back what comes."""
    for message in connection:
        connection.send(message)


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize("size", [0, 1, 200, 70_000, 3_000_000])
def test_frames_of_every_size_come_back(size: int, tls: bool) -> None:
    """Also those that are larger than what the system takes or gives at a time."""
    text = "ä" * size
    with server(echo, tls=tls) as url, closing(opened(url)) as connection:
        connection.send(text)
        assert connection.recv(10).decode() == text


@pytest.mark.parametrize("tls", [False, True])
def test_what_comes_together_is_given_one_by_one(tls: bool) -> None:
    """Frames that came with the answer to the handshake are the first; a message in pieces is one."""

    def talk(connection: ServerConnection) -> None:
        connection.send("at once")
        connection.send(iter(["in ", "several ", "pieces"]))
        connection.send("last")
        connection.recv()

    with server(talk, tls=tls) as url, closing(opened(url)) as connection:
        got = [connection.recv(5) for _ in range(3)]
        assert got == [b"at once", b"in several pieces", b"last"]
        connection.send("thanks")


def test_a_wait_ends_in_time() -> None:
    """With nothing read, so that a later wait gets the frame."""
    go = threading.Event()

    def talk(connection: ServerConnection) -> None:
        go.wait(5)
        connection.send("late")
        connection.recv()

    with server(talk) as url, closing(opened(url)) as connection:
        with pytest.raises(TimeoutError):
            connection.recv(0.01)
        assert connection.ready(0.0) is False
        go.set()
        assert connection.recv(5) == b"late"
        connection.send("thanks")


@pytest.mark.parametrize("tls", [False, True])
def test_a_ping_is_answered_by_whoever_reads(tls: bool) -> None:
    """It is no message."""

    def talk(connection: ServerConnection) -> None:
        answered = connection.ping().wait(5)
        connection.send("ponged" if answered else "silent")
        connection.recv()

    with server(talk, tls=tls) as url, closing(opened(url)) as connection:
        assert connection.recv(5) == b"ponged"
        connection.send("thanks")


@pytest.mark.parametrize("tls", [False, True])
def test_the_end_is_told_with_its_reason(tls: bool) -> None:
    """To who reads and to who sends, after what had come before it."""

    def talk(connection: ServerConnection) -> None:
        connection.send("bye")
        connection.close(1011, "out of order")

    with server(talk, tls=tls) as url, closing(opened(url)) as connection:
        assert connection.recv(5) == b"bye"
        with pytest.raises(ConnectionClosed, match="out of order"):
            connection.recv(5)
        with pytest.raises(ConnectionClosed, match="out of order"):
            connection.send("too late")


def test_whoever_waits_is_woken_by_the_close() -> None:
    """From another thread; the server hears a proper farewell."""
    heard: list[Any] = []

    def talk(connection: ServerConnection) -> None:
        with pytest.raises(ConnectionClosed):
            connection.recv()
        heard.append(connection.protocol.close_code)

    with server(talk) as url:
        connection = opened(url)
        told: list[BaseException] = []

        def wait() -> None:
            try:
                connection.recv(10)
            except ConnectionClosed as error:
                told.append(error)

        waiting = threading.Thread(target=wait)
        waiting.start()
        connection.close()
        waiting.join(5)
        assert not waiting.is_alive()
    assert len(told) == 1
    assert heard == [1000]


def test_a_handshake_that_is_refused_or_never_answered() -> None:
    """The status is told; a server that is silent is given up in time, and no thread is left."""
    before = threading.active_count()
    with (
        LoopbackServer(lambda _: Reply.json({}, 401)) as refusing,
        pytest.raises(InvalidStatus, match="401"),
    ):
        opened(refusing.origin.replace("http", "ws"))
    hold = threading.Event()
    with LoopbackServer(lambda _: Reply.json({"held": hold.wait(5)})) as silent:
        with pytest.raises(TimeoutError):
            opened(silent.origin.replace("http", "ws"), open_timeout=0.1)
        hold.set()
    assert threading.active_count() <= before


# Clients.


def test_callers_read_for_each_other() -> None:
    """Many threads over one connection: each gets what is his, and no thread of the library's stands between."""
    with FakeVendor(data=runware_data()) as fake, painter(fake) as client:
        found: list[Any] = []

        def ask() -> None:
            for _ in range(20):
                found.append(client.ask(deliveryMethod="sync").job_id)  # noqa: PERF401

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert len({*found}) == 160
        assert fake.socket.connections == 1
        names = [thread.name for thread in threading.enumerate()]
        assert not any("recv_events" in name for name in names)


def test_a_break_is_seen_while_nobody_calls() -> None:
    """The thread reads where no caller does, and what asked for the connection gets it again."""
    with FakeVendor(data=runware_data()) as fake, painter(fake) as client:
        client.connect()
        client.ask()
        fake.socket.drop()
        end = monotonic() + 10
        while fake.socket.connections < 2 and monotonic() < end:
            threading.Event().wait(0.01)
        assert fake.socket.connections == 2
        assert client.ask().url


def test_an_interrupt_of_who_reads_costs_the_connection_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was read may be lost with it, so the connection is made anew and the work goes on."""
    real, left = socket_turns.TurnsConnection.frames, [1]

    def frames(self: socket_turns.TurnsConnection) -> list[bytes]:
        found = real(self)
        if left and threading.current_thread() is threading.main_thread():
            left.pop()
            raise KeyboardInterrupt
        return found

    with FakeVendor(data=runware_data()) as fake, painter(fake) as client:
        client.connect()
        monkeypatch.setattr(socket_turns.TurnsConnection, "frames", frames)
        with pytest.raises(KeyboardInterrupt):
            client.ask()
        assert client.ask().url
        assert fake.socket.connections == 2
        assert not client._core.socket.made._owner._turn.locked()


def test_a_turn_that_its_owner_does_not_use_is_passed_on() -> None:
    """Who leaves while it was being given to him gives it to the next."""
    from queue import SimpleQueue

    owner = Owner(SocketOptions())
    owner._shared = (object(), 1)
    leaving: SimpleQueue[Any] = SimpleQueue()
    waiting: SimpleQueue[Any] = SimpleQueue()
    owner._turn.acquire()
    owner._waiting[waiting] = None
    assert not owner._takes_turn(leaving)
    owner._turn.release()
    owner._hand_over()  # to the one who came last
    assert (leaving.qsize(), waiting.qsize()) == (1, 0)
    leaving.get()
    assert owner._told(leaving, monotonic()) is None  # his time is up
    assert waiting.qsize() == 1
