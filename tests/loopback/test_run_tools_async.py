"""Loops in which the fake vendor's model calls functions of ours, on an async client."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import AsyncRunpod, Tools, tool
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor

MESSAGES: list[Any] = [{"role": "user", "content": "What is the weather in Paris?"}]


def calling(*calls: tuple[str, dict[str, Any]]) -> ChatPlan:
    """Plan a turn that calls functions."""
    return ChatPlan(tool_calls=calls)


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


@tool(needs_approval=True)
def pay(amount: float) -> dict[str, float]:
    """Pay a bill."""
    return {"paid": amount}


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


def test_async_clients_do_the_same(fake: FakeVendor) -> None:
    """Coroutine functions run as tasks, blocking ones in threads; callbacks may be awaited."""
    meeting: list[int] = []

    async def main() -> None:
        both = asyncio.Event()

        async def one(x: int) -> int:
            await both.wait()
            return x

        def two(x: int) -> str:
            meeting.append(threading.get_ident())
            loop.call_soon_threadsafe(both.set)
            return str(x)

        async def approve(request: Any) -> bool:
            return str(request.name) == "pay"

        loop = asyncio.get_running_loop()
        async with AsyncRunpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
            model = runpod.text.openai_gpt_oss_120b
            fake.plan(calling(("one", {"x": 1}), ("two", {"x": 2}), ("pay", {"amount": 3})))
            tools = Tools([one, two, pay], approve=approve)
            run = await asyncio.wait_for(model.run_tools(tools, messages=MESSAGES), 20)
            assert [answer.content for answer in run.steps[0].answers] == ["1", "2", '{"paid":3.0}']
            assert meeting[0] != threading.get_ident()
            stream = model.stream_tools([get_weather], messages=MESSAGES)
            assert [step.index async for step in stream] == [0, 1]
            assert (await stream.result()).text == "The tool says: Sunny in Paris"
            seen: list[Any] = []

            async def note(event: Any) -> None:
                seen.append(event)

            told = Tools([get_weather], on_event=note)
            assert (await model.run_tools(told, messages=MESSAGES)).text.endswith("Paris")
            assert len(seen) > 3
            id = "openai/gpt-oss-120b"
            assert len((await runpod.run_tools(id, [get_weather], messages=MESSAGES)).steps) == 2
            later = runpod.stream_tools(id, [get_weather], messages=MESSAGES)
            assert len((await later.result()).steps) == 2

    asyncio.run(main())


def test_an_error_of_one_task_ends_the_others(fake: FakeVendor) -> None:
    """None is left behind when the run is over."""
    ended: list[str] = []

    async def main() -> None:
        async def waits() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.append("waits")

        async def fails() -> None:
            await asyncio.sleep(0)
            raise LookupError("no")

        async with AsyncRunpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
            fake.plan(calling(("waits", {}), ("fails", {})))
            tools = Tools([waits, fails], on_error="raise")
            with pytest.raises(LookupError):
                await runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES)

    asyncio.run(main())
    assert ended == ["waits"]
