"""Let a model call a function of yours and answer with what it returned."""

import json

from modelwire import Runpod
from modelwire.runpod.inputs.chat_message import ChatMessageInput
from modelwire.runpod.inputs.tool import ToolInput

WEATHER: ToolInput = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Current weather of a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


def get_weather(city: str) -> str:
    """Return the weather of a city; a real program would ask a service."""
    return f"Sunny in {city}, 24 degrees"


def main() -> None:
    """Ask a question that needs the function."""
    messages: list[ChatMessageInput] = [
        {"role": "user", "content": "What is the weather like in San Francisco?"}
    ]
    with Runpod() as runpod:
        model = runpod.text.openai_gpt_oss_120b
        asked = model(messages=messages, tools=[WEATHER])
        messages.append(asked.message)  # the server wants to see the turn in which the model asked
        for call in asked.tool_calls:
            print("the model calls", call.name, json.dumps(call.parse()))
            messages.append(call.answer(get_weather(**call.parse())))
        print(model(messages=messages, tools=[WEATHER]).text)


if __name__ == "__main__":
    main()
