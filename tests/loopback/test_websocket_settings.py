"""What a caller may hand to a client with a socket, what is checked of it, and what he is told."""

import asyncio
import logging
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.sync.client import connect

from modelwire_runtime.errors import (
    AuthError,
    ConnectionFailed,
    InvalidParams,
)
from modelwire_runtime.logs import LogEntry
from modelwire_runtime.testing import API_KEY, FakeVendor, SocketFaultPlan
from modelwire_runtime.testing.loopback import LoopbackServer, Received, Reply
from tests.support.runware_models import runware_data
from tests.support.task_clients import Painter, async_painter, painter


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor with a socket."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


def ask_once(kind: str, fake: FakeVendor, **more: Any) -> Any:
    """Make one call, blocking or on a loop."""
    if kind == "sync":
        with painter(fake, **more) as client:
            return client.ask()

    async def go() -> Any:
        async with async_painter(fake, **more) as client:
            return await client.ask()

    return asyncio.run(go())


# What a caller may hand in.


def test_a_factory_opens_the_sockets(fake: FakeVendor) -> None:
    """It is called like the library's own, with the address and its arguments."""
    seen: list[tuple[str, dict[str, Any]]] = []

    def factory(url: str, **arguments: Any) -> Any:
        seen.append((url, arguments))
        return connect(url, **arguments)

    with painter(fake, websocket_factory=factory, headers={"X-Team": "red"}) as client:
        client.ask()
    ((url, arguments),) = seen
    assert url == fake.socket_url
    assert arguments["additional_headers"] == {"X-Team": "red"}
    (handshake,) = fake.socket.handshakes
    assert handshake["x-team"] == "red"
    assert handshake["user-agent"].startswith("modelwire")
    assert "authorization" not in handshake


def test_an_async_factory_opens_the_sockets(fake: FakeVendor) -> None:
    """A `partial` of the library's `connect` is one."""

    async def go() -> None:
        factory = partial(connect_async, proxy=None)
        async with async_painter(fake, websocket_factory=factory) as client:
            assert (await client.ask()).url

    asyncio.run(go())


class Pipe:
    """A connection of a caller's own: it need not come from the library."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def send(self, text: str) -> None:
        """Send a frame."""
        self.inner.send(text)

    def recv(self, timeout: float | None = None) -> Any:
        """Return the next frame."""
        return self.inner.recv(timeout=timeout).encode()

    def close(self) -> None:
        """Close it."""
        self.inner.close()


def test_a_connection_needs_three_methods(fake: FakeVendor) -> None:
    """send, recv and close; frames may be text or bytes."""

    def factory(url: str, **arguments: Any) -> Pipe:
        return Pipe(connect(url, **arguments).__enter__())

    with painter(fake, websocket_factory=factory) as client:
        assert client.ask().url


def test_a_factory_that_fails_is_a_connection_that_fails(fake: FakeVendor) -> None:
    """What it raises is told, and tried again like any other."""

    def factory(url: str, **arguments: Any) -> Any:
        raise RuntimeError("no way")

    with (
        painter(fake, websocket_factory=factory, max_reconnects=1) as client,
        pytest.raises(ConnectionFailed, match="no way"),
    ):
        client.ask()


def test_a_base_url_needs_its_socket_url(fake: FakeVendor) -> None:
    """A client of another server never takes its key to the vendor's socket."""
    with Painter(api_key=API_KEY, base_url=fake.base_url) as client:
        with pytest.raises(InvalidParams, match="socket_url"):
            client.ask()
        with pytest.raises(InvalidParams, match="socket_url"):
            client.connect()


@pytest.mark.parametrize(
    "url",
    ["http://a.example/v1", "ws://", "ws://me:pw@a.example", "ws://a.example/?q", "wss://[", ""],
)
def test_a_socket_url_is_checked(url: str) -> None:
    """It is a WebSocket's, and holds no secret that a log could show."""
    with pytest.raises(InvalidParams, match="socket_url"):
        Painter(api_key=API_KEY, socket_url=url)


@pytest.mark.parametrize(
    "wrong",
    [
        {"auth_timeout": 0},
        {"ack_timeout": -1},
        {"heartbeat_interval": 0},
        {"silence_timeout": float("nan")},
        {"max_reconnects": -1},
        {"retry_delay": -1},
        {"retry_strategy": "slow"},
        {"request_timeout": 0},
        {"transport": "pigeon"},
    ],
    ids=str,
)
def test_settings_are_checked(wrong: dict[str, Any]) -> None:
    """A period that makes no sense is refused where it is given."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Painter(api_key=API_KEY, **wrong)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_redirect_takes_the_key_nowhere(kind: str, fake: FakeVendor) -> None:
    """A server that sends the handshake elsewhere is refused: the first frame would hold the key."""

    def elsewhere(received: Received) -> Reply:
        return Reply(302, b"", {"Location": fake.socket_url})

    with LoopbackServer(elsewhere) as server:
        url = server.origin.replace("http", "ws") + "/v1"
        more = {"socket_url": url, "max_reconnects": 0}
        with pytest.raises(ConnectionFailed, match="not followed"):
            ask_once(kind, fake, **more)
    assert fake.socket.keys == []


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_401_of_the_handshake_refuses_the_key(kind: str, fake: FakeVendor) -> None:
    """It is no passing trouble."""
    with LoopbackServer(lambda _: Reply.json({"message": "no"}, 401)) as server:
        more = {"socket_url": server.origin.replace("http", "ws") + "/v1"}
        with pytest.raises(AuthError):
            ask_once(kind, fake, **more)


# What is told.


def test_a_sink_is_told_of_everything_in_debug(fake: FakeVendor) -> None:
    """Category, message, data and time; frames and requests, and no key in any of them."""
    entries: list[LogEntry] = []
    with painter(fake, debug=True, log_sink=entries.append) as client:
        client.ask()
        client.with_options(dry_run=True).ask()
    assert {"socket", "http"} <= {entry.category for entry in entries}
    messages = [entry.message for entry in entries if entry.category == "socket"]
    assert {"connected", "sent", "received"} <= set(messages)
    assert all(entry.timestamp > 1.7e9 for entry in entries)
    assert API_KEY not in repr(entries)


def test_a_sink_is_told_of_warnings_alone_otherwise(fake: FakeVendor) -> None:
    """A connection that breaks twice in a row is one, a break that heals is none.

    What the sink itself raises ends no call.
    """
    entries: list[LogEntry] = []
    fake.socket_faults = SocketFaultPlan(handshakes={3: "refuse"})

    def sink(entry: LogEntry) -> None:
        entries.append(entry)
        raise RuntimeError("the sink is full")

    with painter(fake, log_sink=sink) as client:
        for told in (0, 1):  # the third handshake, after the second break, fails as well
            fake.break_next("drop", operation="imageInference")
            client.ask()
            assert len(entries) == told
    (entry,) = entries
    assert (entry.level, entry.category, entry.data["failures"]) == ("warning", "socket", 2)


def test_debug_alone_prints_to_standard_error(
    fake: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line an entry."""
    with painter(fake, debug=True) as client:
        client.ask()
    err = capsys.readouterr().err
    assert "modelwire socket: connected" in err
    assert API_KEY not in err


def test_records_are_structured(fake: FakeVendor, caplog: pytest.LogCaptureFixture) -> None:
    """The logger `modelwire` gets the same entries, their parts as fields."""
    with caplog.at_level(logging.DEBUG, "modelwire"), painter(fake) as client:
        client.ask()
    found = [record for record in caplog.records if getattr(record, "category", "") == "socket"]
    assert any(vars(record)["data"]["bytes"] > 10 for record in found if "sent" in record.message)
    assert API_KEY not in caplog.text


def test_an_error_of_ones_own(fake: FakeVendor) -> None:
    """A raw code of the vendor gives our code and the page, as errors of calls have them."""
    error = Painter.error("invalidParameter", "Width is odd", parameter="width")
    assert (error.code, error.parameter) == ("validation", "width")
    assert error.documentation
    assert Painter.error("timeoutProvider", "late").retryable
