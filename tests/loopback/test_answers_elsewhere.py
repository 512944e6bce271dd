"""The verbs of language models by other protocols than chat completions: the same calls, the same results."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import OpenAI, Runware, Tools
from modelwire_runtime.testing import FakeVendor, TaskPlan

QUESTION = "What is the weather in Paris?"
MESSAGES: list[Any] = [{"role": "user", "content": QUESTION}]


class City(BaseModel):
    """A city."""

    name: str
    size: int | None = None


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


@pytest.fixture
def runware() -> Iterator[tuple[Runware, FakeVendor]]:
    """Open a client to a fake Runware whose tasks are done at once."""
    with FakeVendor("runware") as fake:
        fake.default_task = TaskPlan(steps=())
        with fake.client() as client:
            yield client, fake
        assert not fake.violations


@pytest.fixture
def openai() -> Iterator[OpenAI]:
    """Open a client to a fake OpenAI."""
    with FakeVendor("openai") as fake:
        with fake.client() as client:
            yield client
        assert not fake.violations


def test_runware_answers_in_a_shape(runware: tuple[Runware, FakeVendor]) -> None:
    """Whole and streamed, without a warning where the catalog grants it."""
    model = runware[0].text.anthropic_claude_fable_5
    made = model.parse(City, messages=MESSAGES)
    assert made.parsed == City(name="Paris", size=1)
    assert made.warnings == ()
    with model.stream_parse(list[City], messages=MESSAGES) as stream:
        assert [city.size for city in stream.elements] == [1, 1]


def test_runware_calls_tools(runware: tuple[Runware, FakeVendor]) -> None:
    """In whichever shape a model tells its calls."""
    client, fake = runware
    call = {"toolId": "t1", "name": "get_weather", "toolInput": {"city": "Rome"}}
    fake.plan(TaskPlan(steps=(), fields={"toolCalls": [call]}))
    run = client.text.anthropic_claude_fable_5.run_tools([get_weather], messages=MESSAGES)
    assert [answer.content for answer in run.steps[0].answers] == ["Sunny in Rome"]
    assert len(run.steps) == 2
    assert run.conversation["messages"][2] == {
        "role": "tool",
        "id": "t1",
        "content": "Sunny in Rome",
    }


def test_responses_answer_in_a_shape(openai: OpenAI) -> None:
    """The schema goes into `text.format`, beside what the caller set of `text`."""
    made = openai.text.gpt_5_4.parse(City, input=QUESTION, text={"verbosity": "low"})
    assert made.parsed == City(name="Paris", size=1)
    assert made.warnings == ()
    with openai.text.gpt_5_4.stream_parse(list[City], input=QUESTION) as stream:
        assert [city.size for city in stream.elements] == [1, 1]


@pytest.mark.parametrize("store", [True, False])
def test_responses_call_tools(openai: OpenAI, store: bool) -> None:
    """A kept response is gone on from; one that is not kept is repeated."""
    tools = Tools([get_weather], answer=City)
    run = openai.text.gpt_5_4.run_tools(tools, input=QUESTION, store=store)
    assert [answer.content for answer in run.steps[0].answers] == ["Sunny in Paris"]
    assert run.parsed == City(name="Paris", size=1)
    assert ("previous_response_id" in run.conversation) == store
