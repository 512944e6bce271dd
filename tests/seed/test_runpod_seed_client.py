"""The seed on installing and on making a client: `Setup`, `Provider Instance`, `About Runpod`."""

import asyncio
import importlib
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import httpx
import pytest

import modelwire
from modelwire import AsyncRunpod, AuthError, Runpod
from modelwire_runtime.testing import API_KEY, FakeVendor, ScriptedTransport, reply

PROMPT = "A robot"
HELLO = [{"role": "user", "content": "Hello"}]


def test_heading_runpod_language_image_and_speech_models(runpod: Runpod) -> None:
    """One client offers language models, pictures and speech."""
    found = {model.namespace for model in runpod.models}
    assert {"text", "image", "speech"} <= found
    assert {"text", "image", "speech"} <= set(dir(runpod))


def test_heading_setup_nothing_heavy_is_imported() -> None:
    """The module that a caller imports is there after the install and names its vendors."""
    module = importlib.import_module("modelwire")
    assert "runpod" in module.VENDORS


def test_sample_01_install() -> None:
    """The distribution is called as the import, and installs three libraries."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    assert project["name"] == modelwire.__name__ == metadata.distribution("modelwire").name
    wanted = {text.split(">")[0] for text in project["dependencies"]}
    assert wanted == {"httpx", "pydantic", "websockets"}


def test_sample_02_default_instance(fake: FakeVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client without any setting reads key and base URL from the environment."""
    monkeypatch.setenv("RUNPOD_API_KEY", fake.api_key)
    monkeypatch.setenv("RUNPOD_ENDPOINT_BASE_URL", fake.base_url)
    with Runpod() as runpod:
        assert runpod.image.pruna_p_image_t2i(prompt=PROMPT).url
    assert fake.requests[0].headers["authorization"] == f"Bearer {fake.api_key}"


def test_sample_03_instance_with_settings(fake: FakeVendor) -> None:
    """Key, base URL and headers of one's own are used by every request."""
    with Runpod(api_key=API_KEY, base_url=fake.base_url, headers={"X-Team": "robots"}) as runpod:
        runpod.image.pruna_p_image_t2i(prompt=PROMPT)
    (request,) = fake.requests
    assert request.path == "/v2/p-image-t2i/runsync"
    assert request.headers["authorization"] == f"Bearer {API_KEY}"
    assert request.headers["x-team"] == "robots"


def test_heading_provider_instance_sync_and_async_have_the_same_settings(fake: FakeVendor) -> None:
    """The async client takes what the blocking one takes, and sends the same request."""

    async def ask() -> None:
        async with AsyncRunpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
            await runpod.image.pruna_p_image_t2i(prompt=PROMPT)

    asyncio.run(ask())
    with Runpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
        runpod.image.pruna_p_image_t2i(prompt=PROMPT)
    first, second = fake.requests
    assert (first.path, first.body) == (second.path, second.body)


def test_point_base_url_default() -> None:
    """Without a setting the service is where the document says."""
    assert Runpod().vendor.base_url == "https://api.runpod.ai/v2"


def test_point_base_url_takes_a_proxy() -> None:
    """Another prefix, with a path of its own, carries every call."""
    job = {"id": "sync-1", "status": "COMPLETED", "output": {"audio_url": "https://a.example/a"}}
    scripted = ScriptedTransport([reply(job)])
    base_url = "https://proxy.example/runpod/v2/"
    with Runpod(api_key=API_KEY, base_url=base_url, transport=scripted) as runpod:
        runpod.speech.resembleai_chatterbox_turbo(prompt="Hello")
    url = scripted.requests[0].url
    assert url == "https://proxy.example/runpod/v2/chatterbox-turbo/runsync"


def test_point_base_url_takes_any_openai_compatible_server(
    fake: FakeVendor, runpod: Runpod
) -> None:
    """A vLLM or SGLang server is called at its own base URL, with its own key."""
    base = f"{fake.base_url}/qwen3-32b-awq/openai/v1"
    llm = runpod.openai_compatible(base_url=base, model="Qwen/Qwen3-32B-AWQ", api_key=API_KEY)
    assert "Hello" in llm(messages=HELLO).text
    assert fake.requests[-1].path == "/v2/qwen3-32b-awq/openai/v1/chat/completions"


def test_point_base_url_keeps_the_key_from_another_server() -> None:
    """The vendor's key is not sent to a server that was given none."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        choice = {"index": 0, "message": {"role": "assistant", "content": "Hi"}}
        return httpx.Response(200, json={"choices": [choice]})

    client = httpx.Client(transport=httpx.MockTransport(answer))
    with Runpod(api_key=API_KEY, http_client=client) as other:
        local = other.openai_compatible(base_url="http://localhost:8000/v1", model="my-model")
        assert local(messages=HELLO).text == "Hi"
    assert "authorization" not in seen[0].headers
    assert str(seen[0].url) == "http://localhost:8000/v1/chat/completions"


def test_point_api_key_from_the_environment(
    fake: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key of the environment is used when none is given, and the given one wins."""
    monkeypatch.setenv("RUNPOD_API_KEY", "from-the-environment")
    with Runpod(base_url=fake.base_url) as runpod, pytest.raises(AuthError):
        runpod.image.pruna_p_image_t2i(prompt=PROMPT)
    assert fake.requests[0].headers["authorization"] == "Bearer from-the-environment"
    with Runpod(api_key=API_KEY, base_url=fake.base_url) as runpod:
        assert runpod.image.pruna_p_image_t2i(prompt=PROMPT).url


def test_point_api_key_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the error names the variable to set; making the client needs no key yet."""
    monkeypatch.delenv("RUNPOD_API_KEY", raising=False)
    with Runpod() as runpod, pytest.raises(AuthError, match="RUNPOD_API_KEY"):
        runpod.image.pruna_p_image_t2i(prompt=PROMPT)


def test_point_headers(fake: FakeVendor) -> None:
    """Headers go with each request of a client, and more of them with each call of a handle."""
    with fake.client(headers={"X-Team": "robots"}) as runpod:
        runpod.image.pruna_p_image_t2i.with_options(headers={"X-Run": "7"})(prompt=PROMPT)
    assert fake.requests[0].headers["x-team"] == "robots"
    assert fake.requests[0].headers["x-run"] == "7"


def test_point_fetch_custom_http_client(fake: FakeVendor) -> None:
    """An httpx client of one's own carries the requests, so its event hooks are the middleware."""
    seen: list[str] = []
    hooks: dict[str, Any] = {"request": [lambda request: seen.append(str(request.url.path))]}
    with httpx.Client(event_hooks=hooks, trust_env=False) as own:
        with fake.client(http_client=own) as runpod:
            runpod.image.pruna_p_image_t2i(prompt=PROMPT)
        assert seen == ["/v2/p-image-t2i/runsync"]
        assert not own.is_closed


def test_point_fetch_intercepts_requests(fake: FakeVendor) -> None:
    """Two hooks see every request and its answer; the first may change the headers."""
    statuses: list[int] = []

    def sign(request: Any) -> None:
        request.headers["X-Signed"] = "yes"

    with fake.client(
        before_request=sign,
        after_response=lambda _request, response: statuses.append(response.status),
    ) as runpod:
        runpod.image.pruna_p_image_t2i(prompt=PROMPT)
    assert fake.requests[0].headers["x-signed"] == "yes"
    assert statuses == [200]


def test_point_fetch_custom_transport_for_testing() -> None:
    """A transport of one's own answers without any network."""
    output = {"image_url": "https://image.example/robot.png", "cost": 0.005}
    scripted = ScriptedTransport([reply({"id": "sync-1", "status": "COMPLETED", "output": output})])
    with Runpod(api_key="a-key", transport=scripted) as runpod:
        result = runpod.image.pruna_p_image_t2i(prompt=PROMPT)
    assert (result.url, result.cost) == ("https://image.example/robot.png", 0.005)
    assert scripted.requests[0].url.endswith("/p-image-t2i/runsync")


def test_heading_about_runpod_private_endpoints(fake: FakeVendor, runpod: Runpod) -> None:
    """A serverless endpoint is called by its id, with the input and output of its own worker."""
    fake.serve_endpoint("my-worker", lambda given: {"doubled": given["number"] * 2})
    result = runpod.endpoint("my-worker").run({"number": 21})
    assert result.output == {"doubled": 42}
    assert fake.requests[0].path == "/v2/my-worker/run"
