"""Vendors as OpenAPI: valid documents whose bodies are judged as the vendor's sets are."""

import json
from copy import deepcopy
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from modelwire_codegen.exporting import Request, export
from modelwire_codegen.ir import Catalog
from tests.exporting.agreement import Known, instances, standard, without
from tests.proof.judge import Judge
from tests.proof.sets import read
from tests.support.specs import EVERY_WORD, OPERATIONS

METHODS = {"get", "post", "delete"}


def documents(catalog: Catalog) -> dict[str, Any]:
    """Give each vendor's document by its id."""
    found = export(catalog, Request("openapi"))
    return {path.split(".")[0]: document for path, document in found.items()}


@pytest.fixture(scope="module")
def ours_exported(ours: Known) -> dict[str, Any]:
    """Give the documents of this project's vendors."""
    return documents(ours.catalog)


def operations(document: Any) -> list[tuple[str, str, Any]]:
    """Give every operation with its path and method."""
    return [
        (path, method, held)
        for path, item in document["paths"].items()
        for method, held in item.items()
        if method in METHODS
    ]


def with_schemas(schema: Any, document: Any) -> Any:
    """Give a schema of a document in one piece with what it refers to."""
    return {**schema, "components": document["components"]}


def test_documents_are_valid(ours_exported: dict[str, Any]) -> None:
    """Every document satisfies the OpenAPI 3.1 meta-schema, and its operations have ids of their own."""
    assert len(ours_exported) == 5
    for name, document in ours_exported.items():
        assert [error.message[:200] for error in _errors(document)] == [], name


@pytest.mark.parametrize("spec", [EVERY_WORD, OPERATIONS], ids=["every_word", "operations"])
def test_small_specs_are_valid(spec: Any) -> None:
    """So do those of specs with every word, and with operations of every kind."""
    for name, document in documents(read(spec, "acme_models")[1]).items():
        assert document["paths"], name
        assert [error.message[:200] for error in _errors(document)] == [], name


def _errors(document: Any) -> list[Any]:
    return list(OpenAPIV31SpecValidator(document).iter_errors())


def test_a_broken_document_is_noticed(ours_exported: dict[str, Any]) -> None:
    """The validator finds what is wrong with a document."""
    document = deepcopy(ours_exported["runpod"])
    operations(document)[0][2].pop("responses")
    document["info"].pop("version")
    assert _errors(document)


def test_every_model_is_called_somewhere(ours: Known, ours_exported: dict[str, Any]) -> None:
    """Each model that the vendor still has is in an operation, and no other."""
    for vendor in ours.catalog.vendors:
        called = {
            model
            for _, _, held in operations(ours_exported[vendor.id])
            for model in held["x-modelwire"]["models"]
        }
        offered = {
            operation.id for namespace in vendor.namespaces for operation in namespace.operations
        }
        gone = {model.id for model in vendor.models if model.state == "removed"}
        assert called == offered - gone, vendor.id


def test_servers_and_keys(ours_exported: dict[str, Any]) -> None:
    """A document says where the vendor is and how the key travels; a route of its own way says its own."""
    runpod, aihubmix, runware = (ours_exported[name] for name in ("runpod", "aihubmix", "runware"))
    assert runpod["servers"] == [{"url": "https://api.runpod.ai/v2"}]
    assert runpod["components"]["securitySchemes"]["key"] == {"type": "http", "scheme": "bearer"}
    messages = aihubmix["paths"]["/v1/messages"]["post"]
    ((scheme, _),) = messages["security"][0].items()
    assert aihubmix["components"]["securitySchemes"][scheme] == {
        "type": "apiKey",
        "in": "header",
        "name": "x-api-key",
    }
    read = runware["paths"]["/models/{id}"]["get"]
    assert read["security"] == []
    assert read["servers"] == [{"url": "https://content.runware.ai"}]
    assert [item["in"] for item in read["parameters"] if item["name"] == "id"] == ["path"]


def test_media_types_and_errors(ours_exported: dict[str, Any]) -> None:
    """Forms, events, files and failures stand where they travel."""
    paths = ours_exported["openai"]["paths"]
    edit, speech, chat = (
        paths[path]["post"] for path in ("/images/edits", "/audio/speech", "/chat/completions")
    )
    (form,) = edit["requestBody"]["content"]
    assert form == "multipart/form-data"
    assert set(speech["responses"]["200"]["content"]) == {"audio/*", "text/event-stream"}
    assert set(chat["responses"]["200"]["content"]) == {"application/json", "text/event-stream"}
    assert chat["responses"]["429"] == {"$ref": "#/components/responses/Error429"}
    components = ours_exported["openai"]["components"]
    assert components["responses"]["Error429"]["x-modelwire"] == {"code": "rate_limit"}
    image = components["schemas"]["GptImage2EditRequest"]["properties"]["image"]["anyOf"]
    assert image[0]["format"] == image[1]["items"]["format"] == "binary"
    streamed = [path for path in ours_exported["aihubmix"]["paths"] if "streamGenerate" in path]
    assert streamed


def test_bodies_are_judged_as_the_sets_are(ours: Known, ours_exported: dict[str, Any]) -> None:
    """A body with the fields that the route owns is taken exactly when the set takes the parameters."""
    document = ours_exported["runpod"]
    by_set = {
        held["x-modelwire"]["sets"][0]: held["requestBody"]["content"]["application/json"]["schema"]
        for _, _, held in operations(document)
        if len(held["x-modelwire"]["sets"]) == 1 and "requestBody" in held
    }
    compared = 0
    for subject in [item for item in ours.provable if item.vendor.id == "runpod"][::6]:
        schema = by_set.get(subject.item.module)
        if schema is None or "input" not in schema.get("properties", {}):
            continue
        judge = standard(with_schemas(schema, document))
        spec = Judge(without(subject.schema), without(subject.objects))
        for instance in instances(subject):
            compared += 1
            assert judge.is_valid({"input": instance}) is spec.takes(instance), instance
    assert compared > 1000


def test_tasks_name_their_model_and_travel_in_a_list(
    ours: Known, ours_exported: dict[str, Any]
) -> None:
    """A body of an address that many models share says which of them it is for."""
    document = ours_exported["runware"]
    held = document["paths"]["/"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    judge = standard(with_schemas(held, document))
    subject = ours.sets["runware.params.bfl_flux_2_klein_9b"]
    own = document["components"]["schemas"]["BflFlux2Klein9bRequest"]["properties"]
    spec = Judge(subject.schema, subject.objects)
    good = next(instance for instance in instances(subject) if spec.takes(instance))
    named = {name: own[name]["const"] for name in ("taskType", "model")}
    task = {"taskUUID": "an id of the caller", **named, **good}
    assert judge.is_valid([task])
    assert not judge.is_valid(task)
    assert not judge.is_valid([{**task, "taskType": "somethingElse"}])
    assert not judge.is_valid([{**task, "seed": "seven"}])


def test_the_version_follows_from_the_content(ours: Known, ours_exported: dict[str, Any]) -> None:
    """Equal specs give an equal version, a narrower choice another."""
    again = documents(ours.catalog)
    assert json.dumps(again) == json.dumps(ours_exported)
    (narrow,) = export(ours.catalog, Request("openapi", (), ["pruna/p-image-t2i"])).values()
    assert narrow["info"]["version"] != ours_exported["runpod"]["info"]["version"]
    assert len(operations(narrow)) == 1
