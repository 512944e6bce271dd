"""The seed on DeepInfra's language models: `Language Models` and the table of what each can do."""

import asyncio
from typing import Any

import pytest

from modelwire import AsyncDeepInfra, DeepInfra, InvalidParams, TextResult
from modelwire_runtime.streams.text import ToolCallDone
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, media

LASAGNA: Any = [{"role": "user", "content": "Write a vegetarian lasagna recipe for 4 people."}]
PNG = media.png(8, 8)
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
# The document's table lost its marks; these are from the copy of the page in the AI SDK's package.
MARKS: list[tuple[str, set[str]]] = [
    ("meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8", {"image"}),
    ("meta-llama/Llama-4-Scout-17B-16E-Instruct", {"image"}),
    ("meta-llama/Llama-3.3-70B-Instruct-Turbo", {"object", "tools", "tool streaming"}),
    ("meta-llama/Llama-3.3-70B-Instruct", {"object", "tools", "tool streaming"}),
    ("meta-llama/Meta-Llama-3.1-405B-Instruct", {"object", "tools", "tool streaming"}),
    ("meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", {"object", "tools", "tool streaming"}),
    ("meta-llama/Meta-Llama-3.1-70B-Instruct", {"object", "tools", "tool streaming"}),
    ("meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", {"object", "tools"}),
    ("meta-llama/Meta-Llama-3.1-8B-Instruct", {"object", "tools", "tool streaming"}),
    ("meta-llama/Llama-3.2-11B-Vision-Instruct", {"image", "object"}),
    ("meta-llama/Llama-3.2-90B-Vision-Instruct", {"image", "object"}),
    ("mistralai/Mixtral-8x7B-Instruct-v0.1", {"object", "tools"}),
    ("deepseek-ai/DeepSeek-V3", {"object", "tools", "tool streaming"}),
    ("deepseek-ai/DeepSeek-R1", set()),
    ("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", set()),
    ("deepseek-ai/DeepSeek-R1-Turbo", set()),
    ("nvidia/Llama-3.1-Nemotron-70B-Instruct", {"object", "tools"}),
    ("Qwen/Qwen2-7B-Instruct", {"object"}),
    ("Qwen/Qwen2.5-72B-Instruct", {"object", "tools", "tool streaming"}),
    ("Qwen/Qwen2.5-Coder-32B-Instruct", {"object"}),
    ("Qwen/QwQ-32B-Preview", {"object"}),
    ("google/codegemma-7b-it", set()),
    ("google/gemma-2-9b-it", set()),
    ("microsoft/WizardLM-2-8x22B", set()),
]
# Other sources grant these tools, and what one source grants is not refused.
TOOLS_ELSEWHERE = {
    "meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    "meta-llama/Llama-4-Scout-17B-16E-Instruct",
    "deepseek-ai/DeepSeek-R1",
    "deepseek-ai/DeepSeek-R1-Turbo",
}


def get_weather(city: str) -> str:
    """Weather of a city."""
    return f"Sunny in {city}"


def test_heading_deepinfra_language_models_stream(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """A model answers piece by piece as well; the pieces make the whole answer."""
    model = deepinfra.text.meta_llama_meta_llama_3_1_70b_instruct
    with model.stream(messages=LASAGNA) as stream:
        pieces = list(stream.text)
    assert fake_deepinfra.requests[-1].json()["stream"] is True
    assert len(pieces) > 1
    assert "".join(pieces) == stream.result().text == model(messages=LASAGNA).text
    assert stream.result().finish_reason == "stop"


def test_sample_04_deepinfra_generate_text(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor
) -> None:
    """The first argument there is the model's id, here it is the method or the first argument of `run`."""
    fake_deepinfra.plan(*[ChatPlan(text="Layer pasta, spinach and cheese.")] * 2)
    made = deepinfra.text.meta_llama_meta_llama_3_1_70b_instruct(messages=LASAGNA)
    by_id = deepinfra.run("meta-llama/Meta-Llama-3.1-70B-Instruct", messages=LASAGNA)
    assert isinstance(by_id, TextResult)
    assert made.text == by_id.text == "Layer pasta, spinach and cheese."
    first, second = fake_deepinfra.requests
    assert first.path == second.path == "/v1/openai/chat/completions"
    assert first.json() == second.json()
    assert first.json() == {
        "model": "meta-llama/Meta-Llama-3.1-70B-Instruct",
        "messages": LASAGNA,
    }


def test_sample_04_deepinfra_generate_text_async(fake_deepinfra: FakeVendor) -> None:
    """The same with `await`."""

    async def ask() -> str:
        where: Any = {"api_key": API_KEY, "base_url": fake_deepinfra.base_url}
        async with AsyncDeepInfra(**where) as deepinfra:
            model = deepinfra.text.meta_llama_meta_llama_3_1_70b_instruct
            return (await model(messages=LASAGNA)).text

    assert "lasagna" in asyncio.run(ask())


def test_heading_deepinfra_model_capabilities_list_is_not_complete(
    deepinfra: DeepInfra,
) -> None:
    """The catalog has far more models than the table, and any other id goes as text, with the rules of a known one."""
    chats = [model for model in deepinfra.models if model.namespace == "text"]
    assert {id for id, _ in MARKS} < {model.id for model in chats}
    known = "meta-llama/Llama-3.3-70B-Instruct"
    rehearsal = deepinfra.with_options(dry_run=True)
    told = rehearsal.run("acme/new-model", like=known, messages=LASAGNA, max_tokens=9)
    assert told.raw["request"]["json"] == {
        "model": "acme/new-model",
        "messages": LASAGNA,
        "max_tokens": 9,
    }


@pytest.mark.parametrize(("id", "marks"), MARKS, ids=[id for id, _ in MARKS])
def test_row_deepinfra_language_model(
    deepinfra: DeepInfra, fake_deepinfra: FakeVendor, id: str, marks: set[str]
) -> None:
    """What the table marks works without a warning; what nobody grants is refused before it is sent."""
    assert isinstance(deepinfra.run(id, messages=LASAGNA), TextResult)
    assert fake_deepinfra.requests[-1].json()["model"] == id
    _sees(deepinfra, fake_deepinfra, id, granted="image" in marks)
    _shapes(deepinfra, fake_deepinfra, id, granted="object" in marks)
    _calls_tools(deepinfra, fake_deepinfra, id, granted="tools" in marks or id in TOOLS_ELSEWHERE)
    if "tool streaming" in marks:
        _streams_tools(deepinfra, fake_deepinfra, id)


def _sees(deepinfra: DeepInfra, fake: FakeVendor, id: str, *, granted: bool) -> None:
    """A picture of one's own goes along as a data URI, to the models that see."""
    assert deepinfra.models.get(id).capabilities["vision"] is granted
    if granted:
        parts: Any = [
            {"type": "text", "text": "What is this?"},
            {"type": "image_url", "image_url": {"url": PNG}},
        ]
        deepinfra.run(id, messages=[{"role": "user", "content": parts}])
        sent = fake.requests[-1].json()["messages"][0]["content"][1]
        assert sent["image_url"]["url"].startswith("data:image/png;base64,")


def _shapes(deepinfra: DeepInfra, fake: FakeVendor, id: str, *, granted: bool) -> None:
    """An answer of a shape is asked for with its schema."""
    before = len(fake.requests)
    if not granted:
        with pytest.raises(InvalidParams, match="no source grants answers of a shape"):
            deepinfra.parse(id, list[str], messages=LASAGNA)
        assert len(fake.requests) == before
        return
    made = deepinfra.parse(id, list[str], messages=LASAGNA)
    assert made.parsed
    assert not made.warnings
    assert fake.requests[-1].json()["response_format"]["type"] == "json_schema"


def _calls_tools(deepinfra: DeepInfra, fake: FakeVendor, id: str, *, granted: bool) -> None:
    """A function is offered, called, and its answer goes back."""
    before = len(fake.requests)
    if not granted:
        with pytest.raises(InvalidParams, match="no source grants tools"):
            deepinfra.run_tools(id, [get_weather], messages=LASAGNA)
        assert len(fake.requests) == before
        return
    fake.plan(ChatPlan(tool_calls=(("get_weather", {"city": "Bern"}),)))
    ran = deepinfra.run_tools(id, [get_weather], messages=LASAGNA)
    assert ran.text == "The tool says: Sunny in Bern"
    assert not ran.warnings
    offered = fake.requests[before].json()["tools"][0]
    assert offered["function"]["name"] == "get_weather"
    assert "strict" not in offered["function"]


def _streams_tools(deepinfra: DeepInfra, fake: FakeVendor, id: str) -> None:
    """Calls of functions come piece by piece."""
    fake.plan(ChatPlan(tool_calls=(("get_weather", {"city": "Bern"}),)))
    with deepinfra.stream(id, messages=LASAGNA, tools=[WEATHER]) as stream:
        done = [event.tool_call for event in stream if isinstance(event, ToolCallDone)]
    assert [(call.name, call.arguments) for call in done] == [("get_weather", '{"city": "Bern"}')]
    assert stream.result().finish_reason == "tool_calls"
