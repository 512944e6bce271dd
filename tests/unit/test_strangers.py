"""Models that the package does not know: found in the vendor's list, called by a task's word or like a known one."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from modelwire_runtime.errors import ConnectionFailed, InvalidParams, UnknownModel
from modelwire_runtime.features.registry import read_models
from modelwire_runtime.results import ImageResult, Result
from modelwire_runtime.settings import Lookup
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import NotSent, Request, Response
from tests.support.acme.client import KEY, Service, acme, async_acme

NEW = {
    "version": "20261121000000",
    "extra": True,
    "models": {
        "newprovider:1@1": {"taskType": "imageInference", "id": "new-robot", "more": 1},
        "newprovider:2@1": {"taskType": "worldInference"},
        "broken:1@1": {"id": "no-task"},
        "broken:2@1": "text",
        "broken:3@1": {"taskType": 7},
    },
}
QUICK = Lookup(wait=5.0)


def listing(data: Any = NEW, etag: str = '"1"') -> Callable[[Request], Response]:
    """Answer with a list of models, or 304 to who has it."""

    def answer(request: Request) -> Response:
        if request.headers.get("If-None-Match") == etag:
            return Response(304, {"etag": etag}, b"")
        return reply(data, headers={"etag": etag})

    return answer


class Either:
    """One call through both clients, so that both are held to the same."""

    def __init__(self, service: Service, **settings: Any) -> None:
        self.service = service
        self.blocking = acme(service, **settings)
        self.asynchronous = async_acme(service, **settings)

    def run(self, *args: Any, **more: Any) -> Any:
        """Run a model on both and return the blocking client's result."""
        result = self.blocking.run(*args, **more)

        async def go() -> Any:
            return await self.asynchronous.run(*args, **more)

        other = asyncio.run(go())
        assert type(other).__name__ == "Async" + type(result).__name__ or type(result) is Result
        return result


@pytest.fixture
def service() -> Service:
    """Give a service that lists new models."""
    made = Service()
    made.registry = listing()
    return made


@pytest.fixture
def either(service: Service) -> Either:
    """Give both clients of the service."""
    return Either(service, lookup=QUICK)


def test_a_new_model_works_by_the_vendor_s_list(either: Either, service: Service) -> None:
    """The list is asked for once a client, without a key, and tells the kind of work."""
    results = [either.run("newprovider:1@1", positivePrompt="A robot") for _ in range(3)]
    result = results[-1]
    assert isinstance(result, ImageResult)
    assert result.url == "https://x.test/a.png"
    asked = service.to("registry.json")
    assert [request.url for request in asked] == ["https://schemas.acme.test/registry.json"] * 2
    for request in [*asked, *service.to("/resolve/")]:
        assert KEY not in str(request.headers)
        assert "Authorization" not in request.headers
    for task in service.tasks:
        assert task["model"] == "newprovider:1@1"
        assert task["taskType"] == "imageInference"
        assert task["positivePrompt"] == "A robot"


def test_known_models_ask_nobody(either: Either, service: Service) -> None:
    """A model of the catalog, by its id or its slug, causes no look-up."""
    either.run("acme:1@1", positivePrompt="A robot")
    either.run("acme-robot", positivePrompt="A robot")
    assert not service.to("schemas.acme.test")
    assert {task["model"] for task in service.tasks} == {"acme:1@1"}


def test_a_new_slug_is_sent_as_the_id(either: Either, service: Service) -> None:
    """A catalogue name that only the list knows becomes the id that requests hold."""
    either.run("new-robot", positivePrompt="x")
    either.run("NEW-ROBOT", positivePrompt="x", task_type="imageInference")
    assert {task["model"] for task in service.tasks} == {"newprovider:1@1"}


def test_an_unknown_id_is_told_with_its_neighbours(either: Either, service: Service) -> None:
    """Neighbours come from the catalog, else from the list; the second sentence says what helps."""
    with pytest.raises(UnknownModel, match="did you mean 'acme:1@1'"):
        either.run("acme:1@2", positivePrompt="x")
    with pytest.raises(UnknownModel, match="did you mean 'newprovider:2@1'"):
        either.run("newprovidre:2@1", positivePrompt="x")
    with pytest.raises(UnknownModel, match="called with like= or task_type="):
        either.run("zzz", positivePrompt="x")
    assert not service.tasks


@pytest.mark.parametrize("word", ["imageInference", "text-to-image"])
def test_a_task_is_named_in_our_word_or_the_wire_s(
    either: Either, service: Service, word: str
) -> None:
    """An id that nobody lists passes unchanged, and is not asked for in the list when it is an address."""
    result = either.run("civitai:1@2", task_type=word, positivePrompt="x")
    assert isinstance(result, ImageResult)
    assert service.tasks[0]["model"] == "civitai:1@2"
    assert service.tasks[0]["taskType"] == "imageInference"
    assert not service.to("registry.json")


def test_a_task_of_an_operation_takes_the_id_as_model(either: Either, service: Service) -> None:
    """Where only an operation does the work, the id is its parameter `model`."""
    either.run("acme:9@9", task_type="upscale", positivePrompt="x")
    assert service.tasks[0]["model"] == "acme:9@9"
    assert service.tasks[0]["taskType"] == "upscale"


def test_a_task_that_is_new_passes_and_a_misspelt_one_does_not(
    either: Either, service: Service
) -> None:
    """A word of the wire may be younger than this package; one that looks like a known word is a slip."""
    result = either.run("newprovider:2@1", positivePrompt="x")
    assert type(result) is Result
    assert service.tasks[0]["taskType"] == "worldInference"
    either.run("who:1@1", task_type="moonInference", positivePrompt="x")
    assert service.tasks[-1]["taskType"] == "moonInference"
    near, far = "did you mean", "acme has text-to-image, upscale, imageInference"
    for word, says in (("imageInferense", near), ("text-to-imag", near), ("nonsense", far)):
        with pytest.raises(InvalidParams, match=f"task_type='{word}': {says}"):
            either.run("who:1@1", task_type=word, positivePrompt="x")


def test_like_an_architecture_the_id_is_its_model(either: Either, service: Service) -> None:
    """The rules of an architecture apply, and the id goes where they have it."""
    either.run("civitai:1@2", like="xl", positivePrompt="x", steps=20)
    assert service.tasks[0]["model"] == "civitai:1@2"
    with pytest.raises(InvalidParams, match="steps=90 is above 50"):
        either.run("civitai:1@2", like="xl", positivePrompt="x", steps=90)
    with pytest.raises(InvalidParams, match="model is given twice"):
        either.run("civitai:1@2", like="xl", model="other:1@1", positivePrompt="x")
    assert not service.to("schemas.acme.test")


def test_like_a_model_its_rules_apply(either: Either, service: Service) -> None:
    """A model's rules and route are borrowed; a slug that nobody lists passes unchanged."""
    either.run("acme:7@7", like="acme-robot", positivePrompt="x", width=512)
    either.run("somebody-s-own", like="acme-robot", positivePrompt="x")
    assert {task["model"] for task in service.tasks} == {"acme:7@7", "somebody-s-own"}
    with pytest.raises(InvalidParams, match="width=5 is below 128"):
        either.run("acme:7@7", like="acme:1@1", positivePrompt="x", width=5)


def test_a_model_parameter_is_sent_as_the_id(either: Either, service: Service) -> None:
    """Where a set has `model`, a name of the vendor's catalogue becomes the id; other text passes."""
    for name in ("acme-robot", "own-model", "civitai:1@2"):
        either.run("xl", model=name, positivePrompt="x")
    assert [task["model"] for task in service.tasks][::2] == [
        "acme:1@1",
        "own-model",
        "civitai:1@2",
    ]


def test_a_list_wins_over_the_catalog_once_it_is_here(service: Service) -> None:
    """After a forced refresh a slug may mean another model, and a model another kind of work."""
    moved = {
        "newprovider:5@1": {"taskType": "imageInference", "id": "acme-robot"},
        "acme:1@1": {"taskType": "pictureInference", "id": "acme-old-robot"},
    }
    service.registry = listing({"models": moved})
    client = acme(service)
    client.refresh_registry()
    client.run("acme-robot", positivePrompt="x")
    client.run("acme:1@1", positivePrompt="x")
    client.run("acme:1@1", positivePrompt="x", task_type="imageInference")
    assert [(task["model"], task["taskType"]) for task in service.tasks] == [
        ("newprovider:5@1", "imageInference"),
        ("acme:1@1", "pictureInference"),
        ("acme:1@1", "imageInference"),
    ]


def test_refreshing_sends_the_mark_of_what_is_here(either: Either, service: Service) -> None:
    """A second refresh costs a 304; one that fails raises and keeps what was known."""
    either.blocking.refresh_registry()
    either.blocking.refresh_registry()
    sent = [request.headers.get("If-None-Match") for request in service.to("registry.json")]
    assert sent == [None, '"1"']
    service.registry = lambda _: reply({"error": "down"}, 400)
    with pytest.raises(InvalidParams):
        either.blocking.refresh_registry()
    either.blocking.run("newprovider:1@1", positivePrompt="x")
    assert len(service.to("registry.json")) == 3

    async def go() -> None:
        service.registry = listing()
        await either.asynchronous.refresh_registry()
        await either.asynchronous.run("newprovider:1@1", positivePrompt="x")

    asyncio.run(go())
    assert len(service.to("registry.json")) == 4


def test_without_the_list_the_catalog_goes_on(service: Service) -> None:
    """An unreachable list is tried, then left alone for a while; known models never notice."""
    service.registry = lambda _: NotSent("no route")
    either = Either(service, lookup=QUICK, max_retries=0)
    for _ in range(2):
        with pytest.raises(UnknownModel):
            either.run("newprovider:1@1", positivePrompt="x")
    either.run("acme:1@1", positivePrompt="x")
    assert len(service.to("registry.json")) == 1
    either.blocking.with_options(validate="off").run(
        "newprovider:1@1", task_type="imageInference", positivePrompt="x"
    )
    with pytest.raises(ConnectionFailed):
        either.blocking.refresh_registry()


@pytest.mark.parametrize("body", [b"no json", b"[]", b'{"models": 5}', b"{}"])
def test_a_list_that_is_none_is_no_list(service: Service, body: bytes) -> None:
    """What cannot be read counts as a list that could not be had."""
    service.registry = lambda _: Response(200, {}, body)
    with pytest.raises(UnknownModel):
        acme(service, lookup=QUICK).run("newprovider:1@1", positivePrompt="x")


def test_a_slow_list_is_not_waited_for(service: Service) -> None:
    """The first look-up is waited for a while only; what comes later serves the next call."""
    service.gate = threading.Event()
    client = acme(service, lookup=Lookup(wait=0.05))
    for _ in range(2):
        with pytest.raises(UnknownModel):
            client.run("newprovider:1@1", positivePrompt="x")
    assert len(service.to("registry.json")) == 1
    service.gate.set()
    for thread in threading.enumerate():
        if thread.name == "modelwire-registry":
            thread.join(10)
    client.run("newprovider:1@1", positivePrompt="x")
    assert len(service.to("registry.json")) == 1


def test_many_threads_ask_once(service: Service) -> None:
    """Calls that come together wait for one look-up."""
    service.gate = threading.Event()
    client = acme(service, lookup=Lookup(wait=10.0))
    threading.Timer(0.05, service.gate.set).start()
    calls = [("newprovider:1@1", {"positivePrompt": str(n)}) for n in range(8)]
    outcomes = list(client.run_many(calls, concurrency=8))
    assert all(outcome.error is None for outcome in outcomes)
    assert len(service.to("registry.json")) == 1
    assert len(service.tasks) == 8


def test_old_data_serve_while_new_are_fetched(service: Service) -> None:
    """A call finds what was listed before and does not wait; the refresh runs beside it, one at a time."""
    client = acme(service, lookup=Lookup(ttl=0.0, wait=10.0))
    client.run("newprovider:1@1", positivePrompt="x")
    service.gate = threading.Event()
    for _ in range(3):
        client.run("newprovider:1@1", positivePrompt="x")
    assert len(service.to("registry.json")) == 2
    service.gate.set()
    for thread in threading.enumerate():
        if thread.name == "modelwire-registry":
            thread.join(10)
    assert client._core.registry is not None
    assert client._core.registry.loaded


def test_old_data_serve_on_a_loop_too(service: Service) -> None:
    """On an event loop the refresh is a task, one at a time, which a cancelled call leaves alone."""

    async def go() -> None:
        client = async_acme(service, lookup=Lookup(ttl=0.0, wait=10.0))
        await client.run("newprovider:1@1", positivePrompt="x")
        service.gate = threading.Event()
        await asyncio.gather(*(client.run("newprovider:1@1", positivePrompt="x") for _ in range(4)))
        running = [task for task in asyncio.all_tasks() if task.get_name() == "modelwire-registry"]
        assert len(running) == 1
        service.gate.set()
        await asyncio.wait(running)

    asyncio.run(go())
    assert len(service.to("registry.json")) == 2


def test_a_cancelled_call_leaves_the_look_up_alone(service: Service) -> None:
    """Who waits for the first list may be cancelled; the list comes all the same."""

    async def go() -> None:
        service.gate = threading.Event()
        client = async_acme(service, lookup=Lookup(wait=10.0))
        call = asyncio.ensure_future(client.run("newprovider:1@1", positivePrompt="x"))
        await asyncio.to_thread(service.asked.wait, 10)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        service.gate.set()
        await client.run("newprovider:1@1", positivePrompt="x")

    asyncio.run(go())
    assert len(service.to("registry.json")) == 1


def test_the_timeout_of_a_call_covers_its_look_ups(service: Service) -> None:
    """A call with little time does not wait longer for the list than it has."""
    service.gate = threading.Event()
    client = acme(service, {"timeout": 0.05}, lookup=Lookup(wait=10.0))
    with pytest.raises(TimeoutError):
        client.run("newprovider:1@1", positivePrompt="x")
    service.gate.set()
    assert not service.tasks


def test_reading_a_list_is_lenient() -> None:
    """Keys that are not known pass, entries that make no sense are left out, and an id beats a slug."""
    assert read_models(None) is None
    assert read_models({"models": []}) is None
    found = read_models({**NEW, "models": {**NEW["models"], "a:1@1": {"taskType": "t", "id": ""}}})  # type: ignore[dict-item]
    assert found is not None
    assert sorted(found) == ["a:1@1", "new-robot", "newprovider:1@1", "newprovider:2@1"]
    both = {"x:1@1": {"taskType": "a", "id": "y:1@1"}, "y:1@1": {"taskType": "b"}}
    hidden = read_models({"models": both})
    assert hidden is not None
    assert hidden["y:1@1"].task_type == "b"


@pytest.mark.parametrize(
    "policy", [{"ttl": -1}, {"wait": float("nan")}, {"timeout": -0.1}, {"schemas": 0}]
)
def test_periods_that_make_no_sense_are_refused(policy: dict[str, Any]) -> None:
    """All periods are numbers of seconds."""
    with pytest.raises(ValueError, match=r"a number of seconds|a whole number"):
        Lookup(**policy)
