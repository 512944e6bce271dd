"""The seed's first screen: what the SDK promises, installing it, a picture in five lines, one method for everything."""

import asyncio
import tomllib
from pathlib import Path
from typing import Any

import pytest

from modelwire import AsyncRunware, ImageResult, Runware, SpeechResult, TextResult, VideoResult
from modelwire.runware.handles.bfl_flux_2_dev import BflFlux2Dev
from modelwire.runware.params.sdxl import SdxlParams
from modelwire_runtime.testing import FakeVendor
from tests.seed.conftest import Sent

PAINTING: Any = {"positive_prompt": "Abstract digital art", "width": 1024, "height": 1024}
QUESTION: Any = [{"role": "user", "content": "Explain quantum computing"}]


def test_heading_runware_pictures_clips_sound_text_and_shapes(runware: Runware) -> None:
    """One client offers all five kinds of work, and says of how many models it knows."""
    assert {"image", "video", "audio", "speech", "text", "three_d"} <= set(dir(runware))
    assert len(runware.models) > 300


def test_point_one_method_for_everything(runware: Runware) -> None:
    """`run` takes a model of any kind by its id, and the result is of that kind."""
    assert isinstance(runware.run("runware:400@1", **PAINTING), ImageResult)
    assert isinstance(runware.run("google:gemma@4-31b", messages=QUESTION), TextResult)


def test_point_schema_driven_types() -> None:
    """Types come from the specs: a handle, a dictionary and a params class for each parameter set."""
    schema = SdxlParams.model_json_schema()
    assert schema["properties"]["width"]["type"] == "integer"
    assert set(schema["required"]) >= {"positive_prompt", "width", "height", "model"}


def test_point_websocket_and_rest_transports(fake_runware: FakeVendor) -> None:
    """A client keeps one socket for all calls, or makes a request a call."""
    with fake_runware.client() as client:
        client.run("runware:400@1", **PAINTING)
    assert (fake_runware.socket.connections, len(fake_runware.requests)) == (1, 0)
    with fake_runware.client(transport="rest") as client:
        client.run("runware:400@1", **PAINTING)
    assert fake_runware.socket.connections == 1
    assert fake_runware.operations()[0] == "imageInference"


def test_point_llm_streaming_via_sse(runware: Runware, fake_runware: FakeVendor) -> None:
    """A stream is a request of its own, whose answer comes as server-sent events."""
    with runware.text.google_gemma_4_31b.stream(messages=QUESTION) as stream:
        assert len(list(stream.text)) > 1
    assert fake_runware.requests[-1].json()[0]["deliveryMethod"] == "stream"


def test_point_automatic_model_resolution(runware: Runware, asked: Sent) -> None:
    """The kind of task follows from the model's id."""
    runware.run("google:3@3", positive_prompt="Ocean waves at sunset", duration=8)
    assert asked()["taskType"] == "videoInference"


def test_point_works_everywhere() -> None:
    """Where the original names runtimes of JavaScript, ours are the versions of Python that are supported."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"


def test_heading_installation_brings_all_transports() -> None:
    """One install: HTTP, the socket and validation need no package besides."""
    pyproject = Path(__file__).parents[2] / "pyproject.toml"
    wanted = tomllib.loads(pyproject.read_text("utf-8"))["project"]["dependencies"]
    assert {text.split(">")[0] for text in wanted} == {"httpx", "pydantic", "websockets"}


def test_sample_01_install_offers_the_clients() -> None:
    """After the install the clients are imported from the package."""
    import modelwire

    assert "runware" in modelwire.VENDORS
    assert {"Runware", "AsyncRunware"} <= set(dir(modelwire))


def test_heading_quick_start_connects_by_itself(fake_runware: FakeVendor) -> None:
    """`connect()` may come first, but the first call opens the socket as well."""
    with fake_runware.client() as client:
        assert not client.connected
        client.run("runware:400@1", **PAINTING)
        assert client.connected


def test_sample_02_quick_start(fake_runware: FakeVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key from the environment, connect, one picture, its link."""
    monkeypatch.setenv("RUNWARE_API_KEY", fake_runware.api_key)
    base_url, socket_url = fake_runware.base_url, fake_runware.socket_url
    with Runware(base_url=base_url, socket_url=socket_url, poll_interval=0.01) as runware:
        runware.connect()
        image = runware.image.bfl_flux_2_dev(
            positive_prompt="A serene mountain landscape at sunset", width=1024, height=1024
        )
    assert image.url.startswith("http")
    assert isinstance(runware.image.bfl_flux_2_dev, BflFlux2Dev)


def test_heading_core_concepts_a_handle_a_model(runware: Runware) -> None:
    """A handle is the model: it knows its id, its page and its parameters."""
    model = runware.image.bfl_flux_2_dev
    assert (model.id, model.info.slug) == ("runware:400@1", "bfl-flux-2-dev")
    assert model.params.__name__ == "BflFlux2DevParams"


def test_heading_one_method_by_handle_is_the_same_call(runware: Runware, asked: Sent) -> None:
    """By id or by handle: what is sent differs in the task's own id alone."""
    runware.run("runware:400@1", **PAINTING)
    by_id = asked()
    runware.image.bfl_flux_2_dev(**PAINTING)
    by_handle = asked()
    assert by_id.pop("taskUUID") != by_handle.pop("taskUUID")
    assert by_id == by_handle


def test_sample_03_one_method_for_every_kind(runware: Runware, asked: Sent) -> None:
    """Picture, clip, text and speech by one method; the wire's words or Python's."""
    image = runware.run("runware:400@1", **PAINTING)
    clip = runware.run("google:3@3", positivePrompt="Ocean waves at sunset", duration=8)
    text = runware.run("google:gemma@4-31b", messages=QUESTION)
    assert (type(image), type(clip), type(text)) == (ImageResult, VideoResult, TextResult)
    speech = runware.run(
        "alibaba:qwen@3-tts-1.7b-voicedesign",
        positive_prompt="A calm, friendly young woman with a soft tone",
        speech={"text": "Hello world", "voice": "design"},
    )
    assert isinstance(speech, SpeechResult)
    assert asked()["speech"] == {"text": "Hello world", "voice": "design"}


def test_sample_03_one_method_async(async_runware: AsyncRunware) -> None:
    """The same on a loop."""

    async def go() -> str:
        async with async_runware as runware:
            image = await runware.image.bfl_flux_2_dev(**PAINTING)
            return (await image.bytes())[:2].hex()

    assert asyncio.run(go()) == "ffd8"
