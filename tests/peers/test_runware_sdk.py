"""The vendor's own Python client, which we did not write, completes its runs against our fake vendor.

Its waits are taken out; they are constants of its modules, and nothing here is about time.
"""

import asyncio
import base64
from collections.abc import Awaitable, Callable, Iterator
from types import SimpleNamespace
from typing import Any, Literal, TypeVar

import httpx
import pytest
import runware.client
import runware.content
import runware.transport.websocket
import runware.utils.retry
import runware.validate
from runware import InvokeOptions, RunOptions, Runware, RunwareError

from modelwire_runtime.testing import ChatPlan, FakeVendor, FaultPlan, SocketFaultPlan, TaskPlan
from tests.support.runware_models import FILM, PICTURE, SHARPER, SONG, STATUE, TALKER

Transport = Literal["rest", "websocket"]
BOTH = pytest.mark.parametrize("transport", ["rest", "websocket"])
ID = "5f0e0000-0000-4000-8000-000000000001"
T = TypeVar("T")
Ask = Callable[[Runware], Awaitable[T]]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async def no_wait(*_: object) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr(runware.client, "_interruptible_sleep", no_wait)
    monkeypatch.setattr(runware.utils.retry, "interruptible_sleep", no_wait)
    socket = runware.transport.websocket
    monkeypatch.setattr(socket, "secrets", SimpleNamespace(randbelow=lambda _: 0))
    monkeypatch.setattr(socket, "_ASYNC_RESEND_MIN_AGE_SECONDS", 0.0)
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeVendor]:
    """Give a fake Runware to which every address of the client leads."""
    with serve(monkeypatch) as vendor:
        yield vendor
        assert not vendor.violations


def serve(monkeypatch: pytest.MonkeyPatch, **settings: Any) -> FakeVendor:
    """Start a fake Runware; the client has the addresses of two servers as constants."""
    fake = FakeVendor("runware", **settings)
    for module in (runware.client, runware.validate):
        monkeypatch.setattr(module, "SCHEMAS_BASE_URL", fake.bases["schemas"])
    monkeypatch.setattr(runware.content, "CONTENT_BASE_URL", fake.bases["content"])
    return fake


def ask(fake: FakeVendor, act: Ask[T], transport: Transport = "rest", **settings: Any) -> T:
    """Do something with a client of the SDK."""

    async def run() -> T:
        async with Runware(
            api_key=fake.api_key,
            transport=transport,
            http_base_url=fake.url,
            ws_base_url=fake.socket_url,
            serverless_base_url=fake.bases["serverless"],
            retry_delay=0,
            **settings,
        ) as client:
            return await act(client)

    return asyncio.run(run())


def picture(**values: Any) -> dict[str, Any]:
    """Give the parameters of a picture."""
    size = {"width": 1024, "height": 768}
    return {"model": PICTURE, "positivePrompt": "fog over a harbour", **size, **values}


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


def test_a_lost_socket_is_opened_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client resumes its session, and takes a conflict after a repeat for an acknowledgement."""
    with serve(monkeypatch, socket_faults=SocketFaultPlan({1: "lose"})) as fake:
        found = ask(fake, lambda client: client.run(picture(taskUUID=ID)), "websocket")
        assert found[0]["imageURL"]
        assert (fake.submitted[ID], fake.executed[ID]) == (2, 1)
        assert "connectionSessionUUID" in fake.socket.keys[1]


# Where the client goes wrong by itself. Ours is held to better by tests of its own; these say what
# is compared with, and that the fake vendor can bring each of it about.


def test_a_repeat_after_a_lost_reply_fails_over_http(monkeypatch: pytest.MonkeyPatch) -> None:
    """Over HTTP the SDK raises the conflict of its own repeat, although the task is under way and paid."""
    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake:
        with pytest.raises(RunwareError, match="exists already"):
            ask(fake, lambda client: client.run(picture(taskUUID=ID, taskType="imageInference")))
        assert (fake.submitted[ID], fake.executed[ID]) == (2, 1)


def test_a_success_with_an_empty_list_of_errors_fails(fake: FakeVendor) -> None:
    """The SDK raises for a reply that holds results beside an empty list of errors."""
    fake.plan(TaskPlan(empty_errors=True))
    with pytest.raises(RunwareError):
        ask(fake, lambda client: client.run(picture(deliveryMethod="sync")))
    assert fake.billed == 1


def test_an_error_of_nobody_fails_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK gives an error that names no task to every task that waits."""
    with serve(monkeypatch, socket_faults=SocketFaultPlan({12: "error"})) as fake:
        fake.default_task = TaskPlan(steps=(None,) * 99)  # so that all of them still wait

        async def work(client: Runware) -> list[Any]:
            runs = (client.run(picture()) for _ in range(3))
            return await asyncio.gather(*runs, return_exceptions=True)

        found = ask(fake, work, "websocket")
        assert [type(one) for one in found] == [RunwareError] * 3


def test_an_upload_returns_before_it_is_ready(fake: FakeVendor) -> None:
    """The SDK returns the first state of an upload, long before the model can be used."""
    upload: Any = {
        "category": "checkpoint",
        "architecture": "sdxl",
        "format": "safetensors",
        "name": "Mine",
        "version": "1",
        "downloadURL": "https://x.example/1",
    }
    found = ask(fake, lambda client: client.model_upload(upload), "websocket")
    assert [item.get("status") for item in found] == ["validated"]


def test_a_stream_that_just_ends_is_taken_for_whole(fake: FakeVendor) -> None:
    """The SDK misses neither a last line nor a reason to stop: whatever came is the text."""
    fake.plan(ChatPlan(text="The end is", done=False, finish_reason=""))
    params = {"model": TALKER, "messages": [{"role": "user", "content": "Hi"}]}

    async def listen(client: Runware) -> Any:
        return await (await client.stream(params)).result()

    result = ask(fake, listen)
    assert (result.text, result.finish_reason) == ("The end is", None)


def test_the_second_of_two_first_look_ups_does_not_wait(fake: FakeVendor) -> None:
    """While the registry is under way, the SDK knows only the models that it was built with."""
    fake.listing.publish("acme:1@1", "imageInference")
    params = {**picture(), "model": "acme:1@1"}

    async def work(client: Runware) -> list[Any]:
        runs = (client.run(params) for _ in range(2))
        return await asyncio.gather(*runs, return_exceptions=True)

    first, second = ask(fake, work)
    assert first[0]["imageURL"]
    assert isinstance(second, RunwareError)
    assert second.code == "notFound"


def test_a_timeout_of_the_provider_has_no_code(fake: FakeVendor) -> None:
    """The code that the vendor's own pages give as an example is unknown to the SDK."""
    fake.plan(TaskPlan(failures={0: "timeoutProvider"}))
    with pytest.raises(RunwareError) as raised:
        ask(fake, lambda client: client.run(picture()))
    assert (raised.value.code, raised.value.retryable) == ("unknown", False)
