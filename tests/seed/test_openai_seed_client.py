"""The seed on OpenAI's client: `Setup`, `Provider Instance`, `Language Models` and its example."""

import asyncio
import importlib
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import httpx
import pytest

import modelwire
from modelwire import AsyncOpenAI, AuthError, OpenAI, TextResult
from modelwire_runtime.testing import API_KEY, ChatPlan, FakeVendor, ScriptedTransport, reply
from tests.seed.conftest import Sent

# The seed's models have since been given the day on which they end.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
LASAGNA = "Write a vegetarian lasagna recipe for 4 people."
HELLO = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "gpt-5",
    "output": [
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Hello!", "annotations": []}],
        }
    ],
}


def test_heading_openai_language_and_embedding_models(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """One client speaks the responses, the chat and the completion protocol, and makes embeddings."""
    openai.text.gpt_5(input="Hello")
    openai.chat.gpt_5(messages=[{"role": "user", "content": "Hello"}])
    openai.completion.gpt_3_5_turbo_instruct(prompt="Hello")
    openai.embedding.text_embedding_3_small(input="Hello")
    assert [request.path for request in fake_openai.requests] == [
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/completions",
        "/v1/embeddings",
    ]


def test_heading_openai_setup_names_its_clients() -> None:
    """The module that a caller imports knows the vendor, and both of its clients."""
    module = importlib.import_module("modelwire")
    assert "openai" in module.VENDORS
    assert {"OpenAI", "AsyncOpenAI"} <= set(module.__all__)


def test_sample_01_install_brings_openai() -> None:
    """One distribution has all vendors, and does not bring OpenAI's own package."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    assert project["name"] == modelwire.__name__ == metadata.distribution("modelwire").name
    assert not [name for name in project["dependencies"] if name.startswith("openai")]


def test_heading_openai_provider_instance_sync_and_async(fake_openai: FakeVendor) -> None:
    """The async client takes what the blocking one takes, and sends the same request."""

    async def ask() -> str:
        async with AsyncOpenAI(api_key=API_KEY, base_url=fake_openai.base_url) as openai:
            return (await openai.text.gpt_5(input=LASAGNA)).text

    with OpenAI(api_key=API_KEY, base_url=fake_openai.base_url) as openai:
        assert openai.text.gpt_5(input=LASAGNA).text == asyncio.run(ask())
    first, second = fake_openai.requests
    assert (first.path, first.body) == (second.path, second.body)


def test_sample_02_default_openai_instance(
    fake_openai: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client without any setting reads key and base URL from the environment."""
    monkeypatch.setenv("OPENAI_API_KEY", fake_openai.api_key)
    monkeypatch.setenv("OPENAI_BASE_URL", fake_openai.base_url)
    with OpenAI() as openai:
        assert openai.text.gpt_5(input="Hello").text
    assert fake_openai.requests[0].headers["authorization"] == f"Bearer {fake_openai.api_key}"


def test_sample_03_openai_instance_with_settings(fake_openai: FakeVendor) -> None:
    """Headers of one's own go with every request, those of embeddings too."""
    headers = {"header-name": "header-value"}
    with OpenAI(api_key=API_KEY, base_url=fake_openai.base_url, headers=headers) as openai:
        openai.text.gpt_5(input="Hello")
        openai.embedding.text_embedding_3_small(input="Hello")
    assert [one.headers["header-name"] for one in fake_openai.requests] == ["header-value"] * 2


def test_point_openai_base_url_default() -> None:
    """Without a setting the service is where the document says."""
    assert OpenAI().vendor.base_url == "https://api.openai.com/v1"


def test_point_openai_base_url_takes_a_proxy() -> None:
    """Another prefix, with a path of its own, carries every call."""
    scripted = ScriptedTransport([reply(HELLO)])
    base_url = "https://proxy.example/openai/v1/"
    with OpenAI(api_key=API_KEY, base_url=base_url, transport=scripted) as openai:
        openai.text.gpt_5(input="Hello")
    assert scripted.requests[0].url == "https://proxy.example/openai/v1/responses"


def test_point_openai_api_key_from_the_environment(
    fake_openai: FakeVendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The environment's key is used when none is given; a given one wins."""
    monkeypatch.setenv("OPENAI_API_KEY", "from-the-environment")
    with OpenAI(base_url=fake_openai.base_url) as openai, pytest.raises(AuthError):
        openai.text.gpt_5(input="Hello")
    with OpenAI(api_key=API_KEY, base_url=fake_openai.base_url) as openai:
        assert openai.text.gpt_5(input="Hello").text
    keys = [request.headers["authorization"] for request in fake_openai.requests]
    assert keys == ["Bearer from-the-environment", f"Bearer {API_KEY}"]


def test_point_openai_api_key_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the error names the variable to set."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with OpenAI() as openai, pytest.raises(AuthError, match="OPENAI_API_KEY"):
        openai.text.gpt_5(input="Hello")


def test_point_openai_name() -> None:
    """Errors call a compatible provider by the name that its client was given; without one they say openai."""
    refused = reply({"error": {"message": "no"}}, status=401)
    for name, told in (("my-gateway", "my-gateway"), (None, "openai")):
        openai = OpenAI(api_key="k", name=name, transport=ScriptedTransport([refused]))
        with pytest.raises(AuthError) as error:
            openai.text.gpt_5(input="Hello")
        assert error.value.vendor == told


@pytest.mark.parametrize(
    ("setting", "header", "variable"),
    [
        ("organization", "openai-organization", "OPENAI_ORG_ID"),
        ("project", "openai-project", "OPENAI_PROJECT_ID"),
    ],
)
def test_point_openai_organization_and_project(
    fake_openai: FakeVendor,
    monkeypatch: pytest.MonkeyPatch,
    setting: str,
    header: str,
    variable: str,
) -> None:
    """They go in headers of their own, from the setting or else from the environment."""
    with fake_openai.client() as openai:
        openai.text.gpt_5(input="Hello")
    monkeypatch.setenv(variable, "from-the-environment")
    for given in ({}, {setting: "given"}):
        with fake_openai.client(**given) as openai:
            openai.text.gpt_5(input="Hello")
    seen = [request.headers.get(header) for request in fake_openai.requests]
    assert seen == [None, "from-the-environment", "given"]


def test_point_openai_headers(fake_openai: FakeVendor) -> None:
    """More headers may go with the calls of one handle."""
    with fake_openai.client(headers={"X-Team": "cooks"}) as openai:
        openai.text.gpt_5.with_options(headers={"X-Run": "7"})(input="Hello")
        openai.text.gpt_5(input="Hello")
    first, second = fake_openai.requests
    assert (first.headers["x-team"], first.headers["x-run"]) == ("cooks", "7")
    assert second.headers["x-team"] == "cooks"
    assert "x-run" not in second.headers


def test_point_openai_fetch_custom_http_client(fake_openai: FakeVendor) -> None:
    """An HTTPX client of one's own carries the requests, so its event hooks are the middleware."""
    seen: list[str] = []
    hooks: dict[str, Any] = {"request": [lambda request: seen.append(str(request.url.path))]}
    with httpx.Client(event_hooks=hooks, trust_env=False) as own:
        with fake_openai.client(http_client=own) as openai:
            openai.text.gpt_5(input="Hello")
        assert seen == ["/v1/responses"]
        assert not own.is_closed


def test_point_openai_fetch_intercepts_requests(fake_openai: FakeVendor) -> None:
    """Two hooks see every request and its answer; the first may change the headers."""
    statuses: list[int] = []

    def sign(request: Any) -> None:
        request.headers["X-Signed"] = "yes"

    with (
        fake_openai.client(
            before_request=sign,
            after_response=lambda _request, response: statuses.append(response.status),
        ) as openai,
        openai.text.gpt_5.stream(input="Hello") as stream,
    ):
        assert "".join(stream.text)
    assert fake_openai.requests[0].headers["x-signed"] == "yes"
    assert statuses == [200]


def test_point_openai_fetch_custom_transport_for_testing() -> None:
    """A transport of one's own answers without any network."""
    scripted = ScriptedTransport([reply(HELLO)])
    with OpenAI(api_key="a-key", transport=scripted) as openai:
        assert openai.text.gpt_5(input="Hello").text == "Hello!"


def test_heading_openai_language_models_protocol_of_a_model(
    openai: OpenAI, fake_openai: FakeVendor
) -> None:
    """`text` speaks the protocol that is right for a model; another namespace forces one."""
    messages: list[Any] = [{"role": "user", "content": "Hello"}]
    openai.text.gpt_5(input="Hello")
    openai.text.gpt_4o_search_preview(messages=messages)
    openai.chat.gpt_5(messages=messages)
    assert [request.path for request in fake_openai.requests] == [
        "/v1/responses",
        "/v1/chat/completions",
        "/v1/chat/completions",
    ]


def test_sample_04_language_model(openai: OpenAI, sent_openai: Sent) -> None:
    """A model is an attribute of its namespace, and can be named by its id as well."""
    model = openai.text.gpt_5
    by_id = openai.run("gpt-5", input="Hello")
    assert isinstance(by_id, TextResult)
    assert by_id.text == model(input="Hello").text
    assert sent_openai() == {"model": "gpt-5", "input": "Hello"}


def test_sample_05_language_model_with_settings(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """Options make a copy of a model, which keeps them; the model itself stays as it was."""
    model = openai.text.gpt_5.with_options(headers={"X-Run": "7"}, extra={"new_knob": 1})
    fake_openai.validates = False  # the fake knows no new knob
    model(input="Hello")
    assert sent_openai() == {"model": "gpt-5", "input": "Hello", "new_knob": 1}
    assert fake_openai.requests[-1].headers["x-run"] == "7"
    openai.text.gpt_5(input="Hello")
    assert sent_openai() == {"model": "gpt-5", "input": "Hello"}


def test_heading_example_streams_and_shapes(openai: OpenAI, fake_openai: FakeVendor) -> None:
    """The model of the example streams as well, and answers in a shape."""
    with openai.text.gpt_5.stream(input=LASAGNA) as stream:
        assert "".join(stream.text) == openai.text.gpt_5(input=LASAGNA).text
    fake_openai.plan(ChatPlan(text='["tomatoes", "pasta"]'))
    assert openai.text.gpt_5.parse(list[str], input=LASAGNA).parsed == ["tomatoes", "pasta"]


def test_sample_06_generate_text_with_openai(
    openai: OpenAI, fake_openai: FakeVendor, sent_openai: Sent
) -> None:
    """A prompt goes out as input, and the text comes back."""
    fake_openai.plan(ChatPlan(text="Layer pasta, spinach and cheese."))
    assert openai.text.gpt_5(input=LASAGNA).text == "Layer pasta, spinach and cheese."
    assert sent_openai() == {"model": "gpt-5", "input": LASAGNA}


def test_sample_06_generate_text_with_openai_async(async_openai: AsyncOpenAI) -> None:
    """The same with `await`."""

    async def ask() -> str:
        async with async_openai as openai:
            return (await openai.text.gpt_5(input=LASAGNA)).text

    assert LASAGNA in asyncio.run(ask())
