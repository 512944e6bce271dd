"""Endpoints of one's own: queue workers, load-balanced workers, and servers that speak OpenAI's protocol."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest
from pydantic import Field

from modelwire_runtime.errors import InvalidParams, NotFoundError, ServerError
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Params
from modelwire_runtime.results import Result
from modelwire_runtime.testing import API_KEY, FakeVendor, LoopbackServer
from modelwire_runtime.testing.loopback import Received, Reply


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake vendor with a private endpoint that returns what it is given."""
    with FakeVendor("runpod") as vendor:
        vendor.serve_endpoint("abc123", lambda given: {"got": given})
        yield vendor


class EchoParams(Params[Result, Result]):
    """What the worker takes."""

    model_id: ClassVar[str] = "abc123"
    text: str
    count: int = Field(default=OMIT, ge=1)


def test_any_input_and_any_output(fake: FakeVendor) -> None:
    """A worker's input is a mapping, keywords or both, and its output comes as it is."""
    with fake.client() as client:
        endpoint = client.endpoint("abc123")
        assert endpoint.run({"a": 1}, b=[2]).output == {"got": {"a": 1, "b": [2]}}
        assert endpoint.run(input={"x": 1}).output == {"got": {"input": {"x": 1}}}
        assert endpoint.with_options(timeout=30).run().output == {"got": {}}
        job = endpoint.submit(a=1)
        assert job.wait().output == {"got": {"a": 1}}
        assert endpoint.job(job.id).wait().output == {"got": {"a": 1}}
        assert client.job(job.token).wait().output == {"got": {"a": 1}}
        assert repr(endpoint) == "<Endpoint abc123>"


@pytest.mark.parametrize("output", [[1, 2], "text", 3.5, True, {"nested": {"a": None}}])
def test_outputs_of_every_type(fake: FakeVendor, output: Any) -> None:
    """Whatever JSON the worker returns is the result's output."""
    fake.serve_endpoint("any", lambda _: output)
    with fake.client() as client:
        assert client.endpoint("any").run().output == output


def test_a_schema_judges_the_input(fake: FakeVendor) -> None:
    """With a params class a wrong input is refused before it is sent; a params object does as well."""
    with fake.client() as client:
        endpoint = client.endpoint("abc123", schema=EchoParams)
        assert endpoint.run(text="x", count=2).output == {"got": {"text": "x", "count": 2}}
        assert endpoint.with_options(timeout=9).run(EchoParams(text="y")).output == {
            "got": {"text": "y"}
        }
        for wrong in ({"text": "x", "count": 0}, {"txt": "x"}, {}):
            with pytest.raises(InvalidParams):
                endpoint.with_options(timeout=9).run(wrong)
        with pytest.raises(TypeError, match="nothing beside"):
            endpoint.run(EchoParams(text="y"), count=1)
    assert len(fake.jobs) == 2


def test_streams(fake: FakeVendor) -> None:
    """A generator worker's pieces come one by one, on both clients."""

    def worker(given: Any) -> Iterator[Any]:
        yield from given["parts"]

    fake.serve_endpoint("gen", worker)
    with fake.client() as client:
        assert list(client.endpoint("gen").stream(parts=[1, "b"])) == [1, "b"]

    async def go() -> list[Any]:
        async with fake.async_client() as client:
            return [part async for part in client.endpoint("gen").stream(parts=[1, "b"])]

    assert asyncio.run(go()) == [1, "b"]


def test_health_and_purge(fake: FakeVendor) -> None:
    """Health and purge are typed; a count that is not sent is None."""
    with fake.client() as client:
        endpoint = client.endpoint("abc123")
        endpoint.run()
        health = endpoint.health()
        assert health.completed == 1
        assert health.raw["jobs"]["completed"] == 1
        purged = endpoint.purge_queue()
        assert isinstance(purged.removed, int)
        assert purged.status == "completed"
        fake.answer_next(Reply.json({"jobs": [], "workers": {"idle": True}}), operation="health")
        assert client.endpoint("abc123").health().idle_workers is None
        with pytest.raises(NotFoundError):
            client.endpoint("nobody").health()


def test_async_endpoints(fake: FakeVendor) -> None:
    """An async endpoint has the same surface, awaited."""

    async def go() -> None:
        async with fake.async_client() as client:
            endpoint = client.endpoint("abc123", schema=EchoParams)
            assert (await endpoint.run(text="x")).output == {"got": {"text": "x"}}
            job = await endpoint.submit(text="y")
            assert (await endpoint.job(job.id).wait()).output == {"got": {"text": "y"}}
            assert (await endpoint.health()).completed == 2
            assert (await endpoint.purge_queue()).removed == 0
            model = endpoint.openai("org/model")
            assert model.with_options(timeout=9).id == "org/model"
            with pytest.raises(InvalidParams, match="base_url"):
                await endpoint.request("GET", "/ping")

    asyncio.run(go())


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("abc123", "abc123"),
        (" abc123 ", "abc123"),
        ("https://console.runpod.io/serverless/user/endpoint/abc123", "abc123"),
        ("https://console.runpod.io/serverless/user/endpoint/abc123?tab=logs", "abc123"),
        ("https://console.runpod.io/endpoint/old/endpoint/abc123/edit", "abc123"),
        ("https://api.runpod.ai/v2/abc123/runsync", "abc123"),
        ("owner/name", "owner-name"),
    ],
)
def test_ids_and_addresses(fake: FakeVendor, text: str, id: str) -> None:
    """An endpoint is named by its id or by the address of its page."""
    with fake.client() as client:
        assert client.endpoint(text).id == id


@pytest.mark.parametrize(
    "text", ["", "..", "https://console.runpod.io/", "https://x.example/endpoint"]
)
def test_what_names_no_endpoint_is_refused(fake: FakeVendor, text: str) -> None:
    """Neither nothing nor a step upwards is an endpoint."""
    with fake.client() as client, pytest.raises(InvalidParams):
        client.endpoint(text)


def test_odd_ids_stay_in_their_place(fake: FakeVendor) -> None:
    """An id cannot leave its segment of the path."""
    with fake.client() as client, pytest.raises(NotFoundError):
        client.endpoint("a?b#c%2f").run()
    assert fake.requests[-1].path == "/v2/a?b#c%2f/run"


@pytest.fixture
def worker() -> Iterator[tuple[LoopbackServer, list[Received]]]:
    """Give a server that answers with what it was asked, and keeps every request."""
    seen: list[Received] = []

    def answer(received: Received) -> Reply:
        seen.append(received)
        if received.path == "/broken":
            return Reply.json({"error": "no workers available"}, 502)
        if received.path.endswith("/chat/completions"):
            return Reply.json(
                {
                    "id": "c1",
                    "model": "m",
                    "choices": [
                        {"index": 0, "message": {"content": "hello"}, "finish_reason": "stop"}
                    ],
                }
            )
        return Reply.json({"path": received.path, "body": received.body.decode()})

    with LoopbackServer(answer) as server:
        yield server, seen


def test_load_balanced_requests(
    fake: FakeVendor, worker: tuple[LoopbackServer, list[Received]]
) -> None:
    """A load-balanced worker is asked at its own paths, with the key; what is no read is sent once."""
    server, seen = worker
    with fake.client() as client:
        endpoint = client.endpoint("abc123")
        reply = endpoint.request("post", "/generate?x=1", json={"a": 1}, base_url=server.origin)
        assert reply.status == 200
        assert reply.json() == {"path": "/generate", "body": '{"a":1}'}
        assert json.loads(reply.text) == reply.json()
        assert seen[0].headers["authorization"] == f"Bearer {API_KEY}"
        with pytest.raises(ServerError, match="no workers available") as caught:
            endpoint.request("POST", "/broken", base_url=server.origin)
        assert caught.value.may_have_run
        assert len(seen) == 2
        for wrong in ("ping", "/a b", "/a#b", "/a\r\nX: y"):
            with pytest.raises(InvalidParams):
                endpoint.request("GET", wrong, base_url=server.origin)


def test_a_load_balanced_endpoint_has_a_host_of_its_own(fake: FakeVendor) -> None:
    """The endpoint's id stands before the service's host."""
    from modelwire_runtime.features.endpoints import request
    from modelwire_runtime.flows.effects import Send

    with fake.client(base_url="https://api.runpod.ai/v2") as client:
        ctx = client._core.context(client._work(client.endpoint("Abc123")._entry, {}))
        effect = next(request(ctx, "GET", "/ping", None, None))
    assert isinstance(effect, Send)
    assert effect.request.url == "https://abc123.api.runpod.ai/ping"
    assert not effect.request.billable


def test_any_openai_server(fake: FakeVendor, worker: tuple[LoopbackServer, list[Received]]) -> None:
    """Another server gets its own key or none, never the vendor's, and the model's name as it was given."""
    server, seen = worker
    messages = [{"role": "user", "content": "hi"}]
    with fake.client(headers={"X-Api-Key": "vendor-secret", "X-Team": "red"}) as client:
        model = client.openai_compatible(base_url=server.origin + "/v1/", model="m")
        assert model(messages=messages, top_k=3, temperature=OMIT).text == "hello"
        keyed = client.openai_compatible(base_url=server.origin + "/v1", model="m", api_key="other")
        assert keyed.with_options(timeout=30)(messages=messages).text == "hello"
        with pytest.raises(InvalidParams, match="stream"):
            model(messages=messages, stream=True)
        assert "other" not in repr(keyed) + repr(keyed._target)
    assert [received.path for received in seen] == ["/v1/chat/completions"] * 2
    assert seen[0].json() == {"messages": messages, "top_k": 3, "model": "m"}
    assert "authorization" not in seen[0].headers
    assert "x-api-key" not in seen[0].headers
    assert seen[0].headers["x-team"] == "red"
    assert seen[1].headers["authorization"] == "Bearer other"


def test_a_private_language_model(fake: FakeVendor) -> None:
    """A private endpoint's model is asked under the endpoint's address, with the vendor's key."""
    with fake.client() as client:
        model = client.endpoint("qwen3-32b-awq").openai("Qwen/Qwen3-32B-AWQ")
        assert model(messages=[{"role": "user", "content": "hi"}]).text
        with model.stream(messages=[{"role": "user", "content": "hi"}]) as stream:
            assert "".join(stream.text)
    assert {received.path for received in fake.requests} == {
        "/v2/qwen3-32b-awq/openai/v1/chat/completions"
    }
