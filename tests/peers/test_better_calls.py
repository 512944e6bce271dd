"""Weaknesses of the vendor's own client in its calls, each beside ours: money, waits, results, files.

Each test is named after the weakness, and cites the section of the notes on Runware's protocol that
tells of it, or the issue that this package's Runware was built for. It shows first what the
vendor's client (the SDK) does, then that ours does better, against the same fake vendor with the
same fault. `test_better_errors.py`, `test_better_sockets.py`, `test_better_streams.py` and
`test_better_types.py` hold the others.
"""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from runware import RunOptions, Runware, RunwareError
from runware.utils.file import file_to_data_uri as sdk_data_uri

from modelwire import CallTimeout, InvalidParams, ModelwireError, PartialFailure, ProviderError
from modelwire_runtime.files import file_to_base64, file_to_data_uri
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.settings import Lookup
from modelwire_runtime.testing import ChatPlan, FakeVendor, FaultPlan, Reply, TaskPlan
from tests.support.runware_ours import SCENE, TALK, ours
from tests.support.runware_sdk import BOTH, ID, Transport, ask, picture, serve
from tests.support.runware_sdk import TALK as WIRE_TALK

PNG = b"\x89PNG\r\n\x1a\n" + bytes(24)
UPLOAD: Any = {
    "category": "checkpoint",
    "architecture": "sdxl",
    "format": "safetensors",
    "name": "Mine",
    "version": "1",
}
SOURCE = "https://files.example/1.safetensors"


# Money.


def test_retry_after_is_ignored(fake: FakeVendor, waits: list[float]) -> None:
    """Section 8: the SDK waits as long as it likes; ours waits as long as the vendor asks."""
    busy = Reply.json({}, 429, {"Retry-After": "7"})
    fake.answer_next(busy, operation="imageInference")
    ask(fake, lambda client: client.run(picture()), retry_delay=1000)
    assert max(waits) < 7

    fake.answer_next(busy, operation="imageInference")
    paused: list[float] = []
    with ours(fake) as runware:
        driver = runware._core.driver
        driver.clock = replace(driver.clock, sleep=paused.append)
        assert runware.image.bfl_flux_2_dev(**SCENE).url
    assert 7 <= max(paused) < 8


def test_a_lost_reply_is_raised_as_a_conflict(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    """Section 8: the SDK raises the conflict of its own repeat, though the task is under way and paid.

    That is over HTTP. Ours asks for the task first and finds it, so that it is submitted once.
    """
    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake:
        with pytest.raises(RunwareError, match="exists already"):
            ask(fake, lambda client: client.run(picture(taskUUID=ID, taskType="imageInference")))
        assert (fake.submitted[ID], fake.executed[ID]) == (2, 1)

    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake, ours(fake) as runware:
        result = runware.image.bfl_flux_2_dev(**SCENE)
        assert result.url
        assert (list(fake.submitted.values()), list(fake.executed.values())) == ([1], [1])
        assert fake.operations()[:2] == ["imageInference", "getResponse"]


def test_a_conflict_of_a_repeat_is_no_acknowledgement_over_http(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    """Section 8: the SDK takes it for one over a socket alone.

    Ours does so over HTTP too, where even the look for the lost task came too early to find it.
    """
    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake, ours(fake) as runware:
        unknown = {"errors": [{"code": "taskFailedOrNotFound", "message": "No such task."}]}
        fake.answer_next(Reply.json(unknown, 404), operation="getResponse")
        assert runware.image.bfl_flux_2_dev(**SCENE).url
        assert (list(fake.submitted.values()), list(fake.executed.values())) == ([2], [1])


def test_a_lost_reply_of_a_synchronous_task_is_sent_again(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    """Section 8: the SDK repeats any request, and so may have a task done and billed twice.

    Ours looks for a synchronous task, and says when it may have run.
    """
    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake:
        fake.remembers = False
        params = picture(taskUUID=ID, taskType="imageInference", deliveryMethod="sync")
        ask(fake, lambda client: client.run(params))
        assert fake.billed == 2

    with serve(monkeypatch, faults=FaultPlan({1: "drop"})) as fake, ours(fake) as runware:
        fake.remembers = False
        unknown = {"errors": [{"code": "taskFailedOrNotFound", "message": "No such task."}]}
        fake.answer_next(Reply.json(unknown, 404), operation="getResponse")
        with pytest.raises(ModelwireError) as raised:
            runware.image.bfl_flux_2_dev(**SCENE, delivery_method="sync")
        assert raised.value.may_have_run
        assert not raised.value.retryable
        assert raised.value.job_id in fake.executed
        assert fake.billed == 1


@BOTH
def test_giving_up_loses_the_way_back(fake: FakeVendor, transport: Transport) -> None:
    """Section 6: a task that was given up goes on and is billed.

    The error of the SDK tells neither that nor, over HTTP, its id; ours has a token with which
    another process takes the result.
    """
    fake.default_task = TaskPlan(steps=(None,) * 30)
    with ours(fake, transport) as runware:
        with pytest.raises(CallTimeout) as raised:
            runware.with_options(max_polls=1).image.bfl_flux_2_dev(**SCENE)
        error = raised.value
        assert error.may_have_run
        assert error.token is not None
        assert error.job_id in fake.tasks
    with ours(fake, transport) as another:
        found: Any = another.job(error.token).wait()
        assert found.url
    assert fake.billed == 1


# Results.


@BOTH
def test_a_partial_failure_loses_the_successes(fake: FakeVendor, transport: Transport) -> None:
    """Section 6: the SDK raises the first error, and who gave no callback has paid for nothing.

    Ours keeps the successes on the error, and tells the callback of both.
    """
    plan = TaskPlan(failures={1: "inferenceError"})
    fake.plan(plan)
    with pytest.raises(RunwareError) as lost:
        ask(fake, lambda client: client.run(picture(numberResults=3)), transport)
    assert not hasattr(lost.value, "results")

    told: list[Any] = []
    fake.plan(plan)
    with (
        ours(fake, transport, on_result=told.append) as runware,
        pytest.raises(PartialFailure) as kept,
    ):
        runware.image.bfl_flux_2_dev(**SCENE, number_results=3)
    assert [result.url for result in kept.value.results] == [
        one.result.url for one in told if isinstance(one, Success)
    ]
    assert len(kept.value.results) == 2
    assert [error.code for error in kept.value.errors] == ["provider"]
    assert [type(one) for one in told].count(Failure) == 1


@BOTH
def test_results_without_index_are_taken_for_one(fake: FakeVendor, transport: Transport) -> None:
    """Section 6: to the SDK, items without an index or an id of their own are all the same one.

    So it waits for the second of two texts until its time is up; ours has both.
    """
    fake.default_task = TaskPlan(steps=(), indexed=False)
    fake.plan(*(ChatPlan(text=text) for text in ("one", "two") * 2))
    many = {**WIRE_TALK, "numberResults": 2}
    with pytest.raises(RunwareError) as raised:
        ask(fake, lambda client: client.run(many, RunOptions(timeout=300)), transport)
    assert raised.value.code == "timeout"

    with ours(fake, transport, timeout=10) as runware:
        both = runware.text.google_gemma_4_31b(**TALK, number_results=2).choices
    assert [choice.text for choice in both] == ["one", "two"]


@BOTH
def test_an_upload_returns_before_it_is_ready(fake: FakeVendor, transport: Transport) -> None:
    """Section 11: the SDK returns the first state of an upload, long before the model can be used.

    Ours waits until it is ready, and raises when it has failed.
    """
    wire = {**UPLOAD, "downloadURL": SOURCE}
    found = ask(fake, lambda client: client.model_upload(wire), transport)  # type: ignore[arg-type]
    assert found[0].get("status") == "validated"

    with ours(fake, transport) as runware:
        assert runware.model_upload(**UPLOAD, download_url=SOURCE).data.status == "ready"
        fake.plan(TaskPlan(states=("validated", "failed")))
        with pytest.raises(ProviderError):
            runware.model_upload(**UPLOAD, download_url=SOURCE)


# Judging.


def test_validation_needs_the_network(fake: FakeVendor) -> None:
    """Section 13: the SDK fetches a schema to judge by, and names the first fault.

    That is when it is told to judge at all. Ours judges every call offline, and names all faults
    at once.
    """
    wrong = picture(width=4, height=5)
    with pytest.raises(RunwareError) as one:
        ask(fake, lambda client: client.run(wrong, RunOptions(validate=True)))
    assert "resolve" in fake.operations()
    assert len(one.value.validation_errors or []) == 1

    before = len(fake.requests)
    with ours(fake) as runware, pytest.raises(InvalidParams) as all_:
        runware.image.bfl_flux_2_dev(positive_prompt="fog", width=4, height=5)
    assert {fault.parameter for fault in all_.value.faults} == {"width", "height"}
    assert len(fake.requests) == before


def test_a_schema_that_cannot_be_had_lets_everything_pass(fake: FakeVendor) -> None:
    """Section 13: without its schema service the SDK judges nothing and does not say so.

    Ours knows the rules of every listed model by itself.
    """
    down = Reply.text("down", 503)
    fake.validates = False
    for operation in ("resolve", "registry"):
        fake.answer_next(down, operation=operation, times=9)
    ask(fake, lambda client: client.run(picture(width=4)), validate=True)
    assert fake.billed == 1

    with ours(fake) as runware, pytest.raises(InvalidParams, match="width=4"):
        runware.run("bfl-flux-2-dev", positivePrompt="fog", width=4, height=1024)
    assert fake.billed == 1


def test_a_schema_is_kept_for_ever(fake: FakeVendor) -> None:
    """Section 13: the SDK keeps what it learned of a model for the whole process.

    That holds of a schema service that was down for a moment, too. Ours asks again after a while,
    which is an option, and at once when it is told to forget.
    """
    wide: Any = {"model": "acme:1@1", "taskType": "imageInference", "width": 9}
    schema = {"properties": {"width": {"type": "integer", "maximum": 8}}}
    fake.listing.publish("acme:1@1", "imageInference", schema=schema)
    fake.answer_next(Reply.text("down", 503), operation="resolve")
    for _ in range(2):  # two clients of one process
        ask(fake, lambda client: client.run(wide), validate=True)
    assert (fake.billed, fake.operations().count("resolve")) == (2, 1)

    fake.answer_next(Reply.text("down", 503), operation="resolve")
    with ours(fake, max_retries=0, lookup=Lookup(again=0)) as runware:
        runware.run("acme:1@1", width=9)
        with pytest.raises(InvalidParams, match="width"):
            runware.run("acme:1@1", width=9)
    assert fake.billed == 3


def test_utilities_are_not_judged(fake: FakeVendor) -> None:
    """Section 13: the SDK judges no task that has no `model`; ours judges utilities and pages too."""
    wrong: Any = {"sort": "nme"}
    with pytest.raises(RunwareError):
        ask(fake, lambda client: client.model_search(wrong), validate=True)
    assert fake.operations()[-1] == "modelSearch"
    before = len(fake.requests)
    with ours(fake) as runware:
        with pytest.raises(InvalidParams, match="sort='nme'"):
            runware.model_search(**wrong)
        with pytest.raises(InvalidParams, match="limit='many'"):
            runware.content.list_models(limit="many")  # type: ignore[arg-type]
    assert len(fake.requests) == before


def test_the_id_in_the_schemas_address_is_not_encoded(fake: FakeVendor) -> None:
    """Section 13: the SDK asks for the part of an id before its `#`; ours encodes the id.

    What the SDK judges by is nothing then, or another model's schema.
    """
    id = "acme:a/b?c#d@1"
    schema = {"properties": {"width": {"type": "integer", "maximum": 8}}}
    fake.listing.publish(id, "imageInference", schema=schema)
    wide: Any = {"model": id, "taskType": "imageInference", "width": 9}
    ask(fake, lambda client: client.run(wide), validate=True)
    assert fake.billed == 1

    with ours(fake) as runware, pytest.raises(InvalidParams, match="width"):
        runware.run(id, width=9)
    assert fake.requests[-1].path.endswith(f"/resolve/{id}")
    assert fake.billed == 1


def test_the_second_of_two_first_look_ups_does_not_wait(fake: FakeVendor) -> None:
    """Section 12: while the registry is under way, the SDK knows only what it was built with.

    With ours every first call waits for the list.
    """
    fake.listing.publish("acme:1@1", "imageInference")
    params = {**picture(), "model": "acme:1@1"}

    async def both(client: Runware) -> list[Any]:
        runs = (client.run(params) for _ in range(2))
        return list(await asyncio.gather(*runs, return_exceptions=True))

    first, second = ask(fake, both)
    assert first[0]["imageURL"]
    assert isinstance(second, RunwareError)
    assert second.code == "notFound"

    async def ours_too() -> list[Any]:
        async with fake.async_client(transport="rest") as runware:
            runs = (runware.run("acme:1@1") for _ in range(2))
            found: list[Any] = await asyncio.gather(*runs)
            return found

    assert all(result.url for result in asyncio.run(ours_too()))


def test_every_first_call_waits_for_a_registry_that_is_mute(fake: FakeVendor) -> None:
    """Section 12: a list that does not come holds a call of ours up for a bounded time.

    That time is an option, a constant of the SDK's. A model that the package knows is never held
    up.
    """
    gate = fake.gate("registry")
    with ours(fake, lookup=Lookup(wait=0.05)) as runware:
        assert runware.run("bfl-flux-2-dev", positivePrompt="fog", width=512, height=512).output
        assert gate.waiting == 0
        result = runware.run("acme:1@1", task_type="imageInference", positivePrompt="fog")
        assert result.output
        gate.open()


# Files.


def test_files_get_a_type_that_schemas_refuse(fake: FakeVendor) -> None:
    """Section 16: bytes are an `application/octet-stream` to the SDK, which no schema takes.

    Ours looks at the bytes. Bare base64 is there too.
    """
    assert sdk_data_uri(PNG).startswith("data:application/octet-stream;")
    assert file_to_data_uri(PNG).startswith("data:image/png;base64,")
    assert file_to_base64(PNG).startswith("iVBOR")

    with ours(fake) as runware:
        assert runware.upscale_image(model="runware:500@1", inputs={"image": PNG}).url
    (sent,) = fake.tasks.values()
    assert not str(sent.request["inputs"]["image"]).startswith("data:application/")


def test_pages_of_models_no_longer_match_their_total(fake: FakeVendor) -> None:
    """Section 14: the SDK takes models out of a page, so that `total` counts some that none shows.

    Ours gives the page as the vendor made it, each model with its status.
    """
    fake.listing.items[0] = replace(fake.listing.items[0], state="unlisted")
    page: Any = ask(fake, lambda client: client.content.list_models({"paginate": True, "limit": 2}))
    assert (page["total"], len(page["items"])) == (len(fake.listing.models), 1)

    with ours(fake) as runware:
        found = runware.content.list_models_page(limit=2).data
    assert found is not None
    assert found.total == len(fake.listing.models)
    assert [model.status for model in found.items] == ["compatible-only", "live"]
