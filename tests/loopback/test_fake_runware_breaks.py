"""The fake Runware breaks its socket in every way that a plan names."""

from collections.abc import Iterator

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from modelwire_runtime.testing import FakeVendor, TaskPlan
from modelwire_runtime.testing.faults import FrameFault, HandshakeFault
from modelwire_runtime.testing.protocols.runware.socket import STRAY
from tests.support.fake_runware import (
    KEY,
    ask,
    faulty,
    later,
    look,
    opened,
    say,
    session_of,
    told,
    uuid,
)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware whose socket has no faults."""
    with faulty() as vendor:
        yield vendor


def test_a_session_is_resumed_and_replayed() -> None:
    """What could not be delivered is sent to whoever resumes the session, once."""
    with faulty({1: "drop"}) as fake:
        with opened(fake) as socket:
            say(socket, later())
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=10)
        session = session_of(fake)
        with opened(fake, session) as socket:
            assert told(socket)["data"][0]["taskUUID"] == uuid()
        with opened(fake, session) as socket:
            assert "pong" in ask(socket, {"taskType": "ping", "ping": True})["data"][0]
        assert [one.get("connectionSessionUUID") for one in fake.socket.keys] == [
            None,
            session,
            session,
        ]
        assert list(fake.socket.sessions) == [session]
        assert fake.executed[uuid()] == 1


def test_a_reply_finds_whoever_resumed_the_session(fake: FakeVendor) -> None:
    """What becomes ready after a connection has broken off goes to the next one of its session."""
    with fake.gate("imageInference") as gate:
        with opened(fake) as socket:
            say(socket, later())
            gate.wait_for(1)
            fake.socket.drop()
        with opened(fake, session_of(fake)) as socket:
            gate.open()
            assert told(socket)["data"][0]["taskUUID"] == uuid()


def test_an_unknown_session_is_a_new_one(fake: FakeVendor) -> None:
    """A session that the vendor does not know is replaced."""
    with opened(fake, uuid(9)):
        assert session_of(fake) != uuid(9)


@pytest.mark.parametrize("fault", ["cut", "close"])
def test_a_handshake_may_break_off(fault: HandshakeFault) -> None:
    """The socket closes before or after the key is answered; the next handshake goes well."""
    with faulty(handshakes={1: fault}) as fake:
        with connect(fake.socket_url, compression=None, proxy=None) as socket:
            say(socket, *KEY)
            if fault == "close":
                assert told(socket)["data"]
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=10)
        with opened(fake) as socket:
            assert ask(socket, later())["data"]


def test_a_handshake_may_be_refused() -> None:
    """The upgrade is answered with 503."""
    with faulty(handshakes={1: "refuse"}) as fake:
        with pytest.raises(InvalidStatus, match="503"):
            connect(fake.socket_url, proxy=None)
        with opened(fake):
            pass


def test_a_key_may_be_rejected_ignored_or_taken_namelessly() -> None:
    """The right key is refused, passed over, or taken without a session."""
    with faulty(handshakes={1: "reject", 2: "mute", 3: "anonymous"}) as fake:
        with connect(fake.socket_url, proxy=None) as socket:
            assert ask(socket, *KEY)["errors"][0]["code"] == "invalidApiKey"
        with connect(fake.socket_url, proxy=None) as socket:
            say(socket, *KEY)
            with pytest.raises(TimeoutError):
                socket.recv(timeout=0.05)
        with opened(fake):
            pass
        with connect(fake.socket_url, proxy=None) as socket:
            assert "connectionSessionUUID" in ask(socket, *KEY)["data"][0]


def test_strangers_may_come_before_the_key_is_answered() -> None:
    """Frames that belong to nobody come first."""
    with (
        faulty(handshakes={1: "stray"}) as fake,
        connect(fake.socket_url, proxy=None) as socket,
    ):
        say(socket, *KEY)
        assert [socket.recv(timeout=10) for _ in STRAY] == list(STRAY)
        assert told(socket)["data"][0]["connectionSessionUUID"]


# Frames


@pytest.mark.parametrize(
    ("fault", "executed", "replayed"),
    [("refuse", 0, 0), ("drop", 1, 1), ("lose", 1, 0)],
)
def test_a_socket_may_close_before_or_after_the_work(
    fault: FrameFault, executed: int, replayed: int
) -> None:
    """The client cannot know whether the task was done; a resumed session may be told."""
    with faulty({1: fault}) as fake:
        with opened(fake) as socket:
            say(socket, later())
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=10)
        assert fake.executed[uuid()] == executed
        assert len(fake.socket.sessions[session_of(fake)]) == replayed


def test_half_of_a_reply_may_come() -> None:
    """The first of two results comes, then the socket closes; the second is replayed."""
    with faulty({1: "cut"}) as fake:
        with opened(fake) as socket:
            say(socket, later(deliveryMethod="sync", numberResults=2))
            first = told(socket)["data"][0]
            with pytest.raises(ConnectionClosed):
                socket.recv(timeout=10)
        with opened(fake, session_of(fake)) as socket:
            assert told(socket)["data"][0]["imageUUID"] != first["imageUUID"]


def test_a_reply_may_never_come_and_a_repeat_conflicts() -> None:
    """The acknowledgement is lost while the socket stays open; the task is known all the same."""
    with faulty({1: "stall"}) as fake, opened(fake) as socket:
        say(socket, later())
        assert ask(socket, later())["errors"][0]["code"] == "conflictTaskUUID"
        assert ask(socket, look())["data"]
        assert (fake.submitted[uuid()], fake.executed[uuid()]) == (2, 1)


def test_replies_may_be_late_double_or_among_strangers() -> None:
    """A late reply follows that to the next frame, a double one comes twice, strangers come first."""
    with faulty({1: "late", 3: "duplicate", 4: "stray"}) as fake, opened(fake) as socket:
        say(socket, later(1))
        say(socket, later(2))
        assert [told(socket)["data"][0]["taskUUID"] for _ in range(2)] == [uuid(2), uuid(1)]
        say(socket, later(3))
        assert [told(socket)["data"][0]["taskUUID"] for _ in range(2)] == [uuid(3)] * 2
        say(socket, later(4))
        assert [socket.recv(timeout=10) for _ in STRAY] == list(STRAY)
        assert told(socket)["data"][0]["taskUUID"] == uuid(4)


def test_an_error_may_name_no_task() -> None:
    """A frame is not done, and the error does not say whose it is."""
    with faulty({1: "error"}) as fake, opened(fake) as socket:
        (error,) = ask(socket, later())["errors"]
        assert set(error) == {"code", "message"}
        assert fake.billed == 0


def test_a_reply_may_come_in_fragments() -> None:
    """Fragments of a byte split every character; the message is the same."""
    with faulty({1: "split"}) as fake, opened(fake) as socket:
        fake.plan(TaskPlan(error={"code": "odd", "message": "café ☕"}))
        assert ask(socket, later())["errors"][0]["message"] == "café ☕"
