"""The seed on how tasks travel: transports, many at once, delivery, settings, options of a call, parts of one's own."""

import asyncio
import inspect
import logging
import os
from functools import partial
from typing import Any

import httpx
import pytest
from websockets.sync.client import connect

from modelwire import (
    AsyncRunware,
    CallTimeout,
    ConnectionFailed,
    InvalidParams,
    LogEntry,
    Runware,
)
from modelwire_runtime.options import CallOptions
from modelwire_runtime.testing import FakeVendor, ScriptedTransport, SocketFaultPlan, TaskPlan
from modelwire_runtime.testing.scripted import reply
from tests.seed.conftest import Sent

ART: Any = {"positive_prompt": "Abstract art", "width": 1024, "height": 1024}
WAVES: Any = {"positive_prompt": "Ocean waves at sunset"}
HELLO: Any = [{"role": "user", "content": "Hello"}]
PHOTO: Any = {"image": "https://example.com/photo.jpg"}


def test_heading_transport_options_are_two(fake_runware: FakeVendor) -> None:
    """The surface is the same over both; only a setting differs."""
    with fake_runware.client() as socket, fake_runware.client(transport="rest") as rest:
        assert dir(socket) == dir(rest)


def test_heading_websocket_is_the_default(fake_runware: FakeVendor) -> None:
    """Without a word tasks go over a socket, one for all of a client's calls."""
    with fake_runware.client() as runware:
        for _ in range(3):
            runware.image.bfl_flux_2_dev(**ART)
    assert (fake_runware.socket.connections, fake_runware.requests) == (1, [])


def test_sample_10_websocket(fake_runware: FakeVendor) -> None:
    """Connect, run two models over one connection, disconnect."""
    with fake_runware.client(transport="websocket") as runware:
        runware.connect()
        runware.image.bfl_flux_2_dev(**ART)
        runware.video.google_veo_3_1_fast(**WAVES)
        runware.disconnect()
        assert not runware.connected
    assert fake_runware.socket.connections == 1


def test_point_recovery(fake_runware: FakeVendor) -> None:
    """A connection that breaks is made anew, and the call goes on as if nothing had been."""
    fake_runware.socket_faults = SocketFaultPlan({1: "drop"})
    with fake_runware.client(retry_delay=0.01) as runware:
        assert runware.image.bfl_flux_2_dev(**ART).url
    assert fake_runware.socket.connections == 2
    assert fake_runware.billed == 1


def test_point_session_is_resumed(fake_runware: FakeVendor) -> None:
    """The new connection names the old session, so that what was pending comes again; nothing is paid twice."""
    fake_runware.socket_faults = SocketFaultPlan({2: "drop"})
    with fake_runware.client(retry_delay=0.01) as runware:
        assert runware.image.bfl_flux_2_dev(**ART).url
    assert set(fake_runware.executed.values()) == {1}


def test_point_disconnect(fake_runware: FakeVendor) -> None:
    """After a disconnect no call opens the socket; another `connect` does."""
    with fake_runware.client() as runware:
        runware.connect()
        runware.disconnect()
        with pytest.raises(ConnectionFailed):
            runware.image.bfl_flux_2_dev(**ART)
        runware.connect()
        assert runware.image.bfl_flux_2_dev(**ART).url


def test_heading_rest_opens_no_socket(rest: Runware, fake_runware: FakeVendor) -> None:
    """Each call is requests of its own, and `connect` does nothing."""
    rest.connect()
    rest.image.bfl_flux_2_dev(**ART)
    assert not rest.connected
    assert fake_runware.socket.connections == 0


def test_sample_11_rest(fake_runware: FakeVendor) -> None:
    """No connect; the picture comes all the same."""
    with fake_runware.client(transport="rest") as runware:
        assert runware.image.bfl_flux_2_dev(**ART).url
    assert fake_runware.operations()[:2] == ["imageInference", "getResponse"]


def test_heading_concurrent_operations_of_one_kind(
    runware: Runware, fake_runware: FakeVendor
) -> None:
    """Where all calls are data, a batch sends them as one request."""
    calls = [("runware:400@1", ART), ("google:3@3", WAVES)]
    outcomes = runware.run_batch(calls)
    assert [outcome.ok for outcome in outcomes] == [True, True]
    assert len(fake_runware.tasks) == 2


def test_sample_12_concurrent(async_runware: AsyncRunware, fake_runware: FakeVendor) -> None:
    """Three pictures, an enlargement and a caption at once."""

    async def go() -> tuple[Any, Any, Any]:
        async with async_runware as runware:
            return await asyncio.gather(
                runware.image.bfl_flux_2_dev(**ART, number_results=3),
                runware.upscale_image(model="runware:504@1", inputs=PHOTO),
                runware.caption(model="runware:150@2", inputs=PHOTO),
            )

    images, larger, caption = asyncio.run(go())
    assert (len(images), len(larger)) == (3, 1)
    assert caption.text
    assert fake_runware.billed == 3


def test_heading_async_delivery_is_the_default(runware: Runware, asked: Sent) -> None:
    """Tasks are handed over and looked after, so that no connection is held open."""
    runware.image.bfl_flux_2_dev(**ART)
    assert asked()["deliveryMethod"] == "async"


def test_point_polling_on_both_transports(runware: Runware, fake_runware: FakeVendor) -> None:
    """One deadline governs both: the call ends by it, over a socket and over HTTP."""
    fake_runware.plan(TaskPlan(steps=(None,) * 1000))
    with pytest.raises(CallTimeout):
        runware.with_options(timeout=0.2).image.bfl_flux_2_dev(**ART)


def test_sample_21_longer_for_a_client(fake_runware: FakeVendor) -> None:
    """A client for long work waits longer with all its calls."""
    with fake_runware.client(timeout=1800) as runware:
        assert runware.video.google_veo_3_1_fast(**WAVES).url


def test_sample_22_longer_for_a_call(runware: Runware) -> None:
    """So does a call."""
    assert runware.with_options(timeout=600).video.google_veo_3_1_fast(**WAVES).url


def test_heading_sync_delivery_is_a_parameter(rest: Runware, fake_runware: FakeVendor) -> None:
    """Over HTTP the one reply holds the result."""
    rest.image.bfl_flux_2_dev(**ART, delivery_method="sync")
    assert fake_runware.operations() == ["imageInference"]


def test_sample_23_sync_delivery(runware: Runware, asked: Sent) -> None:
    """A text that comes soon needs no polling."""
    answer = runware.text.google_gemma_4_31b(messages=HELLO, delivery_method="sync")
    assert answer.text
    assert asked()["deliveryMethod"] == "sync"


def test_point_one_frame_in_one_frame_back(fake_runware: FakeVendor) -> None:
    """Over a socket nothing is asked for again."""
    with fake_runware.client() as runware:
        runware.image.bfl_flux_2_dev(**ART, delivery_method="sync")
    (task,) = fake_runware.tasks.values()
    assert task.looks <= len(task.plan.steps) + 1
    assert fake_runware.operations() == []


def test_point_when_to_pick_sync(runware: Runware) -> None:
    """What takes long has async alone; the signature says so, and the wrong word is refused."""
    wrong: Any = {"delivery_method": "sync"}
    with pytest.raises(InvalidParams, match="delivery_method"):
        runware.video.google_veo_3_1_fast(**WAVES, **wrong)


def test_heading_per_call_options_are_one_typed_dictionary(runware: Runware) -> None:
    """An option is no parameter of a model, so that no name can clash."""
    with pytest.raises(TypeError, match="timeout"):
        runware.with_options(timout=1)  # type: ignore[call-arg]
    assert {"timeout", "on_result", "on_progress", "validate"} <= set(CallOptions.__annotations__)


def test_sample_24_per_call_options(runware: Runware) -> None:
    """All of them at once."""
    seen: list[Any] = []
    options: CallOptions = {
        "timeout": 600,
        "on_result": seen.append,
        "on_progress": seen.append,
        "validate": "strict",
    }
    assert runware.image.bfl_flux_2_dev.with_options(**options)(**ART).url
    assert seen


def test_point_options_of_a_stream(rest: Runware) -> None:
    """A stream takes the same; what it cannot use does no harm."""
    model = rest.text.google_gemma_4_31b.with_options(timeout=60, validate="strict")
    with model.stream(messages=HELLO) as stream:
        assert list(stream.text)


DEFAULTS = {
    "apiKey": ("api_key", None),
    "transportType": ("transport", "websocket"),
    "httpBaseUrl": ("base_url", None),
    "wsBaseUrl": ("socket_url", None),
    "timeout": ("request_timeout", 1200.0),
    "authTimeout": ("auth_timeout", 15.0),
    "maxRetries": ("max_retries", 3),
    "retryDelay": ("retry_delay", 1.0),
    "retryStrategy": ("retry_strategy", "exponential"),
    "maxReconnectAttempts": ("max_reconnects", None),
    "debug": ("debug", False),
    "logSink": ("log_sink", None),
}
"""Each field of the document's table that is a setting here, by its name and its default; periods are in seconds."""


@pytest.mark.parametrize("field", DEFAULTS)
def test_row_setting(field: str) -> None:
    """The setting is there, and has the default that the document gives."""
    name, default = DEFAULTS[field]
    for client in (Runware, AsyncRunware):
        assert inspect.signature(client).parameters[name].default == default


def test_heading_configuration_is_checked() -> None:
    """A value that makes no sense is refused when the client is made."""
    wrong: Any
    for wrong in ({"retry_strategy": "never"}, {"auth_timeout": 0}, {"socket_url": "http://a"}):
        with pytest.raises((ValueError, InvalidParams)):
            Runware(api_key="key", **wrong)


def test_row_api_key(fake_runware: FakeVendor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a setting the key comes from the environment."""
    monkeypatch.setenv("RUNWARE_API_KEY", fake_runware.api_key)
    with fake_runware.client(api_key=None, transport="rest") as runware:
        assert runware.image.bfl_flux_2_dev(**ART).url
    assert os.environ["RUNWARE_API_KEY"] in fake_runware.requests[0].headers["authorization"]


def test_row_base_urls() -> None:
    """Where the service is, over HTTP and over a socket."""
    vendor = Runware(api_key="key").vendor
    assert vendor.base_url == "https://api.runware.ai/v1"
    assert vendor.socket_url == "wss://ws-api.runware.ai/v1"


def test_row_poll_timeout(fake_runware: FakeVendor) -> None:
    """The budget of a call is the option `timeout`, of a client or of a call; 20 minutes unless set."""
    from modelwire_runtime.features.task_settings import TIMEOUT

    assert TIMEOUT == 1200.0
    fake_runware.plan(TaskPlan(steps=(None,) * 1000))
    with fake_runware.client(timeout=0.2) as runware, pytest.raises(CallTimeout):
        runware.image.bfl_flux_2_dev(**ART)


def test_row_validate(fake_runware: FakeVendor) -> None:
    """Validation is on unless a client turns it off."""
    fake_runware.validates = False
    with fake_runware.client() as runware, pytest.raises(InvalidParams):
        runware.image.bfl_flux_2_dev(**{**ART, "width": 77})
    with fake_runware.client(validate="off") as runware:
        runware.image.bfl_flux_2_dev(**{**ART, "width": 77})


def test_row_dependencies() -> None:
    """An HTTP client, a transport, or what opens a socket can be handed in."""
    taken = inspect.signature(Runware).parameters
    assert {"http_client", "transport", "websocket_factory"} <= set(taken)


def test_heading_log_sink_is_beside_logging(
    fake_runware: FakeVendor, caplog: pytest.LogCaptureFixture
) -> None:
    """Without a sink the standard logger `modelwire` has it all."""
    with caplog.at_level(logging.DEBUG, logger="modelwire"), fake_runware.client() as runware:
        runware.image.bfl_flux_2_dev(**ART)
    assert any(record.name == "modelwire" for record in caplog.records)
    assert fake_runware.api_key not in caplog.text


def test_sample_19_log_sink(fake_runware: FakeVendor) -> None:
    """With `debug`, every request and frame is told to the sink."""
    entries: list[LogEntry] = []
    with fake_runware.client(debug=True, log_sink=entries.append) as runware:
        runware.image.bfl_flux_2_dev(**ART)
    assert entries
    assert fake_runware.api_key not in repr(entries)


@pytest.mark.parametrize("name", ["category", "message", "data", "timestamp"])
def test_point_log_entry(name: str, fake_runware: FakeVendor) -> None:
    """An entry has the document's fields."""
    entries: list[LogEntry] = []
    with fake_runware.client(debug=True, log_sink=entries.append, transport="rest") as runware:
        runware.image.bfl_flux_2_dev(**ART)
    kinds = {"category": str, "message": str, "data": dict, "timestamp": float}
    assert entries
    assert all(isinstance(getattr(entry, name), kinds[name]) for entry in entries)


def test_heading_custom_dependencies_need_no_network() -> None:
    """A transport of one's own sees the requests of a client, and answers them."""
    task = {"taskType": "imageInference", "taskUUID": "u", "status": "success"}
    scripted = ScriptedTransport([lambda request: reply({"data": [_answered(request, task)]})])
    with Runware(api_key="key", transport=scripted) as runware:
        assert runware.image.bfl_flux_2_dev(**ART, delivery_method="sync").url
    assert scripted.requests[0].url == "https://api.runware.ai/v1"


def _answered(request: Any, item: dict[str, Any]) -> dict[str, Any]:
    import json

    (asked,) = json.loads(request.body)
    return {**item, "taskUUID": asked["taskUUID"], "imageURL": "https://example.com/robot.jpg"}


def test_sample_33_custom_dependencies(fake_runware: FakeVendor) -> None:
    """A factory for sockets and a client for requests, both one's own."""
    opened: list[str] = []

    def factory(address: str, **settings: Any) -> Any:
        opened.append(address)
        return connect(address, **settings)

    with httpx.Client(trust_env=False) as http:
        with fake_runware.client(websocket_factory=factory, http_client=http) as runware:
            runware.image.bfl_flux_2_dev(**ART)
            with runware.text.google_gemma_4_31b.stream(messages=HELLO) as stream:
                assert list(stream.text)
        assert not http.is_closed
    assert opened == [fake_runware.socket_url]


def test_point_web_socket_factory(fake_runware: FakeVendor) -> None:
    """A `partial` of the library's own `connect` sets what it knows: sizes, certificates, a proxy."""
    factory = partial(connect, max_size=2**24)
    with fake_runware.client(websocket_factory=factory) as runware:
        assert runware.image.bfl_flux_2_dev(**ART).url


def test_point_http_client(fake_runware: FakeVendor) -> None:
    """An HTTP client of one's own carries what goes over HTTP, and stays open."""
    with httpx.Client(trust_env=False) as http:
        with fake_runware.client(transport="rest", http_client=http) as runware:
            assert runware.image.bfl_flux_2_dev(**ART).url
        assert not http.is_closed
