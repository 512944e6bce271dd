"""Constructs in combination: random schemas made of those of our documents, whose specs must mean what they mean."""

import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.document import Document
from modelwire_codegen.importing.schema import Options, Translation
from tests.proof.instances import Maker
from tests.proof.judge import Judge
from tests.proof.proof import SEED
from tests.upstream.proving import read
from tests.upstream.reference import Reference

Json = Mapping[str, Any]
FOLDER = Path(__file__).parent / "openapi"
BODY = ("paths", "/things", "post", "requestBody", "content", "application/json", "schema")
SCHEMAS = ("components", "schemas")
DOCUMENTS, RUNS, INSTANCES = 12, 12, 40


def _plain() -> Iterator[tuple[str, Document]]:
    """Give the documents of OpenAPI 3.1 on which specs and document do not differ."""
    for path in sorted(FOLDER.glob("*.yaml")):
        document = read(path)
        shows = document.data["x-shows"]
        if not any(shows[key] for key in ("findings", "corrected")) and path.stem != "null_in_3_0":
            yield path.stem, document


def _at(data: Any, pointer: tuple[str, ...]) -> Any:
    for step in pointer:
        data = data.get(step, {})
    return data


def _prefixed(schema: Any, prefix: str) -> Any:
    """Give a schema whose references name the schemas of one document among those of all."""
    if isinstance(schema, list):
        return [_prefixed(item, prefix) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: (
            f"#/components/schemas/{prefix}_{value.rsplit('/', 1)[1]}"
            if key == "$ref" and isinstance(value, str)
            else _prefixed(value, prefix)
        )
        for key, value in schema.items()
    }


@pytest.fixture(scope="module")
def parts() -> tuple[list[Json], dict[str, Json]]:
    """Every field of our documents, and every schema that they refer to."""
    fields: list[Json] = []
    named: dict[str, Json] = {}
    for stem, document in _plain():
        for name, schema in _at(document.data, SCHEMAS).items():
            named[f"{stem}_{name}"] = _prefixed(schema, stem)
        found = _at(document.data, (*BODY, "properties")).values()
        fields += [_prefixed(schema, stem) for schema in found if isinstance(schema, dict)]
    return fields, named


def _combined(fields: list[Json], rng: random.Random, depth: int = 0) -> Json:
    one, chance = rng.choice(fields), rng.random()
    if depth > 2 or chance < 0.3:
        return one
    other = _combined(fields, rng, depth + 1)
    if chance < 0.55:
        return {"anyOf": [one, other, *([{"type": "null"}] if chance < 0.4 else [])]}
    if chance < 0.7:
        return {"allOf": [one, other]}
    if chance < 0.8:
        return {"type": "array", "items": other, "maxItems": 3}
    if chance < 0.9:
        needed = rng.choice(["a", "b"])
        return {"type": "object", "properties": {"a": one, "b": other}, "required": [needed]}
    return {"oneOf": [one, other]}


@pytest.mark.parametrize("run", range(RUNS))
def test_combinations_mean_the_same(parts: tuple[list[Json], dict[str, Json]], run: int) -> None:
    """Of a combination that gives no finding, the specs take what the document takes, and nothing else."""
    fields, named = parts
    rng = random.Random(f"{SEED}:{run}")
    compared = 0
    for _ in range(DOCUMENTS):
        schema = {"type": "object", "properties": {"it": _combined(fields, rng)}}
        data = {"openapi": "3.1.0", "body": schema, "components": {"schemas": named}}
        made = Translation(Document("combined.json", data), Options("acme"))
        words = made.params(("body",), "Combined")
        if not made.findings:
            objects = {f"acme/{name}": told for name, told in made.objects.items()}
            compared += _compare(words, objects, Reference(data), rng)
    assert compared > DOCUMENTS


def _compare(words: Json, objects: dict[str, Any], theirs: Reference, rng: random.Random) -> int:
    """Judge values of the one field by both; give how many."""
    schema, named = theirs.schema(("body",)), theirs.objects()
    judges = Judge(words, objects), Judge(schema, named)
    field = words["properties"]["it"]
    maker = Maker(objects, rng, INSTANCES)
    values = [maker.good(field) for _ in range(INSTANCES)]
    values += maker.some(maker.edges(field), INSTANCES)
    for value in values:
        instance = {"it": value}
        verdicts = [judge.takes(instance) for judge in judges]
        told = json.dumps([instance, schema["properties"], words["properties"]])[:2000]
        assert verdicts[0] == verdicts[1], (verdicts, told)
    return len(values)
