"""The seed on AIHubMix's client: what it offers, `Setup`, `Provider Instance`, `Tools` and where to read more."""

import asyncio
import importlib
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

import modelwire
from modelwire import AIHubMix, AsyncAIHubMix, AuthError, InvalidParams
from modelwire_runtime.results.tool_items import WebSearchCallItem
from modelwire_runtime.testing import API_KEY, FakeVendor

ROOT = Path(__file__).parents[2]
HELLO: Any = [{"role": "user", "content": "Hello"}]
NEWS = "What are the latest developments in AI?"


def test_heading_aihubmix_provider_three_protocols_on_one_key(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """Models of OpenAI, Anthropic and Google are called as their makers would have it, with one key."""
    aihubmix.text.gpt_4o_mini(messages=HELLO)
    aihubmix.text.claude_3_7_sonnet_20250219(messages=HELLO, max_tokens=99)
    aihubmix.text.gemini_2_5_flash(contents=[{"role": "user", "parts": [{"text": "Hello"}]}])
    assert [request.path for request in fake_aihubmix.requests] == [
        "/v1/chat/completions",
        "/v1/messages",
        "/gemini/v1beta/models/gemini-2.5-flash:generateContent",
    ]
    assert all(API_KEY in str(request.headers) for request in fake_aihubmix.requests)
    assert len(aihubmix.models) > 150


def test_heading_aihubmix_setup_names_its_clients() -> None:
    """The module that a caller imports knows the vendor, and both of its clients."""
    module = importlib.import_module("modelwire")
    assert "aihubmix" in module.VENDORS
    assert {"AIHubMix", "AsyncAIHubMix"} <= set(module.__all__)


def test_sample_01_install_brings_aihubmix() -> None:
    """One distribution has all vendors; neither the gateway nor a maker behind it needs a package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["name"] == modelwire.__name__ == metadata.distribution("modelwire").name
    makers = ("aihubmix", "openai", "anthropic", "google")
    assert not [name for name in project["dependencies"] if name.startswith(makers)]


def test_heading_aihubmix_provider_instance_sync_and_async(fake_aihubmix: FakeVendor) -> None:
    """The async client takes what the blocking one takes, and sends the same request."""

    async def ask() -> str:
        where: Any = {"api_key": API_KEY, "base_url": fake_aihubmix.base_url}
        async with AsyncAIHubMix(**where) as aihubmix:
            return (await aihubmix.text.o4_mini(messages=HELLO)).text

    with AIHubMix(api_key=API_KEY, base_url=fake_aihubmix.base_url) as aihubmix:
        assert aihubmix.text.o4_mini(messages=HELLO).text == asyncio.run(ask())
    first, second = fake_aihubmix.requests
    assert (first.path, first.body) == (second.path, second.body)


def test_heading_aihubmix_method_1_settings(fake_aihubmix: FakeVendor) -> None:
    """Another host of the gateway, headers of one's own, and the code of one's own application."""
    settings: dict[str, Any] = {"headers": {"X-Team": "cooks"}, "app_code": "MINE"}
    with fake_aihubmix.client(**settings) as aihubmix:
        aihubmix.text.o4_mini(messages=HELLO)
    headers = fake_aihubmix.requests[0].headers
    assert (headers["x-team"], headers["app-code"]) == ("cooks", "MINE")
    assert AIHubMix().vendor.base_url == "https://aihubmix.com"


def test_sample_02_aihubmix_instance_with_a_key(fake_aihubmix: FakeVendor) -> None:
    """A key that is given is the one that travels."""
    with AIHubMix(api_key=API_KEY, base_url=fake_aihubmix.base_url) as aihubmix:
        assert aihubmix.text.o4_mini(messages=HELLO).text
    assert fake_aihubmix.requests[0].headers["authorization"] == f"Bearer {API_KEY}"


def test_heading_aihubmix_method_2_a_given_key_wins(
    fake_aihubmix: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment's key is used when none is given, and only then."""
    monkeypatch.setenv("AIHUBMIX_API_KEY", "from-the-environment")
    with AIHubMix(base_url=fake_aihubmix.base_url) as aihubmix, pytest.raises(AuthError):
        aihubmix.text.o4_mini(messages=HELLO)
    with AIHubMix(api_key=API_KEY, base_url=fake_aihubmix.base_url) as aihubmix:
        assert aihubmix.text.o4_mini(messages=HELLO).text


def test_sample_03_aihubmix_key_from_the_environment(
    fake_aihubmix: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable is called as in the document; without it, the error names it."""
    monkeypatch.delenv("AIHUBMIX_API_KEY", raising=False)
    with AIHubMix() as aihubmix, pytest.raises(AuthError, match="AIHUBMIX_API_KEY"):
        aihubmix.text.o4_mini(messages=HELLO)
    monkeypatch.setenv("AIHUBMIX_API_KEY", API_KEY)
    with AIHubMix(base_url=fake_aihubmix.base_url) as aihubmix:
        assert aihubmix.embedding.text_embedding_ada_002(input="Hello").vector
    assert fake_aihubmix.requests[0].headers["authorization"] == f"Bearer {API_KEY}"


def test_sample_04_default_aihubmix_instance() -> None:
    """There is no instance that an import makes; a client without settings is made in one word."""
    with modelwire.AIHubMix() as aihubmix:
        assert "gpt_4o_mini" in dir(aihubmix.text)


def test_heading_aihubmix_tools_travel_or_are_refused(
    aihubmix: AIHubMix, fake_aihubmix: FakeVendor
) -> None:
    """A tool that a protocol does not know is an error before anything is sent, and never left out."""
    search: Any = [{"type": "web_search_preview", "search_context_size": "high"}]
    with pytest.raises(InvalidParams, match=r"tools\[0\]"):
        aihubmix.text.gpt_4(messages=[{"role": "user", "content": NEWS}], tools=search)
    assert not fake_aihubmix.requests
    aihubmix.text.gemini_2_5_flash(
        contents=[{"role": "user", "parts": [{"text": NEWS}]}], tools=[{"google_search": {}}]
    )
    assert fake_aihubmix.requests[-1].json()["tools"] == [{"googleSearch": {}}]


def test_sample_16_web_search(aihubmix: AIHubMix, fake_aihubmix: FakeVendor) -> None:
    """The search is asked for with its context size, is done, and its sources come back typed."""
    answer = aihubmix.responses.gpt_4(
        input=NEWS, tools=[{"type": "web_search_preview", "search_context_size": "high"}]
    )
    request = fake_aihubmix.requests[-1]
    assert request.path == "/v1/responses"
    assert request.json() == {
        "model": "gpt-4",
        "input": NEWS,
        "tools": [{"type": "web_search_preview", "search_context_size": "high"}],
    }
    assert isinstance(answer.output_items[0], WebSearchCallItem)
    assert answer.sources[0].url == "https://news.example/1"
    assert NEWS in answer.text


def test_heading_aihubmix_additional_resources_are_linked() -> None:
    """The guide says where the vendor says more."""
    page = (ROOT / "docs/aihubmix.md").read_text("utf-8")
    assert "https://aihubmix.com/token" in page


def test_point_aihubmix_provider_repository() -> None:
    """The specs name the repository among their sources."""
    facts = (ROOT / "specs/aihubmix/vendor.yaml").read_text("utf-8")
    assert "inferera/aihubmix@" in facts


def test_point_aihubmix_documentation(aihubmix: AIHubMix) -> None:
    """Errors that we raise lead to the vendor's documentation."""
    assert aihubmix.vendor.docs == "https://docs.aihubmix.com"
    with pytest.raises(InvalidParams, match=r"see https://docs\.aihubmix\.com"):
        aihubmix.run("o4-mini", messages=HELLO, max_tokens="many")


def test_point_aihubmix_dashboard() -> None:
    """The host of the dashboard is that of the service."""
    assert AIHubMix().vendor.base_url == "https://aihubmix.com"
