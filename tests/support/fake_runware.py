"""What tests say to a fake Runware, over HTTP and over its socket."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from websockets.sync.client import ClientConnection, connect

from modelwire_runtime.testing import API_KEY, FakeVendor, SocketFaultPlan
from modelwire_runtime.testing.faults import FrameFault, HandshakeFault
from tests.support.runware_models import PICTURE, runware_data

KEY = [{"taskType": "authentication", "apiKey": API_KEY}]


def uuid(number: int = 1) -> str:
    """Give a task's id."""
    return f"5f0e0000-0000-4000-8000-{number:012d}"


def task(number: int = 1, type: str = "imageInference", **values: Any) -> dict[str, Any]:
    """Give a task; one that makes a picture when nothing else is said."""
    picture = {"model": PICTURE, "positivePrompt": "fog"} if type == "imageInference" else {}
    return {"taskType": type, "taskUUID": uuid(number), **picture, **values}


def send(http: httpx.Client, *tasks: Any, **options: Any) -> Any:
    """Send tasks, and give what the body of the reply holds."""
    return http.post("/v1", json=list(tasks), **options).json()


def items(http: httpx.Client, *tasks: Any) -> list[dict[str, Any]]:
    """Send tasks, and give the items of the reply."""
    found: list[dict[str, Any]] = send(http, *tasks)["data"]
    return found


def poll(http: httpx.Client, number: int = 1) -> list[dict[str, Any]]:
    """Ask for a task."""
    return items(http, task(number, "getResponse"))


def error(http: httpx.Client, *tasks: Any) -> dict[str, Any]:
    """Send tasks, and give the only error."""
    (found,) = send(http, *tasks)["errors"]
    return dict(found)


def later(number: int = 1, **values: Any) -> dict[str, Any]:
    """Give a task that is not waited for."""
    return task(number, **{"deliveryMethod": "async", **values})


def look(number: int = 1) -> dict[str, Any]:
    """Give a poll."""
    return {"taskType": "getResponse", "taskUUID": uuid(number)}


def say(socket: ClientConnection, *tasks: Any) -> None:
    """Send tasks in one frame."""
    socket.send(json.dumps(tasks))


def told(socket: ClientConnection) -> Any:
    """Give the next frame."""
    return json.loads(socket.recv(timeout=10))


def ask(socket: ClientConnection, *tasks: Any) -> Any:
    """Send tasks in one frame, and give the first frame that answers."""
    say(socket, *tasks)
    return told(socket)


@contextmanager
def opened(fake: FakeVendor, session: str | None = None) -> Iterator[ClientConnection]:
    """Give a connection that has shown its key."""
    with connect(fake.socket_url, compression=None, proxy=None) as socket:
        named = {} if session is None else {"connectionSessionUUID": session}
        found = ask(socket, {**KEY[0], **named})
        assert found["data"][0]["taskType"] == "authentication"
        yield socket


def session_of(fake: FakeVendor) -> str:
    """Give the session that was made last."""
    return list(fake.socket.sessions)[-1]


@contextmanager
def faulty(
    frames: dict[int, FrameFault] | None = None,
    handshakes: dict[int, HandshakeFault] | None = None,
) -> Iterator[FakeVendor]:
    """Give a fake Runware whose socket has faults."""
    plan = SocketFaultPlan(frames, handshakes)
    with FakeVendor(data=runware_data(), socket_faults=plan) as fake:
        yield fake
