"""Nothing of a hostile document gets through an import: no text becomes code, nothing outside is opened, nothing runs away."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report, SpecError
from modelwire_codegen.document import Document
from modelwire_codegen.importing.openapi import Settings, draft_of
from modelwire_codegen.importing.schema import Options, Translation, reading
from modelwire_codegen.load import load
from tests.hostile.jobs import run
from tests.hostile.payloads import BREAKERS, HIDDEN
from tests.support.shape import breaches

TEXTS = {name: text for name, text in BREAKERS.items() if text.strip()}


def schema_of(text: str) -> dict[str, Any]:
    """Give a schema that holds a text wherever one can stand."""
    closed = {"type": "string", "enum": [text, "b"], "default": text, "description": text}
    matched = {"type": "string", "pattern": text, "format": text, "contentEncoding": text}
    return {
        "type": "object",
        "title": text,
        "description": text,
        "x-python-type": text,
        "customTypePath": text,
        "default_factory": text,
        "required": ["tag", text],
        "properties": {
            "tag": {"type": "string", "const": text},
            text: {"type": "string", "description": text},
            "closed": closed,
            "open": {"anyOf": [{"type": "string"}, {"enum": [text]}], "examples": [text]},
            "matched": matched,
            "default_factory": {"type": "string", "default": text},
        },
    }


def operation_of(text: str) -> dict[str, Any]:
    """Give an operation that holds a text wherever one can stand."""
    escaped = text.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    held = {"schema": {"$ref": f"#/components/schemas/{escaped}"}}
    body = {"application/json": {"schema": {"properties": {"one": held["schema"]}}}}
    in_path = {"name": text, "in": "path", "schema": {"type": "string"}}
    return {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "deprecated": text,
        "requestBody": {"content": body},
        "responses": {
            text: {"description": text},
            "200": {"content": {text: {}, "application/json": held}},
        },
        "parameters": [in_path, {"name": text, "in": text}],
        "security": [{text: []}],
        "servers": [{"url": text, "variables": {text: {"default": text}}}],
    }


def infested(texts: dict[str, str]) -> dict[str, Any]:
    """Give a document that holds each text wherever one can stand."""
    paths: dict[str, Any] = {}
    for number, text in enumerate(texts.values()):
        paths[f"/things/{number}"] = {"post": operation_of(text)}
        paths[text] = {"post": {"operationId": f"{text} path", "responses": {}}}
    key = {"type": "apiKey", "in": "header"}
    first = next(iter(texts.values()))
    return {
        "openapi": "3.1.0",
        "info": {"title": first, "version": first, "description": first},
        "externalDocs": {"url": first},
        "servers": [{"url": first}],
        "paths": paths,
        "components": {
            "schemas": {text: schema_of(text) for text in texts.values()},
            "securitySchemes": {text: {**key, "name": text} for text in texts.values()},
        },
    }


def draft(folder: Path, data: Any) -> dict[str, Any]:
    """Import a document with all its prose; give the files of the draft as JSON."""
    path = folder / "upstream.json"
    path.write_text(json.dumps(data), "utf-8")
    report = Report()
    document = load(path, path.name, report)
    report.raise_if_any()
    assert document is not None
    made = draft_of(document, Settings("acme", prose=True, source=path.name))
    return {name.replace(".yaml", ".json"): told for name, told in made.files.items()}


def test_no_text_of_a_document_becomes_code(tmp_path: Path) -> None:
    """Each payload at each place of a document comes out as text, or as nothing; what is generated does nothing."""
    tree = draft(tmp_path, infested(TEXTS))
    assert len(tree["acme/models/operations.json"]["models"]) >= len(TEXTS)
    told = json.dumps(tree)
    assert not any(key in told for key in ("customTypePath", "x-python-type"))
    report = run(tmp_path / "run", [tree])
    assert report["generated"][0]["status"] == 0, report["generated"][0]["err"]
    assert not report["failed_imports"]
    assert not report["effects_of_generating"] + report["effects_of_importing"]
    assert not report["environment"]
    job = report["jobs"][0]
    assert breaches(Path(job["out"]), job["package"]) == []


@pytest.mark.parametrize("text", HIDDEN.values(), ids=[*HIDDEN])
def test_hidden_characters_are_refused(tmp_path: Path, text: str) -> None:
    """A document with characters that hide text or end lines is refused when it is read."""
    with pytest.raises(SpecError, match="MW106"):
        draft(tmp_path, {"openapi": "3.1.0", "info": {"title": text}})


def chain(link: Callable[[dict[str, Any]], Any], length: int, end: Any) -> dict[str, Any]:
    """Give definitions of which each holds the next."""
    made = {f"a{n}": link({"$ref": f"#/$defs/a{n + 1}"}) for n in range(length)}
    return {**made, f"a{length}": end}


def nested(inner: Any, levels: int) -> Any:
    """Wrap a schema up."""
    for _ in range(levels):
        inner = {"allOf": [inner]}
    return inner


def lists(inner: Any, *counts: int) -> dict[str, Any]:
    """Give a choice of lists."""
    return {"oneOf": [{"type": "array", "minItems": count, "items": inner} for count in counts]}


TEXT = {"type": "string", "maxLength": 3}
OBJECT = {"type": "object", "properties": {"x": TEXT}}
ENTANGLED = {
    "a long chain": chain(lambda one: one, 10_000, TEXT),
    "a deep chain": chain(lambda one: nested(one, 25), 200, TEXT),
    "doubled choices": chain(
        lambda one: {"anyOf": [one, {"type": "array", "items": one}]}, 38, TEXT
    ),
    "doubled lists": chain(lambda one: lists(one, 1, 2), 22, TEXT),
    "doubled parts": chain(
        lambda one: {"allOf": [one, one, {"properties": {"p": one}}]}, 34, OBJECT
    ),
    "crossed choices": {
        "a0": {
            "allOf": [
                {"anyOf": [{"type": "string", "minLength": n}, {"maxLength": n}]} for n in range(60)
            ]
        }
    },
    "itself": {"a0": {"$ref": "#/$defs/a0"}},
    "itself in a list": {"a0": {"type": "array", "items": {"$ref": "#/$defs/a0"}}},
}


@pytest.mark.parametrize("name", ENTANGLED)
def test_entangled_schemas_come_to_an_end(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chains, circles and doublings end: with a finding and any value, or with an error; never with a crash."""
    monkeypatch.setattr(reading, "MOST_EFFORT", 5000)
    root = {
        "$defs": ENTANGLED[name],
        "type": "object",
        "properties": {"it": {"$ref": "#/$defs/a0"}},
    }
    assert codes_of(root) & {"MW602", "MW604", "MW606", "MW616"} or name == "doubled parts"


def codes_of(root: dict[str, Any]) -> set[str]:
    """Translate a request, and give the codes of all that was found, be it an error or not."""
    made = Translation(Document("upstream.json", root), Options("acme"))
    try:
        assert len(json.dumps(made.params((), "Run"))) < 1_000_000
    except SpecError as error:
        return {finding.code for finding in error.diagnostics}
    return {finding.code for finding in made.findings}
