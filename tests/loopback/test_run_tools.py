"""Loops in which the fake vendor's model calls functions of ours."""

import json
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import (
    AnswerError,
    ApprovalRequest,
    InvalidParams,
    Runpod,
    ServerError,
    ToolCall,
    Tools,
    TooManySteps,
    tool,
)
from modelwire_runtime.streams.text import TextDelta, ToolCallDone
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, FaultPlan

MESSAGES: list[Any] = [{"role": "user", "content": "What is the weather in Paris?"}]


def calling(*calls: tuple[str, dict[str, Any]]) -> ChatPlan:
    """Plan a turn that calls functions."""
    return ChatPlan(tool_calls=calls)


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


class Add(BaseModel):
    """Add two numbers."""

    a: int
    b: int

    def __call__(self) -> int:
        """Do it."""
        return self.a + self.b


class City(BaseModel):
    """A city."""

    name: str


@tool(needs_approval=True)
def pay(amount: float) -> dict[str, float]:
    """Pay a bill."""
    return {"paid": amount}


def broken(x: int) -> None:
    """Fail."""
    raise LookupError(f"no {x}")


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


def bodies(fake: FakeVendor) -> list[dict[str, Any]]:
    """Give the bodies of all requests."""
    return [request.json() for request in fake.requests]


def told(fake: FakeVendor) -> list[str]:
    """Give what the model was told by tools in the last request."""
    messages = bodies(fake)[-1]["messages"]
    return [message["content"] for message in messages if message["role"] == "tool"]


def test_a_function_answers_and_the_model_goes_on(runpod: Runpod, fake: FakeVendor) -> None:
    """Two requests: the call, and the answer; the caller's messages stay as they are."""
    run = runpod.text.openai_gpt_oss_120b.run_tools([get_weather], messages=MESSAGES, seed=1)
    assert run.text == "The tool says: Sunny in Paris"
    assert [step.index for step in run] == [0, 1]
    assert run.steps[0].answers[0].output == "Sunny in Paris"
    assert run.steps[0].result.finish_reason == "tool_calls"
    first, second = bodies(fake)
    assert first["tools"][0]["function"]["name"] == "get_weather"
    assert second["messages"][1]["tool_calls"][0]["function"]["name"] == "get_weather"
    assert second["messages"][2]["role"] == "tool"
    assert first["seed"] == second["seed"] == 1
    assert len(MESSAGES) == 1
    assert not run.pending
    with pytest.raises(AnswerError, match="no shape of one was asked for"):
        _ = run.parsed


def test_usage_is_that_of_all_steps(runpod: Runpod) -> None:
    """What a run costs is what its requests cost."""
    run = runpod.text.openai_gpt_oss_120b.run_tools([get_weather], messages=MESSAGES)
    parts = [step.result.usage for step in run.steps]
    assert run.usage is not None
    assert run.usage.total_tokens == sum(part.total_tokens or 0 for part in parts if part)
    assert "steps=<2>" in repr(run)


def test_a_conversation_goes_on(runpod: Runpod, fake: FakeVendor) -> None:
    """What the next request holds is told, the model's last turn included."""
    model = runpod.text.openai_gpt_oss_120b
    run = model.run_tools([get_weather], messages=MESSAGES)
    assert run.conversation.keys() == {"messages"}
    messages = run.conversation["messages"]
    assert messages[-1] == {"role": "assistant", "content": run.text}
    more = model.run_tools(
        [get_weather], messages=[*messages, {"role": "user", "content": "Thanks"}]
    )
    assert len(bodies(fake)[-1]["messages"]) == 5
    assert len(more.steps) == 1


def test_what_tools_may_return_and_how_they_fail(runpod: Runpod, fake: FakeVendor) -> None:
    """Text goes as it is, the rest as JSON; a model that errs or a tool that fails is told in a line."""
    fake.plan(
        calling(
            ("get_weather", {"city": "Rome"}),
            ("Add", {"a": 1, "b": 2}),
            ("nope", {}),
            ("broken", {"x": "many"}),
            ("broken", {"x": 1}),
        )
    )
    run = runpod.text.openai_gpt_oss_120b.run_tools([get_weather, Add, broken], messages=MESSAGES)
    assert told(fake) == [
        "Sunny in Rome",
        "3",
        "There is no tool 'nope'; there are: get_weather, Add, broken",
        "The arguments do not fit: x: Input should be a valid integer, unable to parse string as an integer",
        "LookupError: no 1",
    ]
    assert [answer.is_error for answer in run.steps[0].answers] == [False, False, True, True, True]


def test_what_is_told_of_an_error_can_be_chosen(runpod: Runpod, fake: FakeVendor) -> None:
    """A function says it, or the error ends the run."""
    model = runpod.text.openai_gpt_oss_120b
    fake.plan(calling(("broken", {"x": 1})))
    model.run_tools(
        Tools([broken], on_error=lambda call, _: f"{call.name} is out of order"),
        messages=MESSAGES,
    )
    assert told(fake) == ["broken is out of order"]
    fake.plan(calling(("broken", {"x": 1}), ("broken", {"x": 2})))
    with pytest.raises(LookupError, match="no 1") as caught:
        model.run_tools(Tools([broken], on_error="raise"), messages=MESSAGES)
    run: Any = caught.value.__dict__["partial"]
    assert [call.arguments for call in run.pending] == ['{"x": 1}', '{"x": 2}']


def test_calls_of_one_turn_run_at_once(runpod: Runpod, fake: FakeVendor) -> None:
    """In threads that see the caller's context; or one after the other when told so."""
    both = threading.Barrier(2, timeout=10)
    who: ContextVar[str] = ContextVar("who", default="nobody")
    who.set("me")
    threads: list[int] = []

    def meet(x: int) -> str:
        """Meet."""
        both.wait()
        threads.append(threading.get_ident())
        return f"{who.get()} {x}"

    fake.plan(calling(("meet", {"x": 1}), ("meet", {"x": 2})))
    runpod.text.openai_gpt_oss_120b.run_tools([meet], messages=MESSAGES)
    assert told(fake) == ["me 1", "me 2"]
    assert len({*threads, threading.get_ident()}) == 3
    both = threading.Barrier(1)
    fake.plan(calling(("meet", {"x": 1}), ("meet", {"x": 2})))
    threads.clear()
    runpod.text.openai_gpt_oss_120b.run_tools(Tools([meet], parallel=False), messages=MESSAGES)
    assert {*threads} == {threading.get_ident()}


def test_calls_that_need_approval(runpod: Runpod, fake: FakeVendor) -> None:
    """Approved, refused, refused with a reason; only the first is done."""
    model = runpod.text.openai_gpt_oss_120b
    asked: list[ToolCall | ApprovalRequest] = []
    words = iter([True, False, "too much"])

    def approve(request: ToolCall | ApprovalRequest) -> Any:
        asked.append(request)
        return next(words)

    fake.plan(
        calling(
            *(("pay", {"amount": amount}) for amount in (1, 2, 3)), ("get_weather", {"city": "A"})
        )
    )
    model.run_tools(Tools([pay, get_weather], approve=approve), messages=MESSAGES)
    assert told(fake) == [
        '{"paid":1.0}',
        "The call was not approved",
        "The call was not approved: too much",
        "Sunny in A",
    ]
    assert [json.loads(request.arguments)["amount"] for request in asked] == [1, 2, 3]


def test_approval_may_hang_on_the_arguments(runpod: Runpod, fake: FakeVendor) -> None:
    """A function of them decides whether anybody is asked."""
    careful = tool(get_weather, needs_approval=lambda city: city == "Rome")
    fake.plan(calling(("get_weather", {"city": "Rome"}), ("get_weather", {"city": "Bern"})))
    tools = Tools([careful], approve=lambda _: False)
    runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES)
    assert told(fake) == ["The call was not approved", "Sunny in Bern"]


def test_a_run_waits_for_its_caller(runpod: Runpod, fake: FakeVendor) -> None:
    """Where nobody approves, a tool has no function, or the caller offered it without one."""
    model = runpod.text.openai_gpt_oss_120b
    own: Any = {"type": "function", "function": {"name": "mine", "parameters": {"type": "object"}}}
    fake.plan(
        calling(
            ("pay", {"amount": 1}),
            ("City", {"name": "A"}),
            ("mine", {}),
            ("get_weather", {"city": "A"}),
        )
    )
    run = model.run_tools([pay, City, get_weather], messages=MESSAGES, tools=[own])
    assert [call.name for call in run.pending if isinstance(call, ToolCall)] == [
        "pay",
        "City",
        "mine",
    ]
    assert [answer.content for answer in run.steps[0].answers] == ["Sunny in A"]
    assert run.conversation["messages"][-1]["role"] == "tool"
    assert len(fake.requests) == 1
    with pytest.raises(AnswerError, match="waits for its caller"):
        _ = run.parsed
    fake.plan(calling(("mine", {})))
    assert model.run_tools(Tools([pay], max_steps=1), messages=MESSAGES, tools=[own]).pending


def test_the_limit_of_steps(runpod: Runpod, fake: FakeVendor) -> None:
    """The calls of the last step are not carried out, as nobody would hear of it."""
    done: list[int] = []

    def count(x: int) -> None:
        """Count."""
        done.append(x)

    fake.plan(*(calling(("count", {"x": x})) for x in range(3)))
    with pytest.raises(TooManySteps, match="after 3 steps") as caught:
        runpod.text.openai_gpt_oss_120b.run_tools(Tools([count], max_steps=3), messages=MESSAGES)
    assert done == [0, 1]
    assert len(caught.value.partial.steps) == 3
    assert caught.value.partial.usage is not None


def test_a_failed_request_keeps_the_steps(runpod: Runpod, fake: FakeVendor) -> None:
    """They were paid for; `partial` has them."""
    fake.plan(calling(("get_weather", {"city": "A"})))
    fake.faults = FaultPlan({2: "error_500"})
    with pytest.raises(ServerError) as caught:
        runpod.text.openai_gpt_oss_120b.run_tools([get_weather], messages=MESSAGES)
    assert caught.value.partial.steps[0].answers[0].content == "Sunny in A"


def test_a_final_answer_of_a_shape(runpod: Runpod, fake: FakeVendor) -> None:
    """Tools first, then a value; both capabilities are looked up."""
    model = runpod.text.ibm_granite_granite_4_0_h_small
    run = model.run_tools(Tools([get_weather], answer=City), messages=MESSAGES)
    assert run.parsed == City(name="Paris")
    assert len(run.steps) == 2
    assert bodies(fake)[0]["response_format"]["json_schema"]["name"] == "City"
    fake.plan(ChatPlan(text="Paris", tool_calls=()))
    with pytest.raises(AnswerError, match="does not fit") as caught:
        model.run_tools(Tools([get_weather], answer=City), messages=MESSAGES)
    assert len(caught.value.partial.steps) == 1
    with pytest.raises(InvalidParams, match="no source grants answers of a shape"):
        runpod.text.openai_gpt_oss_120b.run_tools(
            Tools([get_weather], answer=City), messages=MESSAGES
        )


def test_a_demanded_call_is_demanded_once(runpod: Runpod, fake: FakeVendor) -> None:
    """Or the model could never answer."""
    run = runpod.text.openai_gpt_oss_120b.run_tools(
        [get_weather], messages=MESSAGES, tool_choice="required"
    )
    assert [body.get("tool_choice") for body in bodies(fake)] == ["required", None]
    assert len(run.steps) == 2


def test_handlers_carry_out_tools_that_the_vendor_knows(runpod: Runpod, fake: FakeVendor) -> None:
    """Each gets the fields of its call; the tool is offered by the caller's own `tools`."""
    own: Any = {"type": "function", "function": {"name": "shell", "parameters": {"type": "object"}}}
    fake.plan(calling(("shell", {"commands": ["ls"], "timeout_ms": 5})))
    tools = Tools(
        handlers={"shell": lambda commands, timeout_ms: f"ran {commands} in {timeout_ms}"}
    )
    runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES, tools=[own])
    assert told(fake) == ["ran ['ls'] in 5"]
    assert len(bodies(fake)[0]["tools"]) == 1


def test_steps_are_seen_as_they_happen(runpod: Runpod, fake: FakeVendor) -> None:
    """Nothing is sent before the run is iterated; iterated again it begins anew."""
    steps: list[int] = []
    tools = Tools([get_weather], on_step=lambda step: steps.append(step.index))
    stream = runpod.text.openai_gpt_oss_120b.stream_tools(tools, messages=MESSAGES)
    assert not fake.requests
    first = next(iter(stream))
    assert first.answers[0].content == "Sunny in Paris"
    assert (len(fake.requests), len(stream.steps)) == (1, 1)
    assert [step.index for step in stream] == [0, 1] == steps
    assert stream.result().text == "The tool says: Sunny in Paris"
    assert "complete, 2 steps" in repr(stream)


def test_turns_may_be_streamed(runpod: Runpod, fake: FakeVendor) -> None:
    """Each event is told as it comes; the run is the same."""
    seen: list[Any] = []
    tools = Tools([get_weather], on_event=seen.append)
    run = runpod.text.openai_gpt_oss_120b.run_tools(tools, messages=MESSAGES)
    assert run.text == "The tool says: Sunny in Paris"
    assert "".join(event.text for event in seen if isinstance(event, TextDelta)) == run.text
    assert [event.tool_call.name for event in seen if isinstance(event, ToolCallDone)] == [
        "get_weather"
    ]
    assert [body["stream"] for body in bodies(fake)] == [True, True]


def test_a_coroutine_function_takes_an_async_client(runpod: Runpod, fake: FakeVendor) -> None:
    """The model is told of it, and nothing is left unawaited."""

    async def later(x: int) -> int:
        return x

    fake.plan(calling(("later", {"x": 1})))
    runpod.text.openai_gpt_oss_120b.run_tools([later], messages=MESSAGES)
    assert "takes an async client" in told(fake)[0]


def test_by_id(runpod: Runpod) -> None:
    """When ids are data: the same verbs on the client."""
    id = "openai/gpt-oss-120b"
    assert len(runpod.run_tools(id, [get_weather], messages=MESSAGES).steps) == 2
    assert len(list(runpod.stream_tools(id, [get_weather], messages=MESSAGES))) == 2
