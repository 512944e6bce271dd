"""Our DeepInfra requests against the service's own OpenAPI document, of which `openapi/deepinfra.json` is a part.

Every parameter set sends valid instances that its spec gives rise to, over each route that it has, with real files in
the places of media. The service's own calls for pictures and vectors have no body in the document, so nothing can be
held against it there; that this is still so is a test.
"""

import json
import random
import shutil
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import pytest

from modelwire import DeepInfra
from modelwire_runtime.jsons import is_dict, is_list
from modelwire_runtime.testing import FakeVendor, media
from tests.proof.instances import Maker, instances
from tests.proof.judge import Judge
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
TABLES = ("text", "completion", "image", "embedding")
BUDGET = 300
FILES = {"image": media.png(8, 8), "audio": media.wav(0.1), "video": media.mp4(8, 8)}
# What we send and the document does not know; client code does, see the specs' evidence.
BEYOND = {
    "/v1/chat/completions": {"verbosity"},
    "/v1/completions": {"suffix", "logit_bias"},
    "/v1/embeddings": {"user"},
}


class Way(NamedTuple):
    """A parameter set on a route, by the first model that has both."""

    namespace: str
    attribute: str
    module: str
    route: str
    path: str
    """Path in the document."""


@cache
def document() -> Any:
    """Read the document; two tiers are added that its text says are taken and its list leaves out."""
    found = json.loads(Path(__file__).with_name("openapi").joinpath("deepinfra.json").read_text())
    found["components"]["schemas"]["ServiceTier"]["enum"] += ["auto", "standard_only"]
    return found


def ways() -> Iterator[Way]:
    """List each parameter set with each of its routes."""
    routes = import_module("modelwire.deepinfra._vendor").VENDOR.routes
    seen: set[tuple[str, str]] = set()
    for namespace in TABLES:
        table = import_module(f"modelwire.deepinfra._{namespace}").TABLE
        for attribute, (_, module, _, route, *_) in table.items():
            path = routes[route].path.removeprefix("/openai").replace("{id}", "{model_name}")
            if (module, route) not in seen:
                seen.add((module, route))
                yield Way(namespace, attribute, module, route, f"/v1{path}")


WAYS = list(ways())
TYPED = [way for way in WAYS if "{model_name}" not in way.path]
NATIVE = [way for way in WAYS if "{model_name}" in way.path]


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Subject]:
    """Read DeepInfra's parameter sets, by module."""
    specs = tmp_path_factory.mktemp("specs")
    for name in ("common", "deepinfra"):
        shutil.copytree(ROOT / "specs" / name, specs / name)
    return {one.item.module: one for one in subjects(*read(specs, "modelwire")) if one.model_id}


@pytest.fixture
def deepinfra() -> Iterator[DeepInfra]:
    """Give a client that builds requests and sends none."""
    with DeepInfra(api_key="a-key", dry_run=True) as client:
        yield client


def schema(path: str) -> Any:
    """Find the schema of a path's body, which a form has in two pieces."""
    content = document()["paths"][path]["post"]["requestBody"]["content"]
    (kind,) = content.values()
    return document()["components"]["schemas"][kind["schema"]["$ref"].rpartition("/")[2]]


def faults(path: str, body: dict[str, Any]) -> list[str]:
    """Hold a body to the document, and its names too: the document lets unknown ones pass, we do not."""
    judge = jsonschema.Draft202012Validator({**document(), **schema(path)})
    found = [f"{error.json_path}: {error.message}" for error in judge.iter_errors(body)]
    strange = body.keys() - schema(path)["properties"].keys() - BEYOND.get(path, set())
    return [*found, *(f"{name} is unknown" for name in sorted(strange))]


def valid(subject: Subject) -> list[dict[str, Any]]:
    """Give valid instances of a set, the ones that the proof uses, with files for media."""
    judge = Judge(subject.schema, subject.objects)
    maker = Maker(subject.objects, random.Random("deepinfra"), BUDGET)
    made = instances(maker, subject.schema, judge, nested=False)
    slots = subject.load().__media__
    found: list[dict[str, Any]] = []
    for instance in made:
        if judge.takes(instance):
            values = deepcopy(instance)
            for slot in slots:
                words = slot.path.replace("[]", ".[]").strip(".").split(".")
                put(values, [word for word in words if word], FILES[slot.kind])
            found.append(values)
    return found


def put(value: Any, path: list[str], file: bytes) -> Any:
    """Put a file where a text stands at a path."""
    if not path:
        return file if isinstance(value, str) else value
    head, *rest = path
    if head == "[]" and is_list(value):
        value[:] = [put(item, rest, file) for item in value]
    elif is_dict(value) and head in value:
        value[head] = put(value[head], rest, file)
    return value


def asked(deepinfra: DeepInfra, way: Way, values: dict[str, Any]) -> Any:
    """Build the request of a call, and look where it goes."""
    handle = getattr(getattr(deepinfra, way.namespace), way.attribute)
    request = handle(**values).raw["request"]
    typed = way.path.replace("/v1/", "/v1/openai/") if way in TYPED else way.path
    assert request["url"] == "https://api.deepinfra.com" + typed.format(model_name=handle.id)
    return request


def form(request: Any) -> dict[str, Any]:
    """Read a form as the service does: numbers where the document has numbers, the first file of several."""
    read: dict[str, Any] = {}
    for part in request["form"]:
        value = part.get("value", "a file")
        number = part["name"] == "n"
        read.setdefault(part["name"], json.loads(value) if number else value)
    return read


def faults_inside(body: dict[str, Any]) -> list[str]:
    """Hold all fields of an edit to what the document calls `inp`.

    It puts all but three of them into a field of that name, which comes of how the server is built; clients and
    the vendor's page send them flat.
    """
    inner = document()["components"]["schemas"]["OpenAIImagesEditsIn"]
    judge = jsonschema.Draft202012Validator({**document(), **inner})
    strange = body.keys() - inner["properties"].keys()
    return [*(error.message for error in judge.iter_errors(body)), *strange]


@pytest.mark.parametrize("way", TYPED, ids=lambda way: f"{way.module}-{way.route}")
def test_requests_fit_the_document(
    deepinfra: DeepInfra, sets: dict[str, Subject], way: Way
) -> None:
    """Every body that a parameter set allows is one that the service's document allows."""
    tried = valid(sets[way.module])
    assert len(tried) > 100
    for values in tried:
        request = asked(deepinfra, way, values)
        path, body = way.path, request["json"]
        if body is None:
            body = form(request)
            assert not faults_inside(body), values
            body = {key: body[key] for key in schema(path)["required"]}
        assert not faults(path, body), values


@pytest.mark.parametrize("way", NATIVE, ids=lambda way: f"{way.module}-{way.route}")
def test_native_requests_go_where_the_document_says(
    deepinfra: DeepInfra, sets: dict[str, Subject], way: Way
) -> None:
    """The path is there, its body is not; so what can be held is that the request is JSON, as it was given."""
    assert "requestBody" not in document()["paths"][way.path]["post"]
    tried = valid(sets[way.module])
    assert len(tried) > 100
    for values in tried:
        given = {key: value for key, value in values.items() if not isinstance(value, bytes)}
        sent = asked(deepinfra, way, values)["json"]
        assert {key: sent[key] for key in given} == given
        assert sent.keys() == values.keys()


@pytest.mark.parametrize(
    "way",
    [way for way in TYPED if way.namespace in ("text", "completion")],
    ids=lambda way: way.module,
)
def test_streams_fit_the_document(way: Way) -> None:
    """A stream's request is the same with one word more, which the document knows."""
    talk: Any = {"messages": [{"role": "user", "content": "Hello"}]}
    asks: Any = talk if way.namespace == "text" else {"prompt": "Hello"}
    with FakeVendor("deepinfra") as fake, fake.client() as client:
        handle = getattr(getattr(client, way.namespace), way.attribute)
        assert handle.stream(**asks, stream_options={"include_usage": True}).result().text
        assert fake.requests[-1].json()["stream"] is True
        assert not faults(way.path, fake.requests[-1].json())


def test_every_route_and_set_is_held(sets: dict[str, Subject]) -> None:
    """Nothing that the package has is left out, and nothing that the document has is there for nothing."""
    routes = import_module("modelwire.deepinfra._vendor").VENDOR.routes
    assert {way.route for way in WAYS} == set(routes)
    assert {way.module for way in WAYS} == set(sets)
    assert {way.path for way in WAYS} == set(document()["paths"])


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/chat/completions", {"model": "x"}),
        ("/v1/chat/completions", {"model": "x", "messages": [{"role": "king", "content": "x"}]}),
        ("/v1/embeddings", {"model": "x"}),
        ("/v1/images/generations", {"model": "x", "prompt": "x", "n": 9}),
        ("/v1/images/generations", {"model": "x", "prompt": "x", "colour": "red"}),
    ],
)
def test_the_judge_refuses(path: str, body: dict[str, Any]) -> None:
    """What the document does not allow is found."""
    assert faults(path, body)
