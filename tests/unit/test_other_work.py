"""A `task_type` that the catalog does not know a model for, and names of models among the parameters."""

import asyncio
import threading
from typing import Any

import pytest

from modelwire.openai import OpenAI
from modelwire.runpod import Runpod
from modelwire_runtime.errors import CallTimeout, InvalidParams
from modelwire_runtime.learning import begun
from modelwire_runtime.settings import Lookup
from modelwire_runtime.testing import FakeVendor
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import NotSent
from tests.support.acme.client import Service, acme, async_acme
from tests.support.acme.params.anyone import AnyoneParams

NEW = {"newprovider:1@1": {"taskType": "imageInference", "id": "new-robot"}}
QUICK = Lookup(wait=5.0)


@pytest.fixture
def service() -> Service:
    """Give a service that lists a new model."""
    made = Service()
    made.registry = lambda _: reply({"models": NEW}, headers={"etag": '"1"'})
    return made


def sent(service: Service) -> list[tuple[str, str | None]]:
    """List the kind of work and the model of each task that was submitted."""
    return [(task["taskType"], task.get("model")) for task in service.tasks]


def test_the_same_work_in_other_words_changes_nothing(service: Service) -> None:
    """Our word and the wire's word for what the catalog says: the package's rules apply."""
    client = acme(service)
    for word in ("text-to-image", "imageInference"):
        for name in ("acme:1@1", "acme-robot"):
            client.run(name, task_type=word, positivePrompt="x", width=512)
            with pytest.raises(InvalidParams, match="width=5 is below 128"):
                client.run(name, task_type=word, positivePrompt="x", width=5)
    assert sent(service) == [("imageInference", "acme:1@1")] * 4
    assert not service.to("schemas.acme.test")


@pytest.mark.parametrize("word", ["upscale", "moonInference"])
def test_the_caller_s_word_wins(service: Service, word: str) -> None:
    """A known model, by its id or its slug, is called for other work; the package's rules do not apply then."""
    client = acme(service)
    for name in ("acme:1@1", "acme-robot"):
        client.run(name, task_type=word, width=5)
    assert sent(service) == [(word, "acme:1@1")] * 2
    assert not service.to("registry.json")

    async def go() -> None:
        await async_acme(service).run("acme-robot", task_type=word, width=5)

    asyncio.run(go())
    assert sent(service)[-1] == (word, "acme:1@1")


def test_a_slip_in_the_word_is_told(service: Service) -> None:
    """A known model does not hide a misspelt task, nor does a model that another is called like."""
    client = acme(service)
    for more in ({}, {"like": "acme:1@1"}):
        with pytest.raises(InvalidParams, match=r"task_type='upscail': did you mean 'upscale'\?"):
            client.run("acme:1@1", task_type="upscail", **more)
        with pytest.raises(InvalidParams, match=r"task_type='upscail': did you mean 'upscale'\?"):
            client.run("who:1@1", task_type="upscail", like="acme:1@1")
    assert not service.tasks


def test_the_vendor_s_schema_judges_other_work(service: Service) -> None:
    """It is asked for once, and can be told not to be: then the vendor alone judges."""
    schema = {"type": "object", "properties": {"width": {"type": "integer", "minimum": 64}}}
    service.schemas["acme%3A1%401"] = {"requestSchema": schema}
    client = acme(service)
    for _ in range(2):
        with pytest.raises(InvalidParams, match="width=5 is below 64"):
            client.run("acme-robot", task_type="upscale", width=5)
    assert len(service.to("/resolve/")) == 1
    client.with_options(validate="off").run("acme-robot", task_type="upscale", width=5)
    assert sent(service) == [("upscale", "acme:1@1")]


def test_rules_that_are_asked_for_apply_to_other_work(service: Service) -> None:
    """With `like` the rules are that model's, and the work is still what the caller says."""
    client = acme(service)
    for id in ("acme:1@1", "who:1@1"):
        client.run(id, like="acme:1@1", task_type="upscale", positivePrompt="x")
        with pytest.raises(InvalidParams, match="width=5 is below 128"):
            client.run(id, like="acme:1@1", task_type="upscale", positivePrompt="x", width=5)
    client.run("who:2@1", like="xl", task_type="upscale", positivePrompt="x", steps=5)
    with pytest.raises(InvalidParams, match="steps=90 is above 50"):
        client.run("who:2@1", like="xl", task_type="upscale", positivePrompt="x", steps=90)
    models = ("acme:1@1", "who:1@1", "who:2@1")
    assert sent(service) == [("upscale", model) for model in models]


def test_an_architecture_keeps_its_model_for_other_work(service: Service) -> None:
    """What takes its model as a parameter sends that model, never its own name; reads have one kind of work."""
    client = acme(service)
    client.run("xl", task_type="upscale", model="civitai:1@2", width=5)
    client.run("xl", task_type="text-to-image", model="civitai:1@2", positivePrompt="x")
    assert sent(service) == [("upscale", "civitai:1@2"), ("imageInference", "civitai:1@2")]
    with pytest.raises(InvalidParams, match="the work of list-robots, a read, is always the same"):
        client.run("list-robots", task_type="upscale")


def test_where_addresses_name_models_the_word_chooses_the_way() -> None:
    """At a vendor whose URLs hold the model, the model stays where it is and is called as that work is."""
    client = Runpod(api_key="key", dry_run=True)
    raw = client.run("pruna/p-image-t2i", task_type="text-to-video", anything=1).raw["request"]
    assert (raw["url"].rpartition("/v2/")[2], raw["json"]["input"]) == (
        "p-image-t2i/run",
        {"anything": 1},
    )
    talk = client.run("pruna/p-image-t2i", task_type="chat", messages=[]).raw["request"]
    assert talk["url"].endswith("/p-image-t2i/openai/v1/chat/completions")
    with pytest.raises(InvalidParams, match="prompt is required"):
        client.run("pruna/p-image-t2i", task_type="text-to-image")
    client.close()


@pytest.mark.parametrize("id", ["xl", "sharpen"])
def test_a_missing_model_is_named(service: Service, id: str) -> None:
    """An architecture and an operation need a model; the message and the error say which parameter is missing."""
    with pytest.raises(InvalidParams, match=f"{id}: model is required") as caught:
        acme(service).run(id, positivePrompt="x")
    assert caught.value.parameter == "model"
    assert not service.requests


def test_a_name_that_only_the_list_knows_becomes_the_id(service: Service) -> None:
    """By id or by params object; the list is asked once, and not at all for a name of the catalog."""
    client = acme(service, lookup=QUICK)
    client.run("xl", model="acme-robot", positivePrompt="x")
    client.run("xl", model="civitai:1@2", positivePrompt="x")
    assert not service.to("registry.json")
    client.run("xl", model="New-Robot", positivePrompt="x")
    client.run(AnyoneParams(model="new-robot", positive_prompt="x"))
    client.run("xl", model="own-model", positivePrompt="x")
    assert len(service.to("registry.json")) == 1
    models = ["acme:1@1", "civitai:1@2", "newprovider:1@1", "newprovider:1@1", "own-model"]
    assert [model for _, model in sent(service)] == models

    async def go() -> None:
        await async_acme(service, lookup=QUICK).run("xl", model="new-robot", positivePrompt="x")

    asyncio.run(go())
    assert sent(service)[-1] == ("imageInference", "newprovider:1@1")


def test_only_the_model_of_the_call_is_rewritten(service: Service) -> None:
    """A field of that name inside an object goes out as the caller set it."""
    refiner: dict[str, Any] = {"model": "new-robot"}
    client = acme(service, {"validate": "off"}, lookup=QUICK)
    client.run("xl", model="new-robot", refiner=refiner, lora=[{"model": "acme-robot"}])
    (task,) = service.tasks
    assert task["model"] == "newprovider:1@1"
    assert (task["refiner"], task["lora"]) == (refiner, [{"model": "acme-robot"}])


def test_without_the_list_a_name_goes_out_as_it_is(service: Service) -> None:
    """An unreachable list stops no call: the vendor may know the name."""
    service.registry = lambda _: NotSent("no route")
    client = acme(service, lookup=QUICK, max_retries=0)
    for _ in range(2):
        client.run("xl", model="new-robot", positivePrompt="x")
    assert len(service.to("registry.json")) == 1
    assert sent(service) == [("imageInference", "new-robot")] * 2


def test_the_timeout_covers_the_look_up_of_a_name(service: Service) -> None:
    """A call with little time does not wait longer for the list than it has, and nothing is sent."""
    service.gate = threading.Event()
    client = acme(service, {"timeout": 0.05}, lookup=Lookup(wait=10.0))
    with pytest.raises(CallTimeout, match=r"xl: the timeout of 0\.05 s is over") as caught:
        client.run("xl", model="new-robot", positivePrompt="x")
    service.gate.set()
    assert not caught.value.may_have_run
    assert not service.tasks


def test_a_call_that_ends_before_it_began_has_nothing_to_clean(service: Service) -> None:
    """While a stranger is looked up there is no task that an interrupt could leave behind."""
    from modelwire_runtime.finding import Asked

    client = acme(service)
    call = begun(client._core, Asked("who:1@1", None, None, {}), {}, client._core.call)
    assert call.abandon is not None
    assert call.abandon(KeyboardInterrupt()) is None
    call.flow.close()


def test_a_params_object_goes_the_way_that_its_set_is_for() -> None:
    """A model may be called in several ways, each with a set of its own; `run` takes the one of the object."""
    with (
        FakeVendor("openai") as fake,
        OpenAI(api_key=fake.api_key, base_url=fake.base_url) as client,
    ):
        turns: Any = [{"role": "user", "content": "hi"}]
        chat = client.chat.gpt_5_4.params(model="gpt-5.4", messages=turns)
        answer = client.text.gpt_5_4.params(model="gpt-5.4", input="hi")
        client.run(chat)
        client.run(answer)
        paths = [request.path for request in fake.requests]
    assert [path.rpartition("/v1")[2] for path in paths] == ["/chat/completions", "/responses"]
