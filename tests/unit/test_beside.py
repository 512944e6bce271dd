"""What runs beside the calls: one at a time under a key, held until its end, and never in the way."""

import asyncio
import logging
import os
import threading

import pytest

from modelwire_runtime import beside, sync
from modelwire_runtime.errors import ServerError
from modelwire_runtime.flows.effects import Flow, background
from tests.support.acme.client import Service, Transport


def test_one_thread_runs_under_a_key() -> None:
    """Who comes while it runs joins it; after its end another may begin."""
    threads, gate, count = beside.Threads(), threading.Event(), list[int]()

    def work() -> None:
        count.append(1)
        gate.wait(10)

    first = threads.start("a", work)
    assert threads.start("a", work) is first
    other = threads.start("b", gate.set)
    for done in (first, other):
        beside.wait(done, 10, None)
        assert done.is_set()
    assert threads.start("a", work) is not first
    assert len(count) <= 2


def test_what_fails_beside_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """An error ends the thread or the task, and nothing else; its words stay out of the log."""
    caplog.set_level(logging.DEBUG, "modelwire")

    def fail() -> None:
        raise ServerError("secret words")

    beside.wait(beside.Threads().start("a", fail), 10, None)

    async def go() -> None:
        async def fail_too() -> None:
            fail()

        await asyncio.wait({beside.Tasks().start("a", fail_too)})

    asyncio.run(go())
    assert caplog.messages == ["a, beside the calls, failed: ServerError"] * 2


def test_a_wait_ends_with_its_time_or_a_stop() -> None:
    """A wait takes no longer than it may, and no longer than its caller wants."""
    never, stop = threading.Event(), threading.Event()
    beside.wait(never, 0.01, None)
    beside.wait(never, 0.0, None)
    stop.set()
    beside.wait(never, 1e9, stop)
    assert not never.is_set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning")
def test_a_fork_starts_anew() -> None:
    """In a child the parent's thread is not there, so another one begins."""
    threads, gate = beside.Threads(), threading.Event()
    threads.start("a", lambda: gate.wait(10))
    child = os.fork()
    if not child:
        done = threads.start("a", lambda: None)
        os._exit(0 if done.wait(10) else 1)
    _, status = os.waitpid(child, 0)
    gate.set()
    assert os.waitstatus_to_exitcode(status) == 0


def test_tasks_are_told_apart_by_loop() -> None:
    """Each loop has a task of its own, and a loop that ended is forgotten."""
    tasks, count = beside.Tasks(), list[int]()

    async def go() -> None:
        async def work() -> None:
            count.append(1)
            await asyncio.sleep(0)

        first = tasks.start("a", work)
        assert tasks.start("a", work) is first
        await first

    asyncio.run(go())
    asyncio.run(go())
    assert len(count) == 2
    assert len(tasks._running) <= 1


def test_what_runs_beside_needs_no_slot() -> None:
    """A client whose slots are all taken by long calls still looks things up."""
    driver = sync.Driver(Transport(Service()), max_concurrency=1)
    assert driver._slots is not None
    driver._slots.acquire()
    seen: list[bool] = []

    def look() -> Flow[None]:
        seen.append(True)
        yield from ()

    driver.run(background("a", look, 10.0, 10.0))
    assert seen == [True]
    driver._slots.release()
