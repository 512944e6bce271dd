"""The generated Runware client and what it learns at run time: new models, schemas, reads, apps."""

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from modelwire.runware import Runware
from modelwire.runware.params.sdxl import SdxlParams
from modelwire_runtime.errors import InvalidParams, ModelwireError, UnknownModel
from modelwire_runtime.jobs import read_token
from modelwire_runtime.paging import aiterate, iterate
from modelwire_runtime.testing import FakeVendor

NEW = "newprovider:1@1"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "positivePrompt": {"type": "string"},
        "width": {"type": "integer", "multipleOf": 64},
    },
}
COMMUNITY = "civitai:133005@782002"


@pytest.fixture
def fake() -> Iterator[FakeVendor]:
    """Give a fake Runware that has just published a model."""
    with FakeVendor("runware") as vendor:
        vendor.listing.publish(NEW, "imageInference", "new-robot", schema=SCHEMA)
        yield vendor


@pytest.fixture
def runware(fake: FakeVendor) -> Iterator[Runware]:
    """Give a blocking client."""
    with fake.client() as client:
        yield client


def test_a_new_model_runs_once_the_list_is_refreshed(runware: Runware, fake: FakeVendor) -> None:
    """The vendor's own list tells how; a model that came out after the first look-up needs a refresh."""
    image: Any = runware.run(NEW, positivePrompt="A landscape")
    assert image.url
    assert runware.run("new-robot", positivePrompt="A landscape").model == NEW
    fake.listing.publish("newprovider:2@1", "imageInference", schema=SCHEMA)
    with pytest.raises(UnknownModel, match="did you mean 'newprovider:1@1'"):
        runware.run("newprovider:2@1", positivePrompt="A landscape")
    runware.refresh_registry()
    assert runware.run("newprovider:2@1", positivePrompt="A landscape").items


def test_community_models_run_like_their_architecture(runware: Runware) -> None:
    """By the architecture's rules, by a task's word, or as the model of the architecture's own handle."""
    size: dict[str, Any] = {"width": 1024, "height": 1024}
    image: Any = runware.run(COMMUNITY, like="sdxl", positivePrompt="A headshot", **size)
    assert image.url
    with pytest.raises(InvalidParams, match="steps"):
        runware.run(COMMUNITY, like="sdxl", positivePrompt="A headshot", steps=-1, **size)
    for path in ("image.sdxl", "runware:image.sdxl"):
        assert runware.run(COMMUNITY, like=path, positivePrompt="A headshot", **size).items
    with pytest.raises(UnknownModel, match=r"did you mean 'image\.sdxl'"):
        runware.run(COMMUNITY, like="image.sdxll", positivePrompt="A headshot", **size)
    assert runware.run(COMMUNITY, task_type="imageInference", positivePrompt="A headshot").items
    assert runware.image.sdxl(model="bfl-flux-2-dev", positive_prompt="A headshot", **size).url


def test_a_schema_judges_what_the_package_does_not_know(runware: Runware) -> None:
    """Before anything is sent, with the nearest values; one call and a batch alike."""
    with pytest.raises(
        InvalidParams, match=r"width=500 is not a multiple of 64 \(nearest: 448, 512\)"
    ):
        runware.run(NEW, positivePrompt="fog", width=500)
    runware.clear_schemas()
    right, wrong = runware.run_batch(
        [(NEW, {"positivePrompt": "fog"}), ("new-robot", {"positivePrompt": "fog", "width": 5})]
    )
    assert right.error is None
    assert isinstance(wrong.error, InvalidParams)


def test_an_id_that_nobody_knows_loses_no_other(runware: Runware, fake: FakeVendor) -> None:
    """It is a failure with a place of its own, told like any other, as it is in `run_many`."""
    scene = {"positivePrompt": "fog"}
    calls = [("no/such", scene), (NEW, scene), ("no/other", scene)]
    told: list[Any] = []
    found = runware.with_options(on_result=told.append).run_batch(calls)
    assert [outcome.ok for outcome in found] == [False, True, False]
    assert [type(found[index].error) for index in (0, 2)] == [UnknownModel] * 2
    assert found[0].params is calls[0]
    assert sorted(outcome.index for outcome in told) == [0, 1, 2]
    sent = len(fake.requests)
    (alone,) = runware.run_batch(calls[:1])
    assert isinstance(alone.error, UnknownModel)
    assert not any(request.method == "POST" for request in fake.requests[sent:])
    many = {outcome.index: type(outcome.error) for outcome in runware.run_many(calls)}
    assert many == {outcome.index: type(outcome.error) for outcome in found}


def test_an_interrupted_batch_names_its_tasks(fake: FakeVendor) -> None:
    """Each task that the vendor has taken is one note, by whose token a client finds it again."""

    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    calls = [(NEW, {"positivePrompt": "fog"})] * 3
    for transport in ("rest", "websocket"):
        fake.executed.clear()
        options: dict[str, Any] = {"transport": transport, "on_result": interrupt}
        with fake.client(**options) as client, pytest.raises(KeyboardInterrupt) as raised:
            client.run_batch(calls)
        notes = raised.value.__notes__
        tokens = [note.partition("client.job('")[2].partition("'")[0] for note in notes]
        kept = [outcome.result.job_id for outcome in raised.value.__dict__["partial"]]
        found = [read_token(token).job_id for token in tokens]
        assert sorted([*kept, *found]) == sorted(fake.executed)
        assert len(kept) == 1


def test_the_catalogue_is_read_as_records(runware: Runware) -> None:
    """Lists, single things, what is missing, and all pages of it."""
    first, *_ = runware.content.list_models(limit=2).data
    found = runware.content.get_model(id=first.model or "").data
    assert found is not None
    assert found.air == first.air
    assert runware.content.get_model(id="no-such-model").data is None
    assert runware.content.get_model_examples(id="no-such-model").data == ()
    page = runware.content.list_models_page(limit=1).data
    assert page is not None
    listed = list(iterate(runware.content.list_models_page, limit=50))
    assert len({model.model for model in listed}) == page.total
    hits = itertools.islice(iterate(runware.model_search, search="flux", limit=5), 12)
    assert len({model.air for model in hits}) == 12


def test_what_a_search_found_can_be_run(runware: Runware) -> None:
    """The id of a search's result is an id for `run`."""
    (found,) = runware.model_search(search="FLUX.1 [dev]", limit=1).data.results
    image: Any = runware.run(found.air, positivePrompt="fog over a harbour", width=512, height=512)
    assert image.url


def executed(fake: FakeVendor) -> list[tuple[str, str]]:
    """List the kind of work and the model of each task that was executed."""
    found = [task.request for task in fake.tasks.values()]
    return [(task["taskType"], task["model"]) for task in found]


@pytest.mark.parametrize("transport", ["websocket", "rest"])
def test_slugs_become_ids_before_they_are_sent(fake: FakeVendor, transport: str) -> None:
    """As the id of a call and as its parameter `model`, by handle, id and params object, known or only listed."""
    size: dict[str, Any] = {"positive_prompt": "A headshot", "width": 512, "height": 512}
    with fake.client(transport=transport) as runware:
        runware.run("bfl-flux-2-dev", **size)
        for slug in ("bfl-flux-2-dev", "new-robot"):
            runware.run("sdxl", model=slug, **size)
            runware.run(SdxlParams(model=slug, **size))
            runware.image.sdxl(model=slug, **size)
            runware.image.sdxl.submit(model=slug, **size).wait()
            (outcome,) = runware.run_batch([("sdxl", {"model": slug, **size})])
            assert outcome.error is None
    known, listed = ("imageInference", "runware:400@1"), ("imageInference", NEW)
    assert executed(fake) == [known, *[known] * 5, *[listed] * 5]


def test_a_batch_of_params_objects_looks_names_up(fake: FakeVendor) -> None:
    """A batch asks the vendor's list once, whoever of its calls holds a name of it."""
    size: dict[str, Any] = {"positive_prompt": "A headshot", "width": 512, "height": 512}
    with fake.client(transport="rest") as runware:
        calls = [SdxlParams(model="new-robot", **size), SdxlParams(model="x:1@1", **size)]
        assert all(outcome.error is None for outcome in runware.run_batch(calls))
    assert sorted(executed(fake)) == [("imageInference", NEW), ("imageInference", "x:1@1")]
    assert fake.operations().count("registry") == 1


def test_only_the_model_of_the_task_is_rewritten(runware: Runware, fake: FakeVendor) -> None:
    """A model inside an object, such as that of a LoRA, goes out as the caller set it."""
    runware.image.sdxl(
        model="bfl-flux-2-dev",
        positive_prompt="fog",
        width=512,
        height=512,
        lora=[{"model": "bfl-flux-2-dev", "weight": 1}],
    )
    (task,) = fake.tasks.values()
    assert task.request["model"] == "runware:400@1"
    assert task.request["lora"][0]["model"] == "bfl-flux-2-dev"


@pytest.mark.parametrize(
    "id", ["sdxl", "image", "video", "audio", "3d", "text", "upscale-image", "caption", "training"]
)
def test_a_missing_model_is_named(runware: Runware, fake: FakeVendor, id: str) -> None:
    """Architectures, modalities and operations need a model, and say so."""
    with pytest.raises(InvalidParams, match="model is required") as caught:
        runware.run(id)
    assert "model" in {fault.parameter for fault in caught.value.faults}
    assert not fake.submitted


def test_a_ping_needs_nothing(runware: Runware, fake: FakeVendor) -> None:
    """The route says all that a ping says."""
    assert runware.ping().data.pong is True
    (sent,) = fake.requests[-1].json()
    assert sent == {"taskType": "ping", "ping": True}


def test_any_model_takes_any_name(fake: FakeVendor) -> None:
    """What the kind's own names lack is sent with a warning; a model without a name is refused."""
    task = {"model": COMMUNITY, "positivePrompt": "fog", "width": 512, "height": 512, "newKnob": 3}
    given: dict[str, Any] = {**task, "deliveryMethod": "sync"}
    with fake.client(transport="rest") as runware:
        made = runware.image.any(**given)
        assert any("newKnob=3" in told for told in made.warnings)
        (sent,) = fake.requests[-1].json()
        assert task.items() <= sent.items()
        with pytest.raises(InvalidParams, match="model has 0 characters"):
            runware.image.any(model="", positive_prompt="fog")


def test_a_task_type_of_the_caller_wins(fake: FakeVendor) -> None:
    """A known model is called for other work, judged by the vendor's schema alone, or by nobody."""
    with fake.client(transport="rest") as runware:
        with pytest.raises(InvalidParams, match="taskType"):
            runware.run("bfl-flux-2-dev", task_type="upscale", inputs={})
        assert not fake.submitted
        free = runware.with_options(validate="off", timeout=10)
        sent: Any = free.with_options(dry_run=True)
        with suppress(ModelwireError):  # what the vendor thinks of it is the vendor's matter
            sent.run("bfl-flux-2-dev", task_type="upscale", inputs={"image": "https://x.test/a"})
    (task,) = fake.requests[-1].json()
    assert (task["taskType"], task["model"]) == ("upscale", "runware:400@1")


def test_the_async_client_does_the_same(fake: FakeVendor) -> None:
    """New models, community models, pages and apps, awaited."""
    fake.serve_endpoint("my-app/draw", lambda given: {"got": given})

    async def go() -> None:
        async with fake.async_client() as runware:
            assert (await runware.run(NEW, positivePrompt="fog")).items
            await runware.refresh_registry()
            image = await runware.run(
                COMMUNITY, like="sdxl", positivePrompt="fog", width=512, height=512
            )
            assert image.url
            read = runware.content.list_models_page
            listed = [model async for model in aiterate(read, limit=100, category="image")]
            assert len(listed) == (await read(limit=1, category="image")).data.total
            task = await runware.app("my-app").invoke("draw", {"a": 1})
            assert task.output == {"got": {"a": 1}}

    asyncio.run(go())
