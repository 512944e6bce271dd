"""Nested objects: written as literals they are typed key by key, at any depth."""

from modelwire import Runpod
from modelwire.runpod.inputs.chat_message import ChatMessageInput
from modelwire.runpod.inputs.tool import ToolInput
from modelwire.runpod.objects.chat_message import ChatMessage
from modelwire.runpod.objects.function import Function

runpod = Runpod()
talk = runpod.text.openai_gpt_oss_120b

answer = talk(messages=[{"role": "user", "content": "Hello"}], temperature=1, stop=["."])
reveal_type(answer)
# revealed: TextResult
reveal_type(answer.text)
# revealed: str
reveal_type(answer.tool_calls[0].name)
# revealed: str
talk(messages=[ChatMessage(role="user", content="Hello"), {"role": "assistant", "content": None}])
talk(messages=[{"role": "system", "content": "Be brief."}], tool_choice="auto")
turns: list[ChatMessage] = [ChatMessage(role="user", content="Hello")]
talk(messages=turns, tools=[{"type": "function", "function": Function(name="get_weather")}])

kept: list[ChatMessageInput] = [{"role": "user", "content": "Hello"}]
kept.append({"role": "tool", "tool_call_id": "1", "content": "Sunny"})
talk(messages=kept)
tool: ToolInput = {"type": "function", "function": {"name": "get_weather"}}
talk(messages=kept, tools=[tool])

# A wrong value, an unknown key, a missing key, a value of the wrong type.
talk(messages=[{"role": "robot", "content": "Hello"}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages=[{"role": "user", "contents": "Hello"}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages=[{"content": "Hello"}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages=[{"role": "user", "content": 7}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages="Hello")
# error: mypy[arg-type] pyright[reportArgumentType]
talk(messages=[Function(name="get_weather")])
# error: mypy[list-item] pyright[reportArgumentType]
ChatMessage(role="robot")
# error: mypy[arg-type] pyright[reportArgumentType]
kept.append({"role": "robot"})
# error: mypy[typeddict-item] pyright[reportArgumentType]

# Two and three deep.
talk(messages=kept, tools=[{"type": "function", "function": {"nam": "get_weather"}}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages=kept, tools=[{"type": "tool", "function": {"name": "get_weather"}}])
# error: mypy[list-item] pyright[reportArgumentType]
talk(messages=kept, response_format={"typ": "json_object"})
# error: mypy[arg-type] pyright[reportArgumentType]
