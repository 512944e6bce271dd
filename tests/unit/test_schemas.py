"""The vendor's schemas judge models that the package does not know: once fetched, offline, and never in the way."""

import asyncio
import threading
from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.features.schemas import Resolved, read_resolved
from modelwire_runtime.settings import Lookup
from modelwire_runtime.testing.scripted import reply
from modelwire_runtime.transports import Lost, NotSent, Request, Response
from tests.support.acme.client import KEY, Service, acme, async_acme

ID = "civitai:133005@782002"
PATH = "civitai%3A133005%40782002"
PAGE = "https://docs.acme.test/civitai"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["taskType", "taskUUID", "model", "positivePrompt"],
    "additionalProperties": False,
    "properties": {
        "taskType": {"const": "imageInference"},
        "taskUUID": {"type": "string", "pattern": "^[0-9a-f-]{36}$"},
        "model": {"type": "string"},
        "positivePrompt": {"type": "string", "minLength": 2},
        "width": {"type": "integer", "minimum": 128, "maximum": 2048, "multipleOf": 64},
    },
    "allOf": [{"not": {"required": ["width", "height"]}}],
}
WORD = {"task_type": "imageInference"}


@pytest.fixture
def service() -> Service:
    """Give a service with one schema."""
    made = Service()
    made.schemas[PATH] = {"requestSchema": SCHEMA, "responseSchema": None, "documentation": PAGE}
    return made


def test_all_faults_are_told_before_anything_is_sent(service: Service) -> None:
    """The first call fetches the schema, without a key; it is judged, and nothing paid leaves the machine."""
    with pytest.raises(InvalidParams) as caught:
        acme(service).run(ID, **WORD, positivePrompt="x", width=500, wdith=1)
    error = caught.value
    found = {fault.parameter: fault for fault in error.faults}
    rules = {name: fault.rule for name, fault in found.items()}
    assert rules == {"positivePrompt": "length", "width": "multiple_of", "wdith": "unknown"}
    assert found["width"].nearest == (448, 512)
    assert found["wdith"].nearest == ("width",)
    assert error.documentation == PAGE
    assert str(error).startswith(f"{ID}: 3 faults\n")
    assert not service.tasks
    (request,) = service.requests
    assert request.url == f"https://schemas.acme.test/resolve/{PATH}"
    assert KEY not in str(request.headers)


def test_later_calls_ask_nobody(service: Service) -> None:
    """A schema is kept, for both verdicts, until it is forgotten on purpose."""
    client = acme(service)
    for width in (512, 640):
        client.run(ID, **WORD, positivePrompt="fog", width=width)
    with pytest.raises(InvalidParams, match="width=1 is below 128"):
        client.with_options(timeout=9).run(ID, **WORD, positivePrompt="fog", width=1)
    assert len(service.to("/resolve/")) == 1
    assert len(service.tasks) == 2
    client.clear_schemas()
    client.run(ID, **WORD, positivePrompt="fog")
    assert len(service.to("/resolve/")) == 2


def test_the_async_client_does_the_same(service: Service) -> None:
    """One fetch for many calls, the same faults, the same forgetting."""

    async def go() -> None:
        client = async_acme(service)
        calls = [client.run(ID, **WORD, positivePrompt="x") for _ in range(4)]
        for answer in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(answer, InvalidParams)
        await client.run(ID, **WORD, positivePrompt="fog")
        client.clear_schemas()
        await client.run(ID, **WORD, positivePrompt="fog")

    asyncio.run(go())
    assert len(service.to("/resolve/")) == 2


def test_modes(service: Service) -> None:
    """Mode "warn" sends and warns, mode "off" asks for no schema."""
    result = acme(service, {"validate": "warn"}).run(ID, **WORD, positivePrompt="x")
    assert result.warnings == ("positivePrompt has 1 characters; allowed at least 2",)
    before = len(service.requests)
    acme(service, {"validate": "off"}).run(ID, **WORD, positivePrompt="x")
    assert len(service.requests) == before + 1


def test_known_rules_need_no_schema(service: Service) -> None:
    """A model of the catalog, and one that is like it, are judged by the package."""
    client = acme(service)
    client.run("acme:1@1", positivePrompt="x")
    client.run(ID, like="acme:1@1", positivePrompt="x")
    assert not service.to("/resolve/")


@pytest.mark.parametrize(
    "answer",
    [
        NotSent("no route"),
        Lost("cut off"),
        reply({"error": "no"}, 404),
        reply({"error": "no"}, 403),
        reply({"error": "no"}, 500),
        reply(["no", "schema"]),
        reply({"requestSchema": "text"}),
        reply({"requestSchema": None}),
        reply({"requestSchema": {"type": "array", "items": SCHEMA}}),
        reply({"requestSchema": {"additionalProperties": {"not": {"pattern": "(?=a)"}}}}),
        reply({"requestSchema": {"allOf": [{"$ref": "#"}, {"$ref": "#"}]}}),
        Response(200, {}, b"<html>"),
        Response(200, {}, b'{"requestSchema": false}' + b" " * (9 << 20)),
    ],
)
def test_without_a_schema_the_vendor_judges_alone(service: Service, answer: Any) -> None:
    """Whatever is wrong with the service or its schema, the call is made; and the service is left alone a while."""
    service.answers["https://schemas.acme.test/resolve"] = lambda _: answer
    client = acme(service, max_retries=0)
    for _ in range(2):
        client.run(ID, **WORD, positivePrompt="x")
    assert len(service.tasks) == 2
    assert len(service.to("/resolve/")) == 1


def test_an_old_schema_serves_while_a_new_one_is_fetched(service: Service) -> None:
    """After its time a schema judges on, and the next one is fetched beside the call."""
    client, gate = acme(service, lookup=Lookup(ttl=0.0, wait=10.0)), threading.Event()
    client.run(ID, **WORD, positivePrompt="fog")
    looser = reply({"requestSchema": {**SCHEMA, "additionalProperties": True}})

    def late(_: Request) -> Response:
        assert gate.wait(10)
        return looser

    service.answers["https://schemas.acme.test/resolve"] = late
    with pytest.raises(InvalidParams):
        client.run(ID, **WORD, positivePrompt="fog", more=1)
    gate.set()
    for thread in threading.enumerate():
        if thread.name == f"modelwire-schema {ID}":
            thread.join(10)
    client.run(ID, **WORD, positivePrompt="fog", more=1)


def test_only_so_many_schemas_are_kept(service: Service) -> None:
    """The one that was asked for longest ago makes room."""
    client = acme(service, lookup=Lookup(schemas=2))
    for name in ("a:1@1", "b:1@1", "a:1@1", "c:1@1", "a:1@1", "b:1@1"):
        client.run(name, **WORD, positivePrompt="x")
    asked = [request.url.rpartition("/")[2][0] for request in service.to("/resolve/")]
    assert asked == ["a", "b", "c", "b"]


def test_what_the_service_says_is_read_leniently() -> None:
    """A page must be an https address; a schema must be an object."""
    assert read_resolved(reply({"requestSchema": {}, "documentation": PAGE})) == Resolved({}, PAGE)
    assert read_resolved(reply({"documentation": "javascript:alert(1)"})) == Resolved()
    assert read_resolved(reply({}, 404)) == Resolved()


def test_a_schema_s_own_word_for_the_work_is_told(service: Service) -> None:
    """A task that the schema contradicts is a fault like any other; the task's id is not."""
    with pytest.raises(InvalidParams, match="taskType='upscale' must be 'imageInference'"):
        acme(service).run(ID, task_type="upscale", positivePrompt="fog")
