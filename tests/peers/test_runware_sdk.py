"""The vendor's own Python client, which we did not write, completes its runs against our fake vendor.

Where it goes wrong by itself is shown beside ours, in the `test_better_*.py` of this folder.
"""

import asyncio
import base64
from typing import Any

import httpx
import pytest
import runware.validate
from runware import InvokeOptions, RunOptions, Runware, RunwareError

from modelwire_runtime.testing import ChatPlan, FakeVendor, SocketFaultPlan, TaskPlan
from tests.support.runware_models import FILM, PICTURE, SHARPER, SONG, STATUE, TALKER
from tests.support.runware_sdk import BOTH, ID, Transport, ask, picture, serve


@BOTH
@pytest.mark.parametrize("delivery", ["async", "sync"])
def test_a_picture_is_made(fake: FakeVendor, transport: Transport, delivery: str) -> None:
    """Two pictures of a size come, acknowledged and polled for or waited for."""
    seen: list[Any] = []
    params = picture(numberResults=2, deliveryMethod=delivery)
    options = RunOptions(on_result=seen.append)
    found = ask(
        fake, lambda client: client.run({**params, "includeCost": True}, options), transport
    )
    assert [item["cost"] for item in found] == [0.01, 0.01]
    assert [item["imageURL"] for item in seen] == [item["imageURL"] for item in found]
    content = httpx.get(found[0]["imageURL"], trust_env=False).content
    assert content.startswith(b"\xff\xd8\xff")
    assert (fake.billed, fake.executed.total()) == (1, 1)
    assert (fake.socket.connections > 0) == (transport == "websocket")


@BOTH
def test_every_kind_of_work_is_done(fake: FakeVendor, transport: Transport) -> None:
    """The client knows the end of each kind of task by its result."""
    runs: list[tuple[dict[str, Any], str]] = [
        ({"model": FILM, "positivePrompt": "fog"}, "videoURL"),
        ({"model": SONG, "speech": {"text": "Hello"}}, "audioURL"),
        ({"model": TALKER, "messages": [{"role": "user", "content": "Hi"}]}, "text"),
        ({"model": STATUE, "positivePrompt": "A robot"}, "outputs"),
        ({"model": SHARPER, "inputs": {"image": ID}}, "imageURL"),
    ]

    async def work(client: Runware) -> list[list[dict[str, Any]]]:
        await client.refresh_registry()
        return await asyncio.gather(*(client.run(params) for params, _ in runs))

    found = ask(fake, work, transport)
    assert [key in items[0] for items, (_, key) in zip(found, runs, strict=True)] == [True] * 5
    assert fake.billed == 5


@BOTH
def test_progress_is_told(fake: FakeVendor, transport: Transport) -> None:
    """What a look finds reaches the client's callback."""
    seen: list[Any] = []
    fake.plan(TaskPlan(steps=(10, 60)))
    options = RunOptions(on_progress=seen.append)
    ask(fake, lambda client: client.run(picture(), options), transport)
    assert [item["progress"] for item in seen] == [10, 60]


@BOTH
def test_a_partial_failure_is_raised(fake: FakeVendor, transport: Transport) -> None:
    """One of two results fails: its error is raised, the other one reaches the callback."""
    seen: list[Any] = []
    fake.plan(TaskPlan(failures={1: "inferenceError"}))
    options = RunOptions(on_result=seen.append)
    with pytest.raises(RunwareError) as raised:
        ask(fake, lambda client: client.run(picture(numberResults=2), options), transport)
    assert raised.value.code == "provider"
    assert [item["status"] for item in seen] == ["success", "error"]


@BOTH
def test_a_wrong_parameter_is_told(fake: FakeVendor, transport: Transport) -> None:
    """The error names code, parameter and task."""
    with pytest.raises(RunwareError, match="width") as raised:
        ask(fake, lambda client: client.run(picture(width=4, taskUUID=ID)), transport)
    error = raised.value
    assert (error.code, error.parameter, error.task_uuid) == ("validation", "width", ID)


@BOTH
def test_a_wrong_key_is_told(fake: FakeVendor, transport: Transport) -> None:
    """A key that the vendor does not know ends as such."""
    fake.api_key, key = "other", fake.api_key

    async def run() -> None:
        settings: dict[str, Any] = {"http_base_url": fake.url, "ws_base_url": fake.socket_url}
        async with Runware(api_key=key, transport=transport, **settings) as client:
            await client.run(picture())

    with pytest.raises(RunwareError) as raised:
        asyncio.run(run())
    assert raised.value.code == "auth"


def test_a_text_streams(fake: FakeVendor) -> None:
    """Deltas, reasoning, usage and cost are all understood."""
    fake.plan(ChatPlan(reasoning="let me see", noise=True, empty_chunks=1))
    params = {"model": TALKER, "messages": [{"role": "user", "content": "Hi"}]}

    async def listen(client: Runware) -> tuple[str, Any]:
        stream = await client.stream({**params, "includeUsage": True, "includeCost": True})
        return "".join([delta async for delta in stream.text_stream]), await stream.result()

    text, result = ask(fake, listen)
    assert text == result.text
    assert text.startswith('You said: "Hi"')
    assert (result.reasoning_content, result.finish_reason) == ("let me see", "stop")
    assert (result.cost, result.usage["thinkingTokens"]) == (0.01, 3)
    assert fake.billed == 1


@BOTH
def test_utilities_are_done(fake: FakeVendor, transport: Transport) -> None:
    """Search, uploads, the account and the archive answer as the client expects."""
    media = "data:image/png;base64," + base64.b64encode(b"\x89PNG").decode()

    async def work(client: Runware) -> list[Any]:
        await client.run(picture(taskUUID=ID))
        return [
            *await client.model_search({"search": "flux"}),
            *await client.media_storage({"operation": "upload", "media": media}),
            *await client.image_upload({"image": media}),
            *await client.account_management({"operation": "getDetails"}),
            *await client.get_task_details({"taskUUID": ID}),
            *await client.get_response({"taskUUID": ID}),
        ]

    search, stored, uploaded, account, details, response = ask(fake, work, transport)
    assert PICTURE in [result["air"] for result in search["results"]]
    assert httpx.get(stored["mediaURL"], trust_env=False).content == b"\x89PNG"
    assert uploaded["imageUUID"]
    assert account["balance"]["currency"] == "USD"
    assert details["request"][0]["model"] == PICTURE
    assert response["status"] == "success"


def test_a_slug_is_looked_up(fake: FakeVendor) -> None:
    """The registry turns a slug into an id, also one that was listed today."""
    fake.listing.publish("acme:1@1", "imageInference", "acme-one")
    ask(fake, lambda client: client.run({**picture(), "model": "acme-one"}))
    (task,) = fake.tasks.values()
    assert task.request["model"] == "acme:1@1"
    assert fake.operations()[0] == "registry"


def test_a_schema_is_fetched_and_judged_by(fake: FakeVendor) -> None:
    """The client judges a request by the schema that it is given, before it is sent."""
    runware.validate.clear_validator_cache()
    with pytest.raises(RunwareError, match="width") as raised:
        ask(fake, lambda client: client.run(picture(width=4)), validate=True)
    assert raised.value.code == "validation"
    found = ask(fake, lambda client: client.run(picture()), validate=True)
    assert found[0]["imageURL"]
    runware.validate.clear_validator_cache()


def test_pages_about_models_are_read(fake: FakeVendor) -> None:
    """Lists and single pages have what the client reads."""

    async def read(client: Runware) -> tuple[Any, ...]:
        content = client.content
        return (
            await content.list_models({"search": "flux", "paginate": True}),
            await content.get_model("bfl-flux-2-dev"),
            await content.get_model("none"),
            await content.get_model_examples("bfl-flux-2-dev"),
            await content.get_model_pricing("bfl-flux-2-dev"),
            await content.list_collections(),
            await content.get_creator("bfl"),
            await content.list_capabilities(),
        )

    page, model, absent, examples, price, collections, creator, capabilities = ask(fake, read)
    assert page["total"] >= 2
    assert (model["air"], absent) == (PICTURE, None)
    assert (len(examples), price["air"]) == (1, PICTURE)
    assert collections[0]["models"]
    assert creator["id"] == "bfl"
    assert capabilities[0]["label"]


def test_an_app_is_invoked(fake: FakeVendor) -> None:
    """An endpoint of an app is invoked and polled for."""
    fake.serve_endpoint("my-app/draw", lambda payload: {"echo": payload})
    options = InvokeOptions(poll_interval=0.0)
    task = ask(fake, lambda client: client.invoke("my-app", "draw", {"n": 1}, options=options))
    assert (task["status"], task["output"]) == ("completed", {"echo": {"n": 1}})


def test_a_lost_socket_is_opened_anew(monkeypatch: pytest.MonkeyPatch, waits: list[float]) -> None:
    """The client resumes its session, and takes a conflict after a repeat for an acknowledgement."""
    with serve(monkeypatch, socket_faults=SocketFaultPlan({1: "lose"})) as fake:
        found = ask(fake, lambda client: client.run(picture(taskUUID=ID)), "websocket")
        assert found[0]["imageURL"]
        assert (fake.submitted[ID], fake.executed[ID]) == (2, 1)
        assert "connectionSessionUUID" in fake.socket.keys[1]
