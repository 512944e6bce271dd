"""The seed on OpenAI's chat completions: `Chat Models` with each of its options."""

from typing import Any

import pytest
from pydantic import BaseModel

from modelwire import InvalidParams, OpenAI, answer
from modelwire.openai.inputs.chat_message import ChatMessageInput
from modelwire_runtime.testing import FakeVendor, Reply
from tests.seed.conftest import Sent

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
HELLO: list[ChatMessageInput] = [{"role": "user", "content": "Hello"}]


class Dish(BaseModel):
    """A shape with a field that may be absent, which strict mode cannot say."""

    name: str
    minutes: int = 30


def _weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


def _completion(**more: Any) -> Reply:
    """Return a completion that tells more than the fake does by itself."""
    message = {"role": "assistant", "content": "Hi!"}
    choices = [{"index": 0, "finish_reason": "stop", "message": message}]
    body = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-5"}
    return Reply.json({**body, "choices": choices, **more})


def test_heading_chat_models_call_tools_and_see(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The same models speak chat: with tools that run, and as a stream."""
    run = openai.chat.gpt_5.run_tools(
        [_weather], messages=[{"role": "user", "content": "What is the weather in Rome?"}]
    )
    assert "Sunny in Rome" in run.text
    with openai.chat.gpt_5.stream(messages=HELLO) as stream:
        assert "".join(stream.text) == stream.result().text
    assert {request.path for request in fake_openai.requests} == {"/v1/chat/completions"}
    assert openai.models.get("gpt-5").capabilities["vision"]


def test_sample_46_chat_model(openai: OpenAI, sent_openai: Sent) -> None:
    """The namespace chooses the protocol, the attribute the model."""
    model = openai.chat.gpt_5
    assert "Hello" in model(messages=HELLO).text
    assert model.id == "gpt-5"
    assert sent_openai() == {"model": "gpt-5", "messages": HELLO}


def test_sample_47_chat_options(openai: OpenAI, sent_openai: Sent) -> None:
    """Options of the provider are keywords, in the words of the wire."""
    openai.chat.gpt_4o(messages=HELLO, logit_bias={"50256": -100}, user="test-user")
    assert sent_openai() == {
        "model": "gpt-4o",
        "messages": HELLO,
        "logit_bias": {"50256": -100},
        "user": "test-user",
    }


def test_sample_47_chat_options_of_a_model_that_reasons(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """The sample's model takes no bias; that is told before the request, instead of dropping it."""
    with pytest.raises(InvalidParams, match="logit_bias"):
        openai.run("openai:gpt-5", input="Hello", logit_bias={"50256": -100})
    unchecked: Any = openai.chat.gpt_5
    with pytest.raises(InvalidParams, match="logit_bias"):
        unchecked(messages=HELLO, logit_bias={"50256": -100})
    assert not fake_openai.requests


@pytest.mark.parametrize("bias", [-100, 100, -101, 101])
def test_point_chat_logit_bias(
    openai: OpenAI, sent_openai: Sent, fake_openai: FakeVendor, bias: int
) -> None:
    """A token's number stands for the token; its bias is bounded on both sides."""
    if abs(bias) > 100:
        with pytest.raises(InvalidParams, match=r"logit_bias\.50256"):
            openai.chat.gpt_4_1(messages=HELLO, logit_bias={"50256": bias})
        assert not fake_openai.requests
        return
    openai.chat.gpt_4_1(messages=HELLO, logit_bias={"50256": bias})
    assert sent_openai()["logit_bias"] == {"50256": bias}


@pytest.mark.parametrize("top", [None, 2])
def test_point_chat_logprobs(openai: OpenAI, sent_openai: Sent, top: int | None) -> None:
    """Whether to tell them and how many are two keywords, as on the wire; twenty at most."""
    more: dict[str, Any] = {} if top is None else {"top_logprobs": top}
    openai.chat.gpt_4o(messages=HELLO, logprobs=True, **more)
    assert sent_openai() == {"model": "gpt-4o", "messages": HELLO, "logprobs": True, **more}
    with pytest.raises(InvalidParams, match="above 20"):
        openai.chat.gpt_4o(messages=HELLO, logprobs=True, top_logprobs=21)


def test_point_chat_parallel_tool_calls(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent when it is set; the service's own default is not."""
    openai.chat.gpt_5(messages=HELLO)
    assert "parallel_tool_calls" not in sent_openai()
    openai.chat.gpt_5(messages=HELLO, parallel_tool_calls=False)
    assert sent_openai()["parallel_tool_calls"] is False


def test_point_chat_user(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.chat.gpt_5(messages=HELLO, user="test-user")
    assert sent_openai()["user"] == "test-user"


@pytest.mark.parametrize(
    ("model", "efforts"),
    [
        ("gpt_5", "minimal low medium high"),
        ("gpt_5_1", "none low medium high"),
        ("gpt_5_4", "none low medium high xhigh"),
        ("o3", "low medium high"),
        ("gpt_4o", ""),
    ],
)
def test_point_chat_reasoning_effort(
    openai: OpenAI, fake_openai: FakeVendor, model: str, efforts: str
) -> None:
    """Each model takes its own efforts; any other is an error before the request."""
    handle: Any = getattr(openai.chat, model)
    for effort in ("none", "minimal", "low", "medium", "high", "xhigh"):
        if effort in efforts.split():
            handle(messages=HELLO, reasoning_effort=effort)
        else:
            with pytest.raises(InvalidParams, match="reasoning_effort"):
                handle(messages=HELLO, reasoning_effort=effort)
    sent = [request.json()["reasoning_effort"] for request in fake_openai.requests]
    assert sent == efforts.split()


def test_point_chat_max_completion_tokens(openai: OpenAI, sent_openai: Sent) -> None:
    """A model that reasons has it under its new name alone, and never above its own limit."""
    openai.chat.gpt_5(messages=HELLO, max_completion_tokens=300)
    assert sent_openai() == {"model": "gpt-5", "messages": HELLO, "max_completion_tokens": 300}
    with pytest.raises(InvalidParams, match="128000"):
        openai.chat.gpt_5(messages=HELLO, max_completion_tokens=128001)
    older: Any = openai.chat.gpt_5
    with pytest.raises(InvalidParams, match="max_tokens"):
        older(messages=HELLO, max_tokens=300)


def test_point_chat_store(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent when it is set; a chat is not kept otherwise."""
    openai.chat.gpt_5(messages=HELLO, store=False)
    assert sent_openai()["store"] is False
    openai.chat.gpt_5(messages=HELLO)
    assert "store" not in sent_openai()


def test_point_chat_metadata(openai: OpenAI, sent_openai: Sent) -> None:
    """Pairs are stored with the completion; values are text."""
    openai.chat.gpt_5(messages=HELLO, metadata={"order": "17"})
    assert sent_openai()["metadata"] == {"order": "17"}
    wrong: Any = {"order": 17}
    with pytest.raises(InvalidParams, match=r"metadata\.order"):
        openai.chat.gpt_5(messages=HELLO, metadata=wrong)


def test_point_chat_prediction(openai: OpenAI, sent_openai: Sent) -> None:
    """A text, or its parts, of one kind."""
    openai.chat.gpt_4o_mini(messages=HELLO, prediction={"type": "content", "content": "Hi"})
    assert sent_openai()["prediction"] == {"type": "content", "content": "Hi"}
    wrong: Any = {"type": "guess", "content": "Hi"}
    with pytest.raises(InvalidParams, match=r"prediction.*type"):
        openai.chat.gpt_4o_mini(messages=HELLO, prediction=wrong)


@pytest.mark.parametrize(
    ("model", "tier", "known"),
    [
        ("o3", "flex", True),
        ("o4_mini", "flex", True),
        ("gpt_5", "flex", True),
        ("gpt_4o", "flex", False),
        ("gpt_4", "priority", True),
        ("gpt_5_mini", "priority", True),
        ("o3", "priority", True),
        ("gpt_5_nano", "priority", False),
        ("gpt_5_nano", "default", True),
        ("gpt_5", "auto", True),
    ],
)
def test_point_chat_service_tier(
    openai: OpenAI, fake_openai: FakeVendor, model: str, tier: str, known: bool
) -> None:
    """A tier is offered where the model has it."""
    handle: Any = getattr(openai.chat, model)
    if not known:
        with pytest.raises(InvalidParams, match="service_tier"):
            handle(messages=HELLO, service_tier=tier)
        assert not fake_openai.requests
        return
    handle(messages=HELLO, service_tier=tier)
    assert fake_openai.requests[-1].json()["service_tier"] == tier


def test_point_chat_service_tier_that_served(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The result tells the tier that a completion names."""
    fake_openai.answer_next(_completion(service_tier="default"))
    assert openai.chat.gpt_5(messages=HELLO, service_tier="auto").service_tier == "default"


def test_point_chat_strict_json_schema(openai: OpenAI, sent_openai: Sent) -> None:
    """Strict is the default and wants every field; without it the schema goes out as it is."""
    openai.chat.gpt_5.parse(Dish, messages=HELLO)
    asked = sent_openai()["response_format"]["json_schema"]
    assert (asked["strict"], asked["schema"]["required"]) == (True, ["name", "minutes"])
    openai.chat.gpt_5.parse(answer(Dish, strict=False), messages=HELLO)
    asked = sent_openai()["response_format"]["json_schema"]
    assert (asked["strict"], asked["schema"]["required"]) == (False, ["name"])


@pytest.mark.parametrize("verbosity", ["low", "medium", "high"])
def test_point_chat_text_verbosity(openai: OpenAI, sent_openai: Sent, verbosity: Any) -> None:
    """It has its own place in a chat, and three values."""
    openai.chat.gpt_5(messages=HELLO, verbosity=verbosity)
    assert sent_openai()["verbosity"] == verbosity
    wrong: Any = "chatty"
    with pytest.raises(InvalidParams, match="verbosity"):
        openai.chat.gpt_5(messages=HELLO, verbosity=wrong)


def test_point_chat_prompt_cache_key(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.chat.gpt_5(messages=HELLO, prompt_cache_key="cooking")
    assert sent_openai()["prompt_cache_key"] == "cooking"


@pytest.mark.parametrize("retention", ["in_memory", "24h"])
def test_point_chat_prompt_cache_retention(
    openai: OpenAI, sent_openai: Sent, retention: Any
) -> None:
    """Two periods, and no other."""
    openai.chat.gpt_5_1(messages=HELLO, prompt_cache_retention=retention)
    assert sent_openai()["prompt_cache_retention"] == retention
    wrong: Any = "48h"
    with pytest.raises(InvalidParams, match="prompt_cache_retention"):
        openai.chat.gpt_5_1(messages=HELLO, prompt_cache_retention=wrong)


def test_point_chat_safety_identifier(openai: OpenAI, sent_openai: Sent) -> None:
    """It is sent as it is."""
    openai.chat.gpt_5(messages=HELLO, safety_identifier="5f2c")
    assert sent_openai()["safety_identifier"] == "5f2c"


@pytest.mark.parametrize("role", ["system", "developer"])
def test_point_chat_system_message_mode(openai: OpenAI, sent_openai: Sent, role: Any) -> None:
    """A role is what the caller wrote; it is never changed behind his back."""
    turns: list[ChatMessageInput] = [{"role": role, "content": "Be brief."}, *HELLO]
    for model in (openai.chat.gpt_5, openai.chat.gpt_4o):
        model(messages=turns)
        assert sent_openai()["messages"] == turns


def test_point_chat_force_reasoning(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """An id that nobody knows borrows the rules of a model that is known, and its protocol."""
    fake_openai.answer_next(_completion())
    openai.run("stealth-7", like="gpt-4o-search-preview", messages=HELLO, top_p=0.5)
    request = fake_openai.requests[-1]
    assert request.path == "/v1/chat/completions"
    assert request.json() == {"model": "stealth-7", "messages": HELLO, "top_p": 0.5}
    with pytest.raises(InvalidParams, match="temperature"):
        openai.run("stealth-7", like="gpt-4o-search-preview", messages=HELLO, temperature=0.5)
    with pytest.raises(InvalidParams, match="temperature"):
        openai.run("stealth-7", like="gpt-5", input="Hello", temperature=0.5)
