"""Many calls at once: each outcome as it comes, no failure that loses another, and an end that leaves nothing behind."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.jobs import read_token
from modelwire_runtime.testing import FakeVendor, JobPlan, TaskPlan
from modelwire_runtime.testing.loopback import Reply

MODEL = "pruna/p-image-t2i"
VIDEO = "pruna/p-video"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def calls(count: int) -> list[Any]:
    """Make calls by id."""
    return [(MODEL, {"prompt": f"robot {index}"}) for index in range(count)]


async def collect(many: AsyncIterator[Any]) -> list[Any]:
    """Gather what an async iterator yields."""
    return [item async for item in many]


def both(fake: FakeVendor, items: Any, **options: Any) -> list[list[Any]]:
    """Run many through both clients."""
    with fake.client() as client:
        first = list(client.run_many(items, **options))

    async def go() -> list[Any]:
        async with fake.async_client() as client:
            return await collect(client.run_many(items, **options))

    return [first, asyncio.run(go())]


def test_every_call_has_an_outcome(fake: FakeVendor) -> None:
    """Outcomes tell their place and their call, whatever became of them; params objects and pairs mix."""
    with fake.client() as client:
        params = client.image.pruna_p_image_t2i.params(prompt="typed")
    items = [params, *calls(3), (MODEL, {"promt": "x"}), ("no/such", {})]
    for outcomes in both(fake, items, concurrency=3):
        found = {outcome.index: outcome for outcome in outcomes}
        assert sorted(found) == [0, 1, 2, 3, 4, 5]
        assert [found[index].ok for index in range(6)] == [True] * 4 + [False] * 2
        assert found[0].params is params
        assert found[1].unwrap().job_id
        assert found[4].result is None
        with pytest.raises(InvalidParams):
            found[4].unwrap()


def test_outcomes_come_as_they_finish(fake: FakeVendor) -> None:
    """A quick call does not wait for a slow one before it."""
    items = [(VIDEO, {"prompt": "slow"}), *calls(4)]
    with fake.gate("run") as gate, fake.client() as client:
        many = client.run_many(items, concurrency=2)
        quick = [next(many).index for _ in range(4)]
        gate.open()
        assert [outcome.index for outcome in many] == [0]
    assert sorted(quick) == [1, 2, 3, 4]


def test_items_are_taken_as_they_are_needed(fake: FakeVendor) -> None:
    """An endless iterable is no problem: only a few items are taken ahead of the work."""
    taken: list[int] = []

    def endless() -> Iterator[Any]:
        while True:
            taken.append(len(taken))
            yield MODEL, {"prompt": "robot"}

    with fake.client() as client:
        many = client.run_many(endless(), concurrency=2)
        for _ in range(3):
            assert next(many).ok
        many.close()
    assert len(taken) <= 8

    async def go() -> None:
        taken.clear()
        async with fake.async_client() as client:
            many = client.run_many(endless(), concurrency=2)
            for _ in range(3):
                assert (await anext(many)).ok
            await many.aclose()

    asyncio.run(go())
    assert len(taken) <= 8


def test_an_async_iterable_feeds_an_async_client(fake: FakeVendor) -> None:
    """Calls may come from an async generator, and one that takes its time holds up no outcome."""

    async def slow() -> AsyncIterator[Any]:
        yield MODEL, {"prompt": "first"}
        await asyncio.sleep(0.5)
        yield MODEL, {"prompt": "second"}

    async def go() -> None:
        async with fake.async_client() as client:
            start = time.monotonic()
            many = client.run_many(slow())
            assert (await anext(many)).index == 0
            assert time.monotonic() - start < 0.4
            assert (await anext(many)).index == 1
            assert await collect(many) == []

    asyncio.run(go())


def test_an_iterable_that_raises_loses_no_outcome(fake: FakeVendor) -> None:
    """What was begun before the iterable failed is yielded, then its error goes on."""

    def broken() -> Iterator[Any]:
        yield from calls(3)
        raise ZeroDivisionError

    # Not a comprehension: an error on the way must not lose what came before it.
    def drain(many: Iterator[Any], seen: list[int]) -> None:
        for outcome in many:
            seen.append(outcome.index)  # noqa: PERF401

    async def drain_async(many: AsyncIterator[Any], seen: list[int]) -> None:
        async for outcome in many:
            seen.append(outcome.index)  # noqa: PERF401

    seen: list[int] = []
    with fake.client() as client, pytest.raises(ZeroDivisionError):
        drain(client.run_many(broken(), concurrency=2), seen)
    assert sorted(seen) == [0, 1, 2]

    async def go() -> None:
        async with fake.async_client() as client:
            await drain_async(client.run_many(broken(), concurrency=2), seen)

    with pytest.raises(ZeroDivisionError):
        asyncio.run(go())
    assert sorted(seen) == [0, 0, 1, 1, 2, 2]


def test_closing_cancels_what_is_under_way(fake: FakeVendor) -> None:
    """Closing the generator cancels the jobs of the calls under way and begins no other."""
    forever = JobPlan(steps=("IN_PROGRESS",) * 10_000)
    fake.default_job = forever
    fake.plan(JobPlan(steps=()))
    items = [(VIDEO, {"prompt": f"{index}"}) for index in range(20)]

    def judge() -> None:
        states = [job.state for job in fake.jobs.values()]
        assert states.count("COMPLETED") == 1
        assert set(states) == {"COMPLETED", "CANCELLED"}
        assert len(states) <= 6

    with fake.client() as client:
        many = client.run_many(items, concurrency=3)
        assert next(many).ok
        many.close()
    judge()
    fake.jobs.clear()
    fake.plan(JobPlan(steps=()))

    async def go() -> None:
        async with fake.async_client() as client:
            many = client.run_many(items, concurrency=3)
            assert (await anext(many)).ok
            await many.aclose()

    asyncio.run(go())
    judge()


def test_a_progress_bar_is_shown_only_when_asked(
    fake: FakeVendor, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tqdm counts the calls when `progress` is set, and is not even loaded otherwise."""
    pytest.importorskip("tqdm")
    both(fake, calls(3))
    assert "call" not in capsys.readouterr().err
    both(fake, calls(3), progress=True)
    assert "3/3" in capsys.readouterr().err


def test_concurrency_must_be_positive(fake: FakeVendor) -> None:
    """No call could ever run with none under way."""
    with fake.client() as client, pytest.raises(ValueError, match="whole number from 1"):
        client.run_many([], concurrency=0)


def test_nothing_to_do(fake: FakeVendor) -> None:
    """No calls have no outcomes."""
    assert both(fake, []) == [[], []]


def test_a_storm_ends_with_the_budget(fake: FakeVendor) -> None:
    """A fan-out against a sick vendor stops trying again once the client's budget is used up."""
    fake.answer_next(Reply.json({"error": "busy"}, 429, {"Retry-After": "0"}), times=10_000)
    with fake.client(max_retries=2) as client:
        outcomes = list(client.run_many(calls(40), concurrency=8))
    assert not any(outcome.ok for outcome in outcomes)
    assert 40 < len(fake.requests) <= 40 + 22


PICTURES = {
    "runpod": (MODEL, {"prompt": "robot"}),
    "runware": ("bfl-flux-2-dev", {"positivePrompt": "fog", "width": 512, "height": 512}),
}


@pytest.mark.parametrize("vendor", PICTURES)
def test_a_callback_that_fails_loses_no_result(vendor: str) -> None:
    """What was paid for stays reachable beside the callback's own error."""

    def fail(_: Any) -> None:
        raise ZeroDivisionError

    with FakeVendor(vendor) as fake:
        with fake.client(on_result=fail) as client:
            (first,) = client.run_many([PICTURES[vendor]])

        async def go() -> list[Any]:
            async with fake.async_client(on_result=fail) as client:
                return await collect(client.run_many([PICTURES[vendor]]))

        for outcome in [first, *asyncio.run(go())]:
            assert isinstance(outcome.error, ZeroDivisionError)
            assert outcome.error.__dict__["partial"].url
            assert outcome.error.__dict__["partial"].token


def _until_asked(fake: FakeVendor, count: int) -> None:
    """Wait until the vendor has taken as many tasks and was asked for some of them."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        asked = [request for request in fake.requests if b"getResponse" in (request.body or b"")]
        if sum(fake.executed.values()) >= count and len(asked) >= 2 * count:
            return
        time.sleep(0.01)


def test_an_interrupt_names_the_tasks_that_run_on() -> None:
    """At a vendor that cannot cancel, each task under way is one note with its token."""
    with FakeVendor("runware") as fake:
        fake.default_task = TaskPlan(steps=(None,) * 100_000)
        options: dict[str, Any] = {"transport": "rest", "poll_interval": 0.01}

        def items() -> Iterator[Any]:
            yield from [PICTURES["runware"]] * 2
            _until_asked(fake, 2)
            raise KeyboardInterrupt

        with fake.client(**options) as client, pytest.raises(KeyboardInterrupt) as raised:
            list(client.run_many(items(), concurrency=2))
        judge_notes(raised.value, fake)
        fake.requests.clear()
        fake.executed.clear()

        async def go() -> BaseException:
            async with fake.async_client(**options) as client:
                many = client.run_many([PICTURES["runware"]] * 2)
                task = asyncio.ensure_future(collect(many))
                await asyncio.to_thread(_until_asked, fake, 2)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError as error:
                    return error
                raise AssertionError("it was cancelled")

        judge_notes(asyncio.run(go()), fake)


def judge_notes(error: BaseException, fake: FakeVendor) -> None:
    """See that each task that the vendor has taken is named once, by a token that finds it."""
    notes = [note for note in error.__notes__ if "client.job(" in note]
    tokens = [note.partition("client.job('")[2].partition("'")[0] for note in notes]
    assert sorted(read_token(token).job_id for token in tokens) == sorted(fake.executed)
    assert len(tokens) == 2
