"""The fake Runware speaks the vendor's WebSocket protocol, and breaks it in every way that a plan names."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from modelwire_runtime.testing import FakeVendor, SocketFaultPlan, TaskPlan
from modelwire_runtime.testing.faults import FRAME_FAULTS, SEED_ENV
from tests.support.fake_runware import KEY, ask, faulty, later, look, opened, say, told, uuid
from tests.support.runware_models import runware_data

SOAK = 5_000
WIDE = 50


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware whose socket has no faults."""
    with faulty() as vendor:
        yield vendor


def test_a_task_is_acknowledged_and_then_polled(fake: FakeVendor) -> None:
    """The same tasks are done as over HTTP, and by the same id they can be asked for over either."""
    with opened(fake) as socket:
        assert ask(socket, later()) == {
            "data": [{"taskType": "imageInference", "taskUUID": uuid()}]
        }
        states = [ask(socket, look())["data"][0]["status"] for _ in range(3)]
        assert states == ["processing", "processing", "success"]
    assert (fake.executed[uuid()], fake.billed) == (1, 1)
    assert [[one["taskType"] for one in frame] for frame in fake.socket.frames] == [
        ["imageInference"],
        *[["getResponse"]] * 3,
    ]


def test_a_sync_task_is_answered_with_a_frame_a_result(fake: FakeVendor) -> None:
    """Whoever waits for two results is sent two frames."""
    with opened(fake) as socket:
        say(socket, later(deliveryMethod="sync", numberResults=2))
        items = [told(socket)["data"] for _ in range(2)]
    assert [len(item) for item in items] == [1, 1]
    assert items[0][0]["imageUUID"] != items[1][0]["imageUUID"]


def test_tasks_of_one_frame_are_answered_each(fake: FakeVendor) -> None:
    """A wrong task among others has an error of its own."""
    with opened(fake) as socket:
        say(socket, later(1), later(2, width=1), later(3))
        found = [told(socket) for _ in range(3)]
    assert [next(iter(frame)) for frame in found] == ["data", "errors", "data"]
    assert found[1]["errors"][0]["taskUUID"] == uuid(2)


def test_an_upload_tells_each_of_its_states(fake: FakeVendor) -> None:
    """Over a socket nobody needs to ask."""
    upload = {"name": "Mine", "version": "1", "downloadURL": "https://x.example/1"}
    with opened(fake) as socket:
        say(socket, {"taskType": "modelUpload", "taskUUID": uuid(), **upload})
        states = [told(socket)["data"][0]["status"] for _ in range(5)]
    assert states == ["validated", "downloaded", "optimized", "stored", "ready"]


def test_results_may_be_pushed(fake: FakeVendor) -> None:
    """A plan sends the results after the acknowledgement, unasked."""
    fake.plan(TaskPlan(pushed=True))
    with opened(fake) as socket:
        assert set(ask(socket, later())["data"][0]) == {"taskType", "taskUUID"}
        assert told(socket)["data"][0]["status"] == "success"


def test_a_heartbeat_is_answered(fake: FakeVendor) -> None:
    """A ping is answered with a pong, and is no frame of tasks."""
    with opened(fake) as socket:
        found = ask(socket, {"taskType": "ping", "ping": True})
    assert found == {"data": [{"taskType": "ping", "pong": True}]}
    assert (fake.socket.pings, fake.socket.frames) == (1, [])


def test_a_silent_socket_says_nothing(fake: FakeVendor) -> None:
    """Heartbeats and tasks are passed over until it speaks again."""
    with opened(fake) as socket:
        fake.socket.silent = True
        say(socket, {"taskType": "ping", "ping": True})
        say(socket, later())
        fake.socket.wait_for(frames=1, pings=1)
        fake.socket.silent = False
        assert "pong" in ask(socket, {"taskType": "ping", "ping": True})["data"][0]
    assert fake.billed == 0


@pytest.mark.parametrize("first", [[{**KEY[0], "apiKey": "other"}], [later()], [{}]])
def test_only_the_right_key_is_let_in(fake: FakeVendor, first: Any) -> None:
    """The first frame must be the key; nothing is done before."""
    with connect(fake.socket_url, compression=None, proxy=None) as socket:
        found = ask(socket, *first)
        assert found["errors"][0]["code"] in ("invalidApiKey", "missingAuthentication")
    assert (fake.socket.open, fake.billed) == (0, 0)


def test_a_socket_does_not_stream(fake: FakeVendor) -> None:
    """A stream is for HTTP; over a socket the task is refused."""
    with opened(fake) as socket:
        found = ask(socket, later(deliveryMethod="stream"))
    assert found["errors"][0]["parameter"] == "deliveryMethod"


def test_a_fixed_port_has_the_socket_beside_it(fake: FakeVendor) -> None:
    """The socket is at the next port; when that is taken, nothing is left open."""
    port = int(fake.socket_url.rpartition(":")[2].partition("/")[0])
    with pytest.raises(OSError, match="in use"):
        FakeVendor(data=runware_data(), port=port - 1)


def test_text_that_is_no_array_is_an_error(fake: FakeVendor) -> None:
    """A frame that cannot be read is answered with an error that names no task."""
    with opened(fake) as socket:
        socket.send("no JSON")
        assert "taskUUID" not in told(socket)["errors"][0]
        socket.send("{}")
        assert told(socket)["errors"]


def test_other_paths_are_not_found(fake: FakeVendor) -> None:
    """The socket is at one address only."""
    with pytest.raises(InvalidStatus, match="404"):
        connect(fake.socket_url + "/other", proxy=None)


def test_a_test_may_push_and_drop(fake: FakeVendor) -> None:
    """A test sends any frame to whoever is connected, and breaks every connection off."""
    with opened(fake) as socket:
        fake.socket.wait_for(opened=1)
        fake.socket.push({"data": []}, "raw")
        assert told(socket) == {"data": []}
        assert socket.recv() == "raw"
        fake.socket.drop()
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=10)
    assert fake.socket.connections == 1


def test_a_crash_of_the_fake_is_not_hidden() -> None:
    """A fault of the fake itself reaches the test, not only the client."""
    fake = FakeVendor(data=runware_data())
    fake.default_task = "no plan"  # type: ignore[assignment]  # what a test may do by mistake
    with opened(fake) as socket:
        say(socket, later())
        with pytest.raises(ConnectionClosed):
            socket.recv(timeout=10)
    with pytest.raises(RuntimeError, match="crashed"):
        fake.close()


def test_waiting_says_what_did_not_come(fake: FakeVendor) -> None:
    """Waiting for frames that nobody sends ends with an error."""
    with pytest.raises(TimeoutError, match="0 frames, 0 pings, 0 open"):
        fake.socket.wait_for(frames=1, timeout=0.01)


def test_frames_wait_at_a_gate_side_by_side(fake: FakeVendor) -> None:
    """One connection may have several frames under way."""
    with fake.gate("imageInference") as gate, opened(fake) as socket:
        for number in range(3):
            say(socket, later(number))
        gate.wait_for(3)
        assert fake.billed == 0
        gate.open()
        found = {told(socket)["data"][0]["taskUUID"] for _ in range(3)}
    assert found == {uuid(number) for number in range(3)}


def test_a_seed_fixes_the_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same seed gives the same faults, whether it is passed or set; the text names it."""
    plan = SocketFaultPlan.from_seed(7, frames=20, faults=4)
    monkeypatch.setenv(SEED_ENV, "7")
    again = SocketFaultPlan.from_seed(frames=20, faults=4)
    assert plan.frames == again.frames
    assert len(plan.frames) == 4
    assert set(plan.frames.values()) <= set(FRAME_FAULTS)
    assert str(plan) == str(again)
    assert f"{SEED_ENV}=7" in str(plan)
    assert str(SocketFaultPlan(handshakes={2: "mute"})) == "socket faults: none; handshakes: 2 mute"


def test_many_tasks_are_done_quickly() -> None:
    """Thousands of tasks go over one connection, dozens at once, each executed once."""

    async def soak(fake: FakeVendor) -> None:
        async with connect_async(fake.socket_url, compression=None, proxy=None) as socket:
            await socket.send(json.dumps(KEY))
            await socket.recv()
            for first in range(0, SOAK, WIDE):
                for number in range(first, first + WIDE):
                    await socket.send(json.dumps([later(number)]))
                for number in range(first, first + WIDE):
                    await socket.recv()
                    await socket.send(json.dumps([look(number)]))
                for _ in range(WIDE):
                    found = json.loads(await socket.recv())
                    assert found["data"][0]["status"] == "success"

    with FakeVendor(data=runware_data()) as fake:
        fake.default_task = TaskPlan(steps=())
        asyncio.run(soak(fake))
        assert len(fake.executed) == fake.executed.total() == fake.billed == SOAK
