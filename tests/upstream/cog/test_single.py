"""One model's input as JSON Schema: in Cog's OpenAPI document, or by itself as a serverless worker has it."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.importing.single import Unanswered
from modelwire_codegen.resolve import references
from tests.upstream.importing import codes, data_of, imported, model_of, planned, put, saved
from tests.upstream.merging.kept import keep

VENDOR = """\
vendor: acme
title: Acme
class_name: Acme
summary: Workers of Acme.
docs: https://acme.test/docs
base_url: https://api.acme.test/v1
auth: {header: Authorization, prefix: "Bearer ", env: [ACME_API_KEY]}
sources: {docs: {ref: acme docs}}
namespaces: {image: Models that make pictures.}
routes: {job: {summary: A job., flow: runpod_jobs, path: "/{endpoint}", settings: {submit: run, wrap: input}}}
results: {image: {kind: image, summary: A picture., media: [output]}}
errors: {"400": validation}
"""
COG: dict[str, Any] = {
    "openapi": "3.0.2",
    "info": {"title": "Cog", "version": "0.1.0"},
    "paths": {"/predictions": {"post": {"operationId": "predict_predictions_post"}}},
    "components": {
        "schemas": {
            "PredictionRequest": {
                "type": "object",
                "properties": {"input": {"$ref": "#/components/schemas/Input"}},
            },
            "Input": {
                "title": "Input",
                "type": "object",
                "required": ["prompt"],
                "properties": {
                    "size": {
                        "allOf": [{"$ref": "#/components/schemas/size"}],
                        "default": "512x512",
                        "description": "Size of the picture.",
                        "x-order": 2,
                    },
                    "seed": {"title": "Seed", "type": "integer", "nullable": True, "x-order": 3},
                    "image": {"title": "Image", "type": "string", "format": "uri", "x-order": 1},
                    "prompt": {"title": "Prompt", "type": "string", "x-order": 0},
                    "scale": {
                        "title": "Scale",
                        "type": "number",
                        "minimum": 0,
                        "maximum": 20,
                        "default": 7.5,
                        "x-order": 4,
                    },
                },
            },
            "size": {
                "title": "size",
                "type": "string",
                "enum": ["512x512", "768x768"],
                "description": "An enumeration.",
            },
            "Output": {
                "title": "Output",
                "type": "array",
                "items": {"type": "string", "format": "uri"},
            },
        }
    },
}
WORKER: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "properties": {
        "zoom": {"type": "number", "exclusiveMinimum": 0},
        "prompt": {"type": "string", "minLength": 1},
        "mode": {"type": "string", "enum": ["fast", "slow"], "default": "fast"},
        "loras": {"type": "array", "items": {"$ref": "#/definitions/Lora"}, "maxItems": 3},
    },
    "required": ["prompt"],
    "additionalProperties": False,
    "definitions": {
        "Lora": {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]}
    },
}
FACTS = {"id": "acme/sketch", "namespace": "image", "task": "text-to-image"}


def home(tmp_path: Path) -> Path:
    """Write a tree with a vendor file and no model."""
    put(tmp_path / "specs", {"acme/vendor.yaml": VENDOR})
    return tmp_path / "specs"


def test_cog_in_its_own_order(tmp_path: Path) -> None:
    """Parameters stand as Cog orders them; a list of values behind a single `allOf` is a closed list."""
    root = home(tmp_path)
    imported(root, saved(tmp_path / "in", COG), facts=FACTS)
    model = model_of(root, "acme/models/acme.yaml")
    properties = model["params"]["properties"]
    assert list(properties) == ["prompt", "image", "size", "seed", "scale"]
    assert (properties["size"]["enum"], properties["size"]["default"]) == (
        ["512x512", "768x768"],
        "512x512",
    )
    assert set(properties["seed"]["type"]) == {"integer", "null"}
    assert model["params"]["required"] == ["prompt"]
    assert (model["route"], model["result"], model["endpoint"]) == ("job", "image", "sketch")
    assert model["sources"] == ["docs:paint.json"]


@pytest.mark.parametrize("wrapped", [False, True])
def test_worker_schema(tmp_path: Path, wrapped: bool) -> None:
    """A worker's schema is the input, or holds it as its only field; required parameters come first."""
    root = home(tmp_path)
    whole = (
        {"type": "object", "properties": {"input": {**WORKER, "definitions": {}}}}
        if wrapped
        else WORKER
    )
    if wrapped:
        whole["definitions"] = WORKER["definitions"]
    imported(root, saved(tmp_path / "in", whole), facts=FACTS)
    params = model_of(root, "acme/models/acme.yaml")["params"]
    assert list(params["properties"]) == ["prompt", "loras", "mode", "zoom"]
    assert params["additionalProperties"] is False
    assert params["properties"]["zoom"]["exclusiveMinimum"] == 0
    assert (root / "acme/shared/objects.yaml").exists()


def test_a_known_model_keeps_all_but_its_parameters(tmp_path: Path) -> None:
    """A model of the tree needs no answers; its title, route and words stay."""
    root = home(tmp_path)
    path = saved(tmp_path / "in", WORKER)
    imported(root, path, facts={**FACTS, "title": "Sketch"})
    before = model_of(root, "acme/models/acme.yaml")
    again = {
        **WORKER,
        "properties": {**WORKER["properties"], "mode": {"type": "string", "enum": ["fast"]}},
    }
    found = imported(root, saved(tmp_path / "in", again), facts={"id": "acme/sketch"})
    after = model_of(root, "acme/models/acme.yaml")
    assert {**after, "params": 0} == {**before, "params": 0}
    assert [change.text() for change in found.changes] == [
        "acme/sketch: mode default fast gone",
        "acme/sketch: mode enum -slow",
    ]
    assert planned(root, saved(tmp_path / "in", again), facts={"id": "acme/sketch"}).texts == {}


def test_an_object_of_two_workers(tmp_path: Path) -> None:
    """An object that changes for one of two workers changes for that one alone; for the only one, where it stands."""
    root = home(tmp_path)
    path = saved(tmp_path / "in", WORKER)
    lora = {
        "type": "object",
        "properties": {"path": {"type": "string", "maxLength": 9}},
        "required": ["path"],
    }
    new = saved(tmp_path / "in", {**WORKER, "definitions": {"Lora": lora}}, "new.json")
    imported(root, path, facts=FACTS)
    imported(root, new, facts=FACTS)
    assert (
        data_of(root, "acme/shared/objects.yaml")["objects"]["Lora"]["properties"]
        == lora["properties"]
    )
    imported(root, path, facts={**FACTS, "id": "acme/other"})
    names = [
        next(references(model_of(root, "acme/models/acme.yaml", name)))
        for name in ("acme/sketch", "acme/other")
    ]
    assert names == ["acme/Lora", "acme/Lora2"]


def test_what_must_be_said_is_asked_for(tmp_path: Path) -> None:
    """A schema does not say whose it is, nor where a new model belongs."""
    path = saved(tmp_path / "in", WORKER)
    with pytest.raises(Unanswered, match="--model"):
        planned(home(tmp_path), path)
    with pytest.raises(Unanswered, match="say --namespace, --task"):
        planned(home(tmp_path), path, facts={"id": "acme/sketch"})
    with pytest.raises(Unanswered, match="no vendor file"):
        planned(tmp_path / "empty", path, facts=FACTS)
    two = "routes: {other: {summary: A job., flow: runpod_jobs, path: /x}, job:"
    put(tmp_path / "specs", {"acme/vendor.yaml": VENDOR.replace("routes: {job:", two)})
    with pytest.raises(Unanswered, match="--route"):
        planned(tmp_path / "specs", path, facts={**FACTS, "result": "image"})


def test_form_that_cannot_be_told(tmp_path: Path) -> None:
    """A document of no known form, or not of the form that was asked for, is refused with a hint."""
    for content, form in (
        ({"a": 1}, "auto"),
        ([1], "auto"),
        (WORKER, "bundle"),
        ("", "auto"),
        (COG, "runware"),
    ):
        with pytest.raises(SpecError) as caught:
            planned(
                keep(tmp_path / "kept"), saved(tmp_path / "in", content), form=form, facts=FACTS
            )
        assert caught.value.diagnostics[0].code in ("MW651", "MW103")


def test_names_that_no_source_could_cite(tmp_path: Path) -> None:
    """A document's file name ends up in specs, so it is a plain one."""
    for name in ("a b.json", "paint.txt", "missing.json"):
        path = saved(tmp_path / "in", WORKER, name) if name != "missing.json" else tmp_path / name
        with pytest.raises(SpecError) as caught:
            planned(home(tmp_path), path, facts=FACTS)
        assert caught.value.diagnostics[0].code == "MW651"


def test_findings_have_codes(tmp_path: Path) -> None:
    """A construct that the specs cannot say is told, and the rest imported."""
    odd = {**WORKER, "properties": {**WORKER["properties"], "odd": {"type": "string", "smell": 3}}}
    found = imported(home(tmp_path), saved(tmp_path / "in", odd), facts=FACTS)
    assert codes(found) == ["MW600"]
