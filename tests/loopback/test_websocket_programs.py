"""Programs that have a client with a socket: how they end, and how they are interrupted."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from modelwire_runtime.testing import API_KEY, FakeVendor
from tests.support.runware_models import runware_data

ROOT = Path(__file__).resolve().parents[2]
SHELVES = os.pathsep.join(str(ROOT / name) for name in ("runtime", "generated", "."))


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor with a socket."""
    with FakeVendor(data=runware_data()) as vendor:
        yield vendor


PROGRAM = """
from tests.support.task_clients import Painter
client = Painter(api_key={key!r}, base_url={base!r}, socket_url={socket!r}, timeout=60, poll_interval=0.01)
{body}
"""


def run(fake: FakeVendor, body: str) -> "subprocess.Popen[str]":
    """Start a program that has a client."""
    code = PROGRAM.format(key=API_KEY, base=fake.base_url, socket=fake.socket_url, body=body)
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": SHELVES},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_program_ends_without_closing_its_client(fake: FakeVendor) -> None:
    """The thread holds nothing up, nothing is printed, and the server is told of the end."""
    with run(fake, "print(client.ask().url)") as program:
        out, err = program.communicate(timeout=30)
    assert program.returncode == 0
    assert (out.startswith("http"), err) == (True, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no such signals")
def test_an_interrupt_reaches_a_caller_that_waits(fake: FakeVendor) -> None:
    """Ctrl-C ends the wait at once and says that the task runs on; the socket serves the next call."""
    body = (
        "try:\n    client.ask()\n"
        "except KeyboardInterrupt as error:\n    print(*error.__notes__)\n"
        "print(client.ask(deliveryMethod='sync').url, client._core.socket.made._owner._socket)"
    )
    with fake.gate("imageInference") as gate, run(fake, body) as program:
        gate.wait_for(1)
        begun = time.monotonic()
        program.send_signal(signal.SIGINT)
        gate.open()
        out, err = program.communicate(timeout=30)
        assert time.monotonic() - begun < 10
    assert (program.returncode, err) == (0, "")
    note, done = out.strip().splitlines()
    assert "billed" in note
    assert done.endswith(" 1")
