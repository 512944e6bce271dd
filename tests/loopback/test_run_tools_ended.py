"""Loops that something ends early: what was paid for and what was done stay within reach of the error."""

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from modelwire import AsyncRunpod, Runpod, Tools, tool
from modelwire_runtime.errors import CutOff
from modelwire_runtime.protocol.events import TextEvent, ToolCallDone
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, FaultPlan
from modelwire_runtime.toolruns.results import ToolRun, ToolStep

MESSAGES: list[Any] = [{"role": "user", "content": "What is the weather in Paris?"}]


def calling(*cities: str) -> ChatPlan:
    """Plan a turn that asks for the weather of cities."""
    return ChatPlan(tool_calls=tuple(("weather", {"city": city}) for city in cities))


def weather(city: str) -> str:
    """Weather of a city; of some there is none."""
    if city == "interrupt":
        raise KeyboardInterrupt
    if city == "broken":
        raise LookupError(city)
    return f"Sunny in {city}"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake vendor."""
    with FakeVendor("runpod") as vendor:
        yield vendor


@pytest.fixture
def runpod(fake: FakeVendor) -> Iterator[Runpod]:
    """Open a client to it."""
    with Runpod(api_key=API_KEY, base_url=fake.base_url) as client:
        yield client


def shown(run: Any) -> list[tuple[list[str], int]]:
    """Give what the tools said in each step, and how many calls are left to the caller."""
    assert isinstance(run, ToolRun)
    return [([one.content for one in step.answers], len(step.pending)) for step in run.steps]


def test_an_interrupt_keeps_the_steps(runpod: Runpod, fake: FakeVendor) -> None:
    """The model's last turn is among them, though nobody answered it."""
    fake.plan(calling("A"), calling("interrupt"))
    with pytest.raises(KeyboardInterrupt) as caught:
        runpod.text.openai_gpt_oss_120b.run_tools([weather], messages=MESSAGES)
    assert shown(getattr(caught.value, "partial", None)) == [(["Sunny in A"], 0), ([], 1)]


@pytest.mark.parametrize("parallel", [True, False])
def test_what_a_tool_did_is_not_taken_for_undone(
    runpod: Runpod, fake: FakeVendor, parallel: bool
) -> None:
    """Only the call that failed is left to the caller, who would do the others twice."""
    fake.plan(calling("A", "broken"))
    tools = Tools([weather], on_error="raise", parallel=parallel)
    with pytest.raises(LookupError) as caught:
        runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES)
    run: Any = getattr(caught.value, "partial", None)
    assert shown(run) == [(["Sunny in A"], 1)]
    assert '"broken"' in run.pending[0].arguments


def test_a_tool_that_was_under_way_is_waited_for(runpod: Runpod, fake: FakeVendor) -> None:
    """A thread cannot be stopped, so what it did is known before the error is told."""
    begun, failed = threading.Event(), threading.Event()

    def slow(city: str) -> str:
        if city == "B":
            assert begun.wait(20)
            failed.set()
            raise LookupError(city)
        begun.set()
        assert failed.wait(20)
        return city

    fake.plan(ChatPlan(tool_calls=(("slow", {"city": "B"}), ("slow", {"city": "A"}))))
    with pytest.raises(LookupError) as caught:
        runpod.text.openai_gpt_oss_120b.run_tools(
            Tools([slow], on_error="raise"), messages=MESSAGES
        )
    assert shown(getattr(caught.value, "partial", None)) == [(["A"], 1)]


def test_a_callback_that_fails_keeps_the_steps(runpod: Runpod, fake: FakeVendor) -> None:
    """Whoever is told: of a step, of an event, of a result."""
    model = runpod.text.openai_gpt_oss_120b
    heard: list[str] = []

    def on_step(step: ToolStep) -> None:
        if step.index == 1:
            raise RuntimeError("step")

    def on_event(event: TextEvent) -> None:
        heard.append(type(event).__name__)
        if heard.count(ToolCallDone.__name__) == 2:
            raise RuntimeError("event")

    def on_result(result: Any) -> None:
        heard.append("result")
        if heard.count("result") == 2:
            raise RuntimeError("result")

    fake.plan(*(calling("A"), calling("B")) * 3)
    with pytest.raises(RuntimeError, match="step") as caught:
        model.run_tools(Tools([weather], on_step=on_step), messages=MESSAGES)
    assert shown(getattr(caught.value, "partial", None)) == [
        (["Sunny in A"], 0),
        (["Sunny in B"], 0),
    ]
    with pytest.raises(RuntimeError, match="event") as caught:
        model.run_tools(Tools([weather], on_event=on_event), messages=MESSAGES)
    assert shown(getattr(caught.value, "partial", None)) == [(["Sunny in A"], 0), ([], 1)]
    with pytest.raises(RuntimeError, match="result") as caught:
        model.with_options(on_result=on_result).run_tools([weather], messages=MESSAGES)
    assert shown(getattr(caught.value, "partial", None)) == [(["Sunny in A"], 0), ([], 1)]


def test_a_turn_that_breaks_off_joins_the_steps(runpod: Runpod, fake: FakeVendor) -> None:
    """What came of it is the run's text; the steps before it are not lost for it."""
    fake.plan(calling("A"), ChatPlan(text="It is sunny", tool_calls=(), ending="cut"))
    tools = Tools([weather], on_event=lambda _: None)
    with pytest.raises(CutOff) as caught:
        runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES)
    run = caught.value.partial
    assert shown(run) == [(["Sunny in A"], 0), ([], 0)]
    assert run.text
    assert "It is sunny".startswith(run.text)


def test_async_clients_do_the_same(fake: FakeVendor) -> None:
    """A task that is cancelled, one that fails beside others, a callback that fails."""

    async def main() -> None:
        begun = asyncio.Event()

        async def waits(city: str) -> str:
            if city == "A":
                return "ok"
            begun.set()
            await asyncio.Event().wait()
            return ""

        async def beside(city: str) -> str:
            if city == "A":
                return "ok"
            await asyncio.sleep(0.01)
            raise LookupError(city)

        async def on_event(event: TextEvent) -> None:
            raise RuntimeError("event")

        async with AsyncRunpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
            model = runpod.text.openai_gpt_oss_120b
            fake.plan(*(ChatPlan(tool_calls=(("waits", {"city": city}),)) for city in "AB"))
            task = asyncio.ensure_future(model.run_tools([waits], messages=MESSAGES))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
            assert shown(getattr(cancelled.value, "partial", None)) == [(["ok"], 0), ([], 1)]
            fake.plan(ChatPlan(tool_calls=tuple(("beside", {"city": city}) for city in "AB")))
            tools = Tools([beside], on_error="raise")
            with pytest.raises(LookupError) as failed:
                await model.run_tools(tools, messages=MESSAGES)
            assert shown(getattr(failed.value, "partial", None)) == [(["ok"], 1)]
            with pytest.raises(RuntimeError) as told:
                await model.run_tools(Tools([weather], on_event=on_event), messages=MESSAGES)
            assert len(shown(getattr(told.value, "partial", None))) == 1

    asyncio.run(main())


def test_a_first_request_that_fails_has_no_run(runpod: Runpod, fake: FakeVendor) -> None:
    """There is nothing to keep."""
    fake.faults = FaultPlan({1: "error_500"})
    with pytest.raises(Exception, match="HTTP 500") as caught:
        runpod.text.openai_gpt_oss_120b.run_tools([weather], messages=MESSAGES)
    assert getattr(caught.value, "partial", None) is None


@pytest.mark.parametrize("name", ["approve", "on_step", "on_event"])
def test_a_coroutine_function_is_no_callback_here(
    runpod: Runpod, fake: FakeVendor, name: str
) -> None:
    """On a blocking client nobody awaits it; above all it gives no leave to do what needs some."""
    done: list[float] = []

    @tool(needs_approval=True)
    def pay(amount: float) -> None:
        """Pay a bill."""
        done.append(amount)

    async def callback(told: Any) -> bool:
        return False

    fake.plan(ChatPlan(tool_calls=(("pay", {"amount": 5}),)))
    callbacks: dict[str, Any] = {name: callback}
    with pytest.raises(TypeError, match="callback is a coroutine function") as caught:
        runpod.text.openai_gpt_oss_120b.run_tools(Tools([pay], **callbacks), messages=MESSAGES)
    assert not done
    assert len(shown(getattr(caught.value, "partial", None))) == 1
