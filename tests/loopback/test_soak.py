"""Thousands of tasks over one WebSocket that breaks, delays, repeats and half fails, by count from a printed seed.

`MODELWIRE_FAULT_SEED` repeats a run, `MODELWIRE_SOAK_TASKS` makes it longer or shorter.
"""

import asyncio
import gc
import os
import random
import threading
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal, NamedTuple

import pytest

import modelwire_runtime
from modelwire_runtime.errors import ModelwireError, PartialFailure
from modelwire_runtime.testing import FakeVendor, SocketFaultPlan, TaskPlan
from tests.support.runware_models import runware_data
from tests.support.task_clients import async_painter, painter

TASKS = int(os.environ.get("MODELWIRE_SOAK_TASKS") or 5000)
CALLERS = 32
FAULTS = 60
"""Faults for each thousand tasks."""
PERIODS: dict[str, Any] = {
    "retry_delay": 0.002,
    "poll_interval": 0.01,
    "ack_timeout": 0.3,
    "auth_timeout": 1.0,
    "heartbeat_interval": 0.2,
    "request_timeout": 2.0,
    "timeout": 60,
}
GROWTH = 100_000
"""Bytes that the package may hold of the second half of the tasks once they are over."""


class Ending(NamedTuple):
    """How a task ended; the result itself is not kept, as nobody would keep thousands."""

    kind: Literal["done", "partial", "failed"]
    made: int = 0
    failed: int = 0
    code: str = ""
    may_have_run: bool = False
    text: str = ""


class Soak:
    """What is asked, and what came of it."""

    def __init__(self) -> None:
        self.endings: dict[int, Ending] = {}
        self.told: Counter[tuple[int, int]] = Counter()
        self._lock = threading.Lock()

    def values(self, number: int) -> dict[str, Any]:
        """Return the parameters of a task; every fourth is synchronous, every fifth has several results."""
        return {
            "positivePrompt": f"task {number}",
            "deliveryMethod": "sync" if number % 4 == 0 else "async",
            **({"numberResults": 3} if number % 5 == 0 else {}),
        }

    def tell(self, number: int, outcome: Any) -> None:
        """Note one result as the caller is told of it."""
        with self._lock:
            self.told[number, outcome.index] += 1

    def end(self, number: int, outcome: Any) -> None:
        """Note how a task ended, which it may do once."""
        if isinstance(outcome, PartialFailure):
            ending = Ending("partial", len(outcome.results), len(outcome.errors))
        elif isinstance(outcome, ModelwireError):
            may_have_run = outcome.may_have_run
            ending = Ending("failed", 0, 1, outcome.code, may_have_run, str(outcome))
        else:
            ending = Ending("done", len(outcome.media))
        with self._lock:
            assert number not in self.endings, number
            self.endings[number] = ending


def plans(seed: int) -> Iterator[TaskPlan]:
    """Say what becomes of the tasks: most are done at the second look, some fail in part, some come unasked."""
    chance = random.Random(seed)
    while True:
        kind = chance.random()
        yield TaskPlan(
            steps=(50,) if kind < 0.5 else (),
            apart=1 if kind < 0.1 else 0,
            failures={0: "timeoutProvider"} if 0.1 <= kind < 0.15 else {},
            eager=0.2 <= kind < 0.25,
            pushed=0.25 <= kind < 0.35,
            backwards=0.35 <= kind < 0.4,
            repeats=2 if 0.4 <= kind < 0.5 else 1,
        )


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor whose socket goes wrong by count."""
    plan = SocketFaultPlan.from_seed(frames=TASKS * 3, faults=TASKS * FAULTS // 1000)
    print(f"MODELWIRE_FAULT_SEED={plan.seed}: {len(plan.frames)} faults in {TASKS * 3} frames")
    with FakeVendor(data=runware_data(), socket_faults=plan) as vendor:
        source = plans(plan.seed or 0)
        vendor.plan(*(next(source) for _ in range(TASKS * 2)))
        yield vendor


def judge(fake: FakeVendor, soak: Soak) -> None:
    """Hold the endings against what the vendor did."""
    assert sorted(soak.endings) == list(range(TASKS))
    assert max(soak.told.values()) == 1, "a result was told twice"
    assert max(fake.executed.values()) == 1, "a task was done twice"
    ids: dict[int, set[str]] = {}
    held: Counter[str] = Counter()
    for task in (task for frame in fake.socket.frames for task in frame):
        if "positivePrompt" in task:
            number = int(task["positivePrompt"].split()[1])
            ids.setdefault(number, set()).add(task["taskUUID"])
            held[task["taskUUID"]] += task["deliveryMethod"] == "sync"
    assert max(held.values()) == 1, "a synchronous task was sent twice"
    kinds: Counter[str] = Counter()
    for number, ending in soak.endings.items():
        (id,) = ids.get(number) or {""}  # a task has one id, however often it is sent
        kinds[_judge_one(number, ending, fake.executed.get(id, 0))] += 1
    print(dict(kinds), f"over {fake.socket.connections} connections")
    assert kinds["done"] > TASKS * 0.8
    assert fake.socket.connections > TASKS // 100


def _judge_one(number: int, ending: Ending, executed: int) -> str:
    """Judge one ending by whether the task was done."""
    told = f"{number}: {ending}"
    wanted = 3 if number % 5 == 0 else 1
    if ending.kind == "done":
        assert (executed, ending.made) == (1, wanted), told
        return "done"
    if ending.kind == "partial":
        assert (executed, ending.made, ending.failed) == (1, 2, 1), told
        return "partial"
    if ending.code == "timeout" and not ending.may_have_run:
        assert (executed, wanted) == (1, 1), told  # its only result failed, as planned
        return "failed as planned"
    assert ending.may_have_run or executed == 0, told
    return f"{ending.code}, {'may have run' if ending.may_have_run else 'not run'}"


class Memory:
    """What the package holds between one moment and a later one."""

    def __init__(self) -> None:
        root = Path(modelwire_runtime.__file__).parent
        wanted = ("transports", "protocol", "flows", "features", "results")
        self._files = [tracemalloc.Filter(True, f"{root / name}/*") for name in wanted]

    def begin(self) -> None:
        """Start to count."""
        gc.collect()
        tracemalloc.start()

    def end(self) -> int:
        """Return the bytes that were taken since and are held still."""
        gc.collect()
        found = tracemalloc.take_snapshot().filter_traces(self._files)
        tracemalloc.stop()
        return sum(item.size for item in found.statistics("filename"))


def ids_of_halves() -> Sequence[range]:
    """Return the tasks of the first half, which warms everything up, and those of the second."""
    return range(TASKS // 2), range(TASKS // 2, TASKS)


def test_a_loop_of_many_tasks(fake: FakeVendor) -> None:
    """Every task of an async client ends once, none is done twice, and nothing is held of those that are over."""
    soak, memory = Soak(), Memory()

    async def one(client: Any, gate: asyncio.Semaphore, number: int) -> None:
        async with gate:
            told = client.with_options(on_result=lambda outcome: soak.tell(number, outcome))
            try:
                soak.end(number, await told.ask(**soak.values(number)))
            except ModelwireError as error:
                soak.end(number, error.with_traceback(None))

    async def go() -> int:
        first, second = ids_of_halves()
        gate = asyncio.Semaphore(CALLERS)
        async with async_painter(fake, **PERIODS) as client:
            await asyncio.gather(*(one(client, gate, number) for number in first))
            memory.begin()
            await asyncio.gather(*(one(client, gate, number) for number in second))
            (owner,) = client._core.socket.made._owners.values()
            assert len(owner.session.ledger) == 0
            return memory.end()

    held = asyncio.run(go())
    print(f"{held} bytes held after {TASKS // 2} tasks")
    assert held < GROWTH
    judge(fake, soak)


def test_many_threads_of_many_tasks(fake: FakeVendor) -> None:
    """The same of a blocking client that many threads share."""
    soak = Soak()

    def one(client: Any, number: int) -> None:
        told = client.with_options(on_result=lambda outcome: soak.tell(number, outcome))
        try:
            soak.end(number, told.ask(**soak.values(number)))
        except ModelwireError as error:
            soak.end(number, error.with_traceback(None))

    with painter(fake, **PERIODS) as client, ThreadPoolExecutor(CALLERS) as pool:
        for done in pool.map(lambda number: one(client, number), range(TASKS)):
            assert done is None
        assert len(client._core.socket.made._owner._session.ledger) == 0
    judge(fake, soak)
