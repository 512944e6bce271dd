"""The seed's table of OpenAI's language models: what the catalog tells of each, and what each can be asked."""

from typing import Any

import pytest

from modelwire import InvalidParams, OpenAI
from modelwire_runtime.testing import FakeVendor, media
from tests.seed.conftest import Sent

# Many of the seed's models have since been given the day on which they end, or have ended.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
CHAT = {"vision": True, "audio_input": False, "structured_output": True, "tools": True}
ROWS: list[tuple[str, dict[str, bool]]] = [
    ("gpt-5.4-pro", CHAT),
    ("gpt-5.4", CHAT),
    ("gpt-5.4-mini", CHAT),
    ("gpt-5.4-nano", CHAT),
    ("gpt-5.3-chat-latest", CHAT),
    ("gpt-5.2-pro", CHAT),
    ("gpt-5.2-chat-latest", CHAT),
    ("gpt-5.2", CHAT),
    ("gpt-5.1-codex-mini", CHAT),
    ("gpt-5.1-codex", CHAT),
    ("gpt-5.1-chat-latest", CHAT),
    ("gpt-5.1", CHAT),
    ("gpt-5-pro", CHAT),
    ("gpt-5", CHAT),
    ("gpt-5-mini", CHAT),
    ("gpt-5-nano", CHAT),
    ("gpt-5-codex", CHAT),
    # The seed says no to shapes and tools here; other sources grant them, so the catalog does not say.
    ("gpt-5-chat-latest", {"vision": True, "audio_input": False}),
    ("gpt-4.1", CHAT),
    ("gpt-4.1-mini", CHAT),
    ("gpt-4.1-nano", CHAT),
    ("gpt-4o", CHAT),
    ("gpt-4o-mini", CHAT),
]
FACTS = ("vision", "audio_input", "structured_output", "tools")
SHOWN: Any = [
    {
        "role": "user",
        "content": [
            {"type": "input_text", "text": "What is it?"},
            {"type": "input_image", "image_url": media.png(8, 8)},
        ],
    }
]
WEATHER: Any = {
    "type": "function",
    "name": "get_weather",
    "description": "Weather of a city",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}


@pytest.mark.parametrize(("id", "can"), ROWS)
def test_row_openai_language_model(
    openai: OpenAI, sent_openai: Sent, id: str, can: dict[str, bool]
) -> None:
    """The catalog tells what the table tells, and the model is asked with a picture and a tool."""
    info = openai.models.get(id)
    told = {fact: info.capabilities[fact] for fact in FACTS if fact in info.capabilities}
    assert (info.namespace, info.task, told) == ("text", "chat", can)
    run: Any = openai.run  # an id that is no literal has no type of its own
    assert "What is it?" in run(id, input=SHOWN).text
    sent = sent_openai()
    assert sent["model"] == id
    assert sent["input"][0]["content"][1]["image_url"].startswith("data:image/png;base64,")
    called = run(id, input="What is the weather in Rome?", tools=[WEATHER])
    assert [call.name for call in called.tool_calls] == ["get_weather"]
    assert run(id, input="Two words.", text={"format": {"type": "json_object"}}).text


def test_heading_openai_capabilities_list_is_not_complete(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """The catalog knows more models than the table, and an id that nobody knows goes by a known one's rules."""
    listed = {model.id for model in openai.models if model.task == "chat"}
    assert {id for id, _ in ROWS} < listed
    assert len(listed) > 2 * len(ROWS)
    fake_openai.validates = False  # the fake does not know it either
    openai.run("gpt-5.4-mine", like="gpt-5.4", input="Hello", reasoning={"effort": "xhigh"})
    assert fake_openai.requests[-1].json()["model"] == "gpt-5.4-mine"
    with pytest.raises(InvalidParams, match="minimal"):
        openai.run("gpt-5.4-mine", like="gpt-5.4", input="Hello", reasoning={"effort": "minimal"})
