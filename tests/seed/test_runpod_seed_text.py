"""The seed on language models: `Language Models` and its parts."""

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from modelwire import AsyncRunpod, Runpod, TextResult
from modelwire.runpod.inputs.chat_message import ChatMessageInput
from modelwire.runpod.inputs.tool import ToolInput
from modelwire_runtime.testing import ChatPlan, FakeVendor

Sent = Callable[[], dict[str, Any]]
GERMANY: list[ChatMessageInput] = [{"role": "user", "content": "What is the capital of Germany?"}]
GET_WEATHER: ToolInput = {
    "type": "function",
    "function": {
        "name": "getWeather",
        "description": "Get weather information for a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "The city name"}},
            "required": ["city"],
        },
    },
}
SAN_FRANCISCO: list[ChatMessageInput] = [
    {"role": "user", "content": "What is the weather like in San Francisco?"}
]


class Recipe(BaseModel):
    """The shape that the seed's sample asks for."""

    name: str
    ingredients: list[str]
    steps: list[str]


def test_heading_language_models_by_id(runpod: Runpod, sent: Sent) -> None:
    """A model may be named by its id as data; the result is the same as the handle's."""
    result = runpod.run("qwen/qwen3-32b-awq", messages=GERMANY)
    assert isinstance(result, TextResult)
    assert result.text == runpod.text.qwen_qwen3_32b_awq(messages=GERMANY).text
    assert sent()["model"] == "Qwen/Qwen3-32B-AWQ"


def test_sample_04_generate_text(
    runpod: Runpod, sent: Sent, posted: Callable[[], str], fake: FakeVendor
) -> None:
    """A question goes out under the served name, and the answer comes back."""
    fake.plan(ChatPlan(text="Berlin."))
    result = runpod.text.qwen_qwen3_32b_awq(messages=GERMANY)
    assert result.text == "Berlin."
    assert posted() == "/v2/qwen3-32b-awq/openai/v1/chat/completions"
    assert sent() == {"messages": GERMANY, "model": "Qwen/Qwen3-32B-AWQ"}


def test_point_text(runpod: Runpod) -> None:
    """`text` is the answer, which is also what the result prints as."""
    result = runpod.text.qwen_qwen3_32b_awq(messages=GERMANY)
    assert isinstance(result.text, str)
    assert str(result) == result.text


@pytest.mark.parametrize(("limit", "reason"), [(4, "length"), (500, "stop")])
def test_point_finish_reason(runpod: Runpod, limit: int, reason: str) -> None:
    """`finish_reason` tells why the text ended."""
    result = runpod.text.qwen_qwen3_32b_awq(messages=GERMANY, max_tokens=limit)
    assert result.finish_reason == reason


def test_point_usage(runpod: Runpod) -> None:
    """`usage` counts the tokens of the prompt, of the answer and of both."""
    usage = runpod.text.qwen_qwen3_32b_awq(messages=GERMANY).usage
    assert usage is not None
    assert (usage.input_tokens, usage.output_tokens, usage.total_tokens) == (6, 33, 39)


def test_heading_streaming_views_replay(runpod: Runpod) -> None:
    """A stream is read once; its text can be read again, and its result holds the whole."""
    with runpod.text.qwen_qwen3_32b_awq.stream(messages=GERMANY) as stream:
        first = "".join(stream.text)
    assert first == "".join(stream.text) == stream.result().text
    assert stream.result().finish_reason == "stop"


def test_sample_05_stream_text(runpod: Runpod, sent: Sent, capsys: Any) -> None:
    """A poem is printed as it comes; the request asks for a stream and its token counts."""
    poem = "Write a short poem about artificial intelligence in exactly 4 lines."
    messages: list[ChatMessageInput] = [{"role": "user", "content": poem}]
    with runpod.text.qwen_qwen3_32b_awq.stream(messages=messages, temperature=0.7) as stream:
        for delta in stream.text:
            sys.stdout.write(delta)
    assert poem in capsys.readouterr().out
    assert sent() == {
        "messages": messages,
        "temperature": 0.7,
        "stream": True,
        "model": "Qwen/Qwen3-32B-AWQ",
        "stream_options": {"include_usage": True},
    }
    assert stream.result().usage is not None


def test_sample_05_stream_text_async(async_runpod: AsyncRunpod) -> None:
    """The same with `async for`."""

    async def read() -> tuple[list[str], str]:
        handle = async_runpod.text.qwen_qwen3_32b_awq
        async with async_runpod, handle.stream(messages=GERMANY, temperature=0.7) as stream:
            pieces = [delta async for delta in stream.text]
            return pieces, (await stream.result()).text

    pieces, text = asyncio.run(read())
    assert len(pieces) > 3
    assert "".join(pieces) == text


def _use_every_ability(
    fake: FakeVendor, runpod: Runpod, id: str, endpoint: str, served: str
) -> None:
    """Stream, reason and call a tool with one model of the table, and see what was sent."""
    info = runpod.models.get(id)
    handle: Any = getattr(runpod.text, info.attribute)
    fake.plan(ChatPlan(text="Yes.", reasoning="Let me see."))
    with handle.stream(messages=GERMANY) as stream:
        assert ("".join(stream.reasoning), "".join(stream.text)) == ("Let me see.", "Yes.")
    calls = handle(messages=SAN_FRANCISCO, tools=[GET_WEATHER]).tool_calls
    assert [call.parse() for call in calls] == [{"city": "San Francisco"}]
    for request in fake.requests:
        assert request.path == f"/v2/{endpoint}/openai/v1/chat/completions"
        assert request.json()["model"] == served


def test_row_language_model_qwen_qwen3_32b_awq(fake: FakeVendor, runpod: Runpod) -> None:
    """It streams, reasons and calls tools."""
    id = "qwen/qwen3-32b-awq"
    _use_every_ability(fake, runpod, id, "qwen3-32b-awq", "Qwen/Qwen3-32B-AWQ")


def test_row_language_model_openai_gpt_oss_120b(fake: FakeVendor, runpod: Runpod) -> None:
    """It streams, reasons and calls tools."""
    id = "openai/gpt-oss-120b"
    _use_every_ability(fake, runpod, id, "gpt-oss-120b", id)


def test_row_language_model_deepcogito_cogito_671b_v2_1_fp8(
    fake: FakeVendor, runpod: Runpod
) -> None:
    """It streams, reasons and calls tools; neither endpoint nor served name follow from its id."""
    _use_every_ability(
        fake,
        runpod,
        "deepcogito/cogito-671b-v2.1-fp8",
        "cogito-671b-v2-1-fp8-dynamic",
        "deepcogito/cogito-671b-v2.1-FP8",
    )


@pytest.mark.parametrize("form", ["reasoning_content", "reasoning", "think"])
def test_point_reasoning_notes(fake: FakeVendor, runpod: Runpod, form: Any) -> None:
    """Reasoning comes apart from the text, in whichever of three ways the server sends it."""
    fake.plan(ChatPlan(text="Yes.", reasoning="Let me see.", reasoning_form=form))
    result = runpod.text.openai_gpt_oss_120b(messages=GERMANY)
    assert (result.reasoning.strip(), result.text.strip()) == ("Let me see.", "Yes.")


def test_heading_language_model_capabilities_list_is_not_complete(runpod: Runpod) -> None:
    """The catalog holds more language models than the table does."""
    known = {model.id for model in runpod.models.search(namespace="text", task="chat")}
    table = {"qwen/qwen3-32b-awq", "openai/gpt-oss-120b", "deepcogito/cogito-671b-v2.1-fp8"}
    assert table < known
    assert "ibm-granite/granite-4.0-h-small" in known


def test_heading_chat_conversations_go_on(runpod: Runpod, sent: Sent) -> None:
    """An answer is put behind the conversation, and the next question follows it."""
    messages: list[ChatMessageInput] = [
        {"role": "user", "content": "What is the capital of France?"}
    ]
    answer = runpod.text.qwen_qwen3_32b_awq(messages=messages)
    messages.append({"role": "assistant", "content": answer.text})
    messages.append({"role": "user", "content": "And of Spain?"})
    assert "And of Spain?" in runpod.text.qwen_qwen3_32b_awq(messages=messages).text
    assert sent()["messages"] == messages


def test_sample_06_chat_conversation(runpod: Runpod, sent: Sent) -> None:
    """System and user messages go out as they were written."""
    result = runpod.text.qwen_qwen3_32b_awq(
        messages=[
            {"role": "system", "content": "You are a helpful assistant."},
            {"role": "user", "content": "What is the capital of France?"},
        ]
    )
    assert "What is the capital of France?" in result.text
    assert [message["role"] for message in sent()["messages"]] == ["system", "user"]


def test_heading_tool_calling_only_when_asked(runpod: Runpod) -> None:
    """With `tool_choice` "none" the model answers itself."""
    result = runpod.text.openai_gpt_oss_120b(
        messages=SAN_FRANCISCO, tools=[GET_WEATHER], tool_choice="none"
    )
    assert not result.tool_calls
    assert result.text


def test_sample_07_tool_call(runpod: Runpod, sent: Sent) -> None:
    """The model asks for the tool, the caller runs it, and the second answer uses its result."""

    def get_weather(city: str) -> str:
        return f"The weather in {city} is sunny."

    gpt = runpod.text.openai_gpt_oss_120b
    messages: list[ChatMessageInput] = [*SAN_FRANCISCO]
    first = gpt(messages=messages, tools=[GET_WEATHER])
    assert first.finish_reason == "tool_calls"
    messages.append(
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": call.id,
                    "type": "function",
                    "function": {"name": call.name, "arguments": call.arguments},
                }
                for call in first.tool_calls
            ],
        }
    )
    for call in first.tool_calls:
        content = get_weather(**call.parse())
        messages.append({"role": "tool", "tool_call_id": call.id, "content": content})
    second = gpt(messages=messages, tools=[GET_WEATHER])
    assert "The weather in San Francisco is sunny." in second.text
    assert sent()["tools"] == [GET_WEATHER]


def test_point_tool_calls(runpod: Runpod) -> None:
    """`tool_calls` lists what the model asks for: id, name, and arguments that `parse` reads."""
    (call,) = runpod.text.openai_gpt_oss_120b(
        messages=SAN_FRANCISCO, tools=[GET_WEATHER]
    ).tool_calls
    assert call.id
    assert call.name == "getWeather"
    assert call.parse() == json.loads(call.arguments) == {"city": "San Francisco"}


def test_point_tool_calls_of_a_stream(runpod: Runpod) -> None:
    """A stream gives each tool call once it is complete."""
    gpt = runpod.text.openai_gpt_oss_120b
    with gpt.stream(messages=SAN_FRANCISCO, tools=[GET_WEATHER]) as stream:
        assert [call.parse() for call in stream.tool_calls] == [{"city": "San Francisco"}]


def test_point_tool_results(runpod: Runpod, sent: Sent) -> None:
    """The result of a tool that the caller ran is a message of its own, tied to its call."""
    result: ChatMessageInput = {"role": "tool", "tool_call_id": "call_1", "content": "Sunny"}
    answer = runpod.text.openai_gpt_oss_120b(messages=[*SAN_FRANCISCO, result])
    assert "Sunny" in answer.text
    assert sent()["messages"][-1] == result


def _ask_for_recipe(runpod: Runpod) -> str:
    shape = "{ name: string; ingredients: string[]; steps: string[] }"
    return runpod.text.qwen_qwen3_32b_awq(
        messages=[
            {"role": "system", "content": f"return ONLY valid JSON matching {shape}"},
            {"role": "user", "content": "generate a lasagna recipe."},
        ],
        temperature=0,
    ).text


def test_sample_08_structured_output(runpod: Runpod, sent: Sent) -> None:
    """JSON that was asked for in the prompt is validated by a class of the caller."""
    recipe = Recipe.model_validate_json(_ask_for_recipe(runpod))
    assert recipe.ingredients
    assert recipe.steps
    assert sent()["temperature"] == 0
    assert "response_format" not in sent()


def test_heading_structured_output_with_a_wrong_shape(fake: FakeVendor, runpod: Runpod) -> None:
    """An answer of another shape fails the caller's validation, and its text is there to see."""
    fake.plan(ChatPlan(text='{"name": "Lasagna", "steps": "just bake it"}'))
    text = _ask_for_recipe(runpod)
    with pytest.raises(ValidationError) as caught:
        Recipe.model_validate_json(text)
    assert {error["loc"][0] for error in caught.value.errors()} == {"ingredients", "steps"}
    assert json.loads(text)["name"] == "Lasagna"
