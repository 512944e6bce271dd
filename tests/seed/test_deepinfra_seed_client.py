"""The seed on DeepInfra's client: what it offers, `Setup` and `Provider Instance`."""

import asyncio
import importlib
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import httpx
import pytest

import modelwire
from modelwire import AsyncDeepInfra, AuthError, DeepInfra
from modelwire_runtime.testing import API_KEY, FakeVendor, ScriptedTransport, reply

HELLO: Any = [{"role": "user", "content": "Hello"}]
SAID = {"choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello!"}}]}
DRAWN = {"images": ["https://a.example/x.png"], "inference_status": {"status": "succeeded"}}
EMBEDDED = {"data": [{"index": 0, "embedding": [0.5, 1.0]}]}
EDITED = {"data": [{"url": "https://a.example/x.png"}]}


def test_heading_deepinfra_provider_models_by_makers(deepinfra: DeepInfra) -> None:
    """One client offers open models of many makers: Llama 3, Mixtral and Qwen are among them."""
    assert {"text", "completion", "image", "embedding"} <= set(dir(deepinfra))
    found = [model.id for model in deepinfra.models]
    assert len(found) > 200
    for family in ("meta-llama/Llama-3", "mistralai/Mixtral", "Qwen/Qwen"):
        assert any(id.startswith(family) for id in found)


def test_heading_deepinfra_setup_names_its_clients() -> None:
    """The module that a caller imports knows the vendor, and both of its clients."""
    module = importlib.import_module("modelwire")
    assert "deepinfra" in module.VENDORS
    assert {"DeepInfra", "AsyncDeepInfra"} <= set(module.__all__)


def test_sample_01_install_brings_deepinfra() -> None:
    """One distribution has all vendors; there is no further package a vendor."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    assert project["name"] == modelwire.__name__ == metadata.distribution("modelwire").name
    assert not [name for name in project["dependencies"] if "deepinfra" in name]


def test_heading_deepinfra_provider_instance_sync_and_async(fake_deepinfra: FakeVendor) -> None:
    """The async client takes what the blocking one takes, and sends the same request."""

    async def ask() -> str:
        where: Any = {"api_key": API_KEY, "base_url": fake_deepinfra.base_url}
        async with AsyncDeepInfra(**where) as deepinfra:
            return (await deepinfra.text.qwen_qwen3_32b(messages=HELLO)).text

    with DeepInfra(api_key=API_KEY, base_url=fake_deepinfra.base_url) as deepinfra:
        assert deepinfra.text.qwen_qwen3_32b(messages=HELLO).text == asyncio.run(ask())
    first, second = fake_deepinfra.requests
    assert (first.path, first.body) == (second.path, second.body)


def test_sample_02_default_deepinfra_instance(
    fake_deepinfra: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that is given no key reads it from the environment."""
    monkeypatch.setenv("DEEPINFRA_API_KEY", API_KEY)
    with DeepInfra(base_url=fake_deepinfra.base_url) as deepinfra:
        assert deepinfra.text.qwen_qwen3_32b(messages=HELLO).text
    assert fake_deepinfra.requests[0].headers["authorization"] == f"Bearer {API_KEY}"


def test_sample_03_deepinfra_instance_with_settings(fake_deepinfra: FakeVendor) -> None:
    """A key of one's own goes with every request, whatever kind of work it asks for."""
    with DeepInfra(api_key=API_KEY, base_url=fake_deepinfra.base_url) as deepinfra:
        deepinfra.text.qwen_qwen3_32b(messages=HELLO)
        deepinfra.image.stabilityai_sd3_5(prompt="A robot")
    keys = [request.headers["authorization"] for request in fake_deepinfra.requests]
    assert keys == [f"Bearer {API_KEY}"] * 2


def test_point_deepinfra_base_url_default() -> None:
    """Without a setting the service is where the document says."""
    assert DeepInfra().vendor.base_url == "https://api.deepinfra.com/v1"


def test_point_deepinfra_base_url_takes_a_proxy() -> None:
    """Another prefix carries every call: language and vectors below `openai`, pictures below `inference`.

    Edits of pictures speak OpenAI's protocol as well, so they lie below `openai`.
    """
    scripted = ScriptedTransport([reply(SAID), reply(EMBEDDED), reply(DRAWN), reply(EDITED)])
    base_url = "https://proxy.example/inference/v1/"
    with DeepInfra(api_key=API_KEY, base_url=base_url, transport=scripted) as deepinfra:
        deepinfra.text.qwen_qwen3_32b(messages=HELLO)
        deepinfra.embedding.baai_bge_m3(input="Hello")
        deepinfra.image.stabilityai_sd3_5(prompt="A robot")
        deepinfra.image.qwen_qwen_image_edit(prompt="A dog", image=b"\x89PNG\r\n\x1a\n")
    paths = [request.url.removeprefix(base_url) for request in scripted.requests]
    assert paths == [
        "openai/chat/completions",
        "openai/embeddings",
        "inference/stabilityai/sd3.5",
        "openai/images/edits",
    ]


@pytest.mark.parametrize(
    "variable", ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN", "DEEPINFRA_API_TOKEN"]
)
def test_point_deepinfra_api_key_from_the_environment(
    fake_deepinfra: FakeVendor, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """The document's variable holds the key, or one of those that the vendor's pages name; a given key wins."""
    for name in ("DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN", "DEEPINFRA_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, "from-the-environment")
    with DeepInfra(base_url=fake_deepinfra.base_url) as deepinfra, pytest.raises(AuthError):
        deepinfra.text.qwen_qwen3_32b(messages=HELLO)
    with DeepInfra(api_key=API_KEY, base_url=fake_deepinfra.base_url) as deepinfra:
        assert deepinfra.text.qwen_qwen3_32b(messages=HELLO).text
    keys = [request.headers["authorization"] for request in fake_deepinfra.requests]
    assert keys == ["Bearer from-the-environment", f"Bearer {API_KEY}"]


def test_point_deepinfra_api_key_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the error names the variable to set."""
    for name in ("DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN", "DEEPINFRA_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with DeepInfra() as deepinfra, pytest.raises(AuthError, match="DEEPINFRA_API_KEY"):
        deepinfra.text.qwen_qwen3_32b(messages=HELLO)


def test_point_deepinfra_headers(fake_deepinfra: FakeVendor) -> None:
    """Headers go with each request of a client, and more of them with each call of a handle."""
    with fake_deepinfra.client(headers={"X-Team": "robots"}) as deepinfra:
        handle = deepinfra.image.stabilityai_sd3_5
        handle.with_options(headers={"X-Run": "7"})(prompt="A robot")
        handle(prompt="A robot")
    first, second = fake_deepinfra.requests
    assert (first.headers["x-team"], first.headers["x-run"]) == ("robots", "7")
    assert second.headers["x-team"] == "robots"
    assert "x-run" not in second.headers


def test_point_deepinfra_fetch_custom_http_client(fake_deepinfra: FakeVendor) -> None:
    """An HTTPX client of one's own carries the requests, so its event hooks are the middleware."""
    seen: list[str] = []
    hooks: dict[str, Any] = {"request": [lambda request: seen.append(str(request.url.path))]}
    with httpx.Client(event_hooks=hooks, trust_env=False) as own:
        with fake_deepinfra.client(http_client=own) as deepinfra:
            deepinfra.text.qwen_qwen3_32b(messages=HELLO)
        assert seen == ["/v1/openai/chat/completions"]
        assert not own.is_closed


def test_point_deepinfra_fetch_intercepts_requests(fake_deepinfra: FakeVendor) -> None:
    """Two hooks see every request and its answer; the first may change the headers."""
    statuses: list[int] = []

    def sign(request: Any) -> None:
        request.headers["X-Signed"] = "yes"

    with fake_deepinfra.client(
        before_request=sign,
        after_response=lambda _request, response: statuses.append(response.status),
    ) as deepinfra:
        deepinfra.embedding.baai_bge_m3(input="Hello")
    assert fake_deepinfra.requests[0].headers["x-signed"] == "yes"
    assert statuses == [200]


def test_point_deepinfra_fetch_custom_transport_for_testing() -> None:
    """A transport of one's own answers without any network."""
    scripted = ScriptedTransport([reply(SAID)])
    with DeepInfra(api_key="a-key", transport=scripted) as deepinfra:
        assert deepinfra.text.qwen_qwen3_32b(messages=HELLO).text == "Hello!"
