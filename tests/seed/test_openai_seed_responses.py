"""The seed on what a request to OpenAI's responses may set: `Responses Models`."""

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from modelwire import InvalidParams, OpenAI, TextResult, answer
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh"]


class Dish(BaseModel):
    """A shape with a field that may be absent, which strict mode cannot say."""

    name: str
    minutes: int = 30


def _weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


def test_heading_responses_models_are_the_default(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """A language model is asked through responses, whole, as a stream and in the background."""
    model = openai.text.gpt_5
    whole = model(input="Hello").text
    with model.stream(input="Hello") as stream:
        assert stream.result().text == whole
    assert model.with_options(poll_interval=0.01).submit(input="Hello").wait().text == whole
    posts = [request for request in fake_openai.requests if request.method == "POST"]
    assert {request.path for request in posts} == {"/v1/responses"}
    extras = [{"stream": True}, {"background": True}]
    sent = [request.json() for request in posts]
    assert sent == [{"model": "gpt-5", "input": "Hello", **more} for more in ({}, *extras)]


def test_sample_07_responses_model(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The attribute stands for the model; making it sends nothing."""
    model = openai.text.gpt_5
    assert (model.id, model.info.task) == ("gpt-5", "chat")
    assert not fake_openai.requests


def test_sample_08_responses_options(openai: OpenAI, sent_openai: Sent) -> None:
    """Options of the provider are keywords, in the words of the wire."""
    openai.text.gpt_5(input="Hello", parallel_tool_calls=False, store=False, user="user_123")
    assert sent_openai() == {
        "model": "gpt-5",
        "input": "Hello",
        "parallel_tool_calls": False,
        "store": False,
        "user": "user_123",
    }


def test_sample_08_responses_options_are_checked(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """What `satisfies` does before a program runs, and a check of the values before a request."""
    wrong: dict[str, Any] = {"parallel_tool_calls": "no", "stroe": False}
    with pytest.raises(InvalidParams) as caught:
        openai.text.gpt_5(input="Hello", **wrong)
    assert {fault.parameter for fault in caught.value.faults} == set(wrong)
    assert "did you mean store" in str(caught.value)
    assert not fake_openai.requests


def test_sample_09_responses_metadata(openai: OpenAI) -> None:
    """What a response tells of itself is typed on the result."""
    result = openai.text.gpt_5(input="Hello")
    assert result.response_id is not None
    assert result.response_id.startswith("resp_")
    assert (result.logprobs, result.service_tier) == ((), "default")


def test_point_option_parallel_tool_calls(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent when it is set, and not otherwise."""
    openai.text.gpt_5(input="Hello")
    assert "parallel_tool_calls" not in sent_openai()
    openai.text.gpt_5(input="Hello", parallel_tool_calls=True)
    assert sent_openai()["parallel_tool_calls"] is True


def test_point_option_store(openai: OpenAI, sent_openai: Sent) -> None:
    """What is kept can be read again; what is not kept is gone."""
    kept = openai.text.gpt_5(input="Hello")
    found = openai.get_response(response_id=str(kept.response_id))
    assert found.raw == kept.raw
    assert (found.text, found.usage, found.message) == (kept.text, kept.usage, kept.message)
    assert found.output_items == kept.output_items
    assert [type(item) for item in found.output_items] == [type(i) for i in kept.output_items]
    gone = openai.text.gpt_5(input="Hello", store=False)
    assert sent_openai()["store"] is False
    assert gone.message[0]["type"] == "message", "items come back whole, not as references"
    assert kept.message == [{"type": "item_reference", "id": kept.output_items[0].id}]


def test_point_option_max_tool_calls(openai: OpenAI, sent_openai: Sent) -> None:
    """The limit holds for all of the service's own tools together."""
    openai.text.gpt_5(input="News?", tools=[{"type": "web_search"}], max_tool_calls=3)
    assert sent_openai()["max_tool_calls"] == 3


def test_point_option_metadata(openai: OpenAI, sent_openai: Sent) -> None:
    """Pairs are stored with the response; values are text."""
    result = openai.text.gpt_5(input="Hello", metadata={"order": "17"})
    assert sent_openai()["metadata"] == result.raw["metadata"] == {"order": "17"}
    wrong: Any = {"order": 17}
    with pytest.raises(InvalidParams, match=r"metadata\.order"):
        openai.text.gpt_5(input="Hello", metadata=wrong)


def test_point_option_conversation(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor
) -> None:
    """A conversation is made first, and then named; not together with a former response."""
    conversation = openai.create_conversation(metadata={"topic": "cooking"})
    id = conversation.data.id
    result = openai.text.gpt_5(input="Hello", conversation=id)
    assert sent_openai()["conversation"] == id
    assert result.raw["conversation"] == {"id": id}
    before = len(fake_openai.requests)
    with pytest.raises(InvalidParams, match="previous_response_id"):
        openai.text.gpt_5(
            input="And?", conversation=id, previous_response_id=str(result.response_id)
        )
    assert len(fake_openai.requests) == before


def test_point_option_previous_response_id(openai: OpenAI, sent_openai: Sent) -> None:
    """The service knows what came before, so only what is new is sent."""
    first = openai.text.gpt_5(input="My name is Ada.")
    second = openai.text.gpt_5(input="Who am I?", previous_response_id=first.response_id)
    assert sent_openai() == {
        "model": "gpt-5",
        "input": "Who am I?",
        "previous_response_id": first.response_id,
    }
    told = openai.list_input_items(response_id=str(second.response_id)).raw["data"]
    assert [item["role"] for item in told] == ["user", "assistant", "user"]


def test_point_option_instructions(openai: OpenAI, sent_openai: Sent) -> None:
    """They change who the model is in the middle of a conversation."""
    first = openai.text.gpt_5(input="Hello", instructions="Be brief.")
    second = openai.text.gpt_5(
        input="Go on.", previous_response_id=first.response_id, instructions="Tell a story."
    )
    assert sent_openai()["instructions"] == second.raw["instructions"] == "Tell a story."


@pytest.mark.parametrize("top", [None, 3])
def test_point_option_logprobs(openai: OpenAI, sent_openai: Sent, top: int | None) -> None:
    """They are asked for as on the wire, with the likeliest tokens of each place if wanted."""
    more: dict[str, Any] = {} if top is None else {"top_logprobs": top}
    asked = ["message.output_text.logprobs"]
    result = openai.run("gpt-4.1", input="Hello", include=asked, **more)
    assert isinstance(result, TextResult)
    assert sent_openai() == {"model": "gpt-4.1", "input": "Hello", "include": asked, **more}
    assert "".join(one.token for one in result.logprobs) == result.text
    assert all(one.logprob <= 0 and len(one.top) == (top or 0) for one in result.logprobs)


def test_point_option_logprobs_up_to_twenty(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """More are refused before the request, as is a number of them while the model thinks."""
    asked: Any = ["message.output_text.logprobs"]
    with pytest.raises(InvalidParams, match="above 20"):
        openai.text.gpt_4_1(input="Hello", include=asked, top_logprobs=21)
    with pytest.raises(InvalidParams, match="top_logprobs"):
        openai.text.gpt_5_1(
            input="Hello", include=asked, top_logprobs=2, reasoning={"effort": "low"}
        )
    assert not fake_openai.requests


def test_point_option_user(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.text.gpt_5(input="Hello", user="user_123")
    assert sent_openai()["user"] == "user_123"


@pytest.mark.parametrize(
    ("id", "efforts"),
    [
        ("gpt-5", "minimal low medium high"),
        ("gpt-5.1", "none low medium high"),
        ("gpt-5.1-codex-max", "low medium high xhigh"),
        ("gpt-5.4", "none low medium high xhigh"),
        ("o3", "low medium high"),
        ("gpt-4.1", ""),
    ],
)
def test_point_option_reasoning_effort(
    openai: OpenAI, fake_openai: FakeVendor, id: str, efforts: str
) -> None:
    """Each model takes its own efforts; any other is an error before the request."""
    every: tuple[Effort, ...] = ("none", "minimal", "low", "medium", "high", "xhigh")
    for effort in every:
        if effort in efforts.split():
            openai.run(id, input="Hello", reasoning={"effort": effort})
        else:
            with pytest.raises(InvalidParams, match="reasoning"):
                openai.run(id, input="Hello", reasoning={"effort": effort})
    sent = [request.json()["reasoning"]["effort"] for request in fake_openai.requests]
    assert sent == efforts.split()


@pytest.mark.parametrize("summary", ["auto", "detailed"])
def test_point_option_reasoning_summary(openai: OpenAI, sent_openai: Sent, summary: Any) -> None:
    """A summary of the thoughts comes when it is asked for, and none otherwise."""
    result = openai.text.gpt_5(input="Why?", reasoning={"summary": summary})
    assert sent_openai()["reasoning"] == {"summary": summary}
    assert result.reasoning
    assert not openai.text.gpt_5(input="Why?").reasoning


def test_point_option_strict_json_schema(openai: OpenAI, sent_openai: Sent) -> None:
    """Strict is the default and wants every field; without it the schema goes out as it is."""
    openai.text.gpt_5.parse(Dish, input="A dish, please.")
    format = sent_openai()["text"]["format"]
    assert format["strict"] is True
    assert format["schema"]["required"] == ["name", "minutes"]
    assert format["schema"]["additionalProperties"] is False
    openai.text.gpt_5.parse(answer(Dish, strict=False), input="A dish, please.")
    format = sent_openai()["text"]["format"]
    assert format["strict"] is False
    assert format["schema"]["required"] == ["name"]


@pytest.mark.parametrize(
    ("id", "tier", "known"),
    [
        ("o3", "flex", True),
        ("o4-mini", "flex", True),
        ("gpt-5", "flex", True),
        ("gpt-4", "flex", False),
        ("gpt-4", "priority", True),
        ("gpt-5-mini", "priority", True),
        ("o4-mini", "priority", True),
        ("gpt-5-nano", "priority", False),
        ("gpt-5-nano", "default", True),
    ],
)
def test_point_option_service_tier(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor, id: str, tier: str, known: bool
) -> None:
    """A tier is offered where the model has it; the result tells which one served it."""
    if not known:
        with pytest.raises(InvalidParams, match="service_tier"):
            openai.run(id, input="Hello", service_tier=tier)
        assert not fake_openai.requests
        return
    result = openai.run(id, input="Hello", service_tier=tier)
    assert isinstance(result, TextResult)
    assert sent_openai()["service_tier"] == result.service_tier == tier


def test_point_option_text_verbosity(openai: OpenAI, sent_openai: Sent) -> None:
    """It stands beside the form of the answer, as on the wire."""
    openai.text.gpt_5(input="Hello", text={"verbosity": "high"})
    assert sent_openai()["text"] == {"verbosity": "high"}


def test_point_option_include(openai: OpenAI, sent_openai: Sent) -> None:
    """The list is closed, so that a name that is none is told at once."""
    openai.text.gpt_4_1(
        input="Hello", include=["file_search_call.results", "message.output_text.logprobs"]
    )
    assert sent_openai()["include"] == ["file_search_call.results", "message.output_text.logprobs"]
    wrong: Any = ["file_search_call.result"]
    with pytest.raises(InvalidParams, match=r"file_search_call\.results"):
        openai.text.gpt_4_1(input="Hello", include=wrong)


@pytest.mark.parametrize("truncation", ["auto", "disabled"])
def test_point_option_truncation(openai: OpenAI, sent_openai: Sent, truncation: Any) -> None:
    """Two strategies, sent as they are; a third is refused."""
    openai.text.gpt_5(input="Hello", truncation=truncation)
    assert sent_openai()["truncation"] == truncation
    wrong: Any = "middle"
    with pytest.raises(InvalidParams, match="truncation"):
        openai.text.gpt_5(input="Hello", truncation=wrong)


def test_point_option_prompt_cache_key(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.text.gpt_5(input="Hello", prompt_cache_key="cooking")
    assert sent_openai()["prompt_cache_key"] == "cooking"


@pytest.mark.parametrize("retention", ["in_memory", "24h"])
def test_point_option_prompt_cache_retention(
    openai: OpenAI, sent_openai: Sent, retention: Any
) -> None:
    """Two periods, and no other."""
    openai.text.gpt_5_1(input="Hello", prompt_cache_retention=retention)
    assert sent_openai()["prompt_cache_retention"] == retention
    wrong: Any = "48h"
    with pytest.raises(InvalidParams, match="prompt_cache_retention"):
        openai.text.gpt_5_1(input="Hello", prompt_cache_retention=wrong)


def test_point_option_safety_identifier(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.text.gpt_5(input="Hello", safety_identifier="5f2c")
    assert sent_openai()["safety_identifier"] == "5f2c"


@pytest.mark.parametrize("role", ["system", "developer"])
def test_point_option_system_message_mode(openai: OpenAI, sent_openai: Sent, role: Any) -> None:
    """A role is what the caller wrote, of a reasoning model too; to remove it, leave it out."""
    turns: Any = [{"role": role, "content": "Be brief."}, {"role": "user", "content": "Hello"}]
    openai.text.gpt_5(input=turns)
    assert sent_openai()["input"] == turns


def test_point_option_force_reasoning(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """An id that nobody knows borrows the rules of a model that is known."""
    fake_openai.validates = False  # the fake does not know it either
    efforts = {"effort": "minimal"}
    result = openai.run("stealth-7", like="gpt-5", input="Hello", reasoning=efforts)
    assert isinstance(result, TextResult)
    assert result.text
    sent = fake_openai.requests[-1].json()
    assert sent == {"model": "stealth-7", "input": "Hello", "reasoning": efforts}
    with pytest.raises(InvalidParams, match="temperature"):
        openai.run("stealth-7", like="gpt-5", input="Hello", temperature=0.5)
    assert len(fake_openai.requests) == 1


def test_point_metadata_response_id(openai: OpenAI) -> None:
    """It is by which a conversation goes on, also behind tools."""
    run = openai.text.gpt_5.run_tools([_weather], input="What is the weather in Rome?")
    first, second = run.steps
    assert second.result.raw["previous_response_id"] == first.result.response_id
    assert run.response_id == second.result.response_id


def test_point_metadata_logprobs(openai: OpenAI) -> None:
    """A stream tells them as well."""
    asked: Any = ["message.output_text.logprobs"]
    with openai.text.gpt_4_1.stream(input="Hello", include=asked, top_logprobs=1) as stream:
        result = stream.result()
    assert result.logprobs[0].token == result.logprobs[0].top[0].token
    assert result.logprobs[0].octets == result.logprobs[0].token.encode()


def test_point_metadata_service_tier(openai: OpenAI) -> None:
    """The tier that served a call may have another name than the one that was asked for."""
    result = openai.text.gpt_5(input="Hello", service_tier="auto")
    assert result.service_tier == result.raw["service_tier"] == "default"
