"""The harness of `make check-upstream` itself, with small documents: it must be able to fail."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.upstream.originals import __main__ as program
from tests.upstream.originals.agreement import Agreement, compare, pair
from tests.upstream.originals.explained import EXPLAINED
from tests.upstream.originals.packages import Built
from tests.upstream.originals.readings import READINGS, Original
from tests.upstream.originals.table import Row
from tests.upstream.originals.views import View

Json = dict[str, Any]


def task(**more: Any) -> Json:
    """Give the schema of a task with a few parameters and a rule."""
    return {
        "type": "object",
        "properties": {
            "taskType": {"const": "imageInference"},
            "taskUUID": {"type": "string", "format": "uuid"},
            "model": {"const": "acme:1@1"},
            "positivePrompt": {"type": "string", "minLength": 2, "maxLength": 30},
            "steps": {"type": "integer", "minimum": 1, "maximum": 50},
            "width": {"type": "integer", "minimum": 64, "multipleOf": 8},
            "height": {"type": "integer", "minimum": 64, "multipleOf": 8},
            "kind": {"oneOf": [{"const": "a", "description": "A."}, {"const": "b"}]},
        },
        "required": ["taskType", "taskUUID", "model", "positivePrompt"],
        "additionalProperties": False,
        "allOf": [{"dependentRequired": {"width": ["height"], "height": ["width"]}}],
        **more,
    }


def document(schema: Json) -> Json:
    """Give a document about one model, in the manner of Runware's."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Runware API - One", "x-air-id": "acme:1@1", "x-model-id": "acme-one"},
        "servers": [{"url": "https://api.runware.ai/v1"}],
        "components": {
            "schemas": {
                "AuthenticationTask": {"type": "object"},
                "RequestBody": {"type": "array", "items": schema},
                "ResponseBody": {"type": "object", "properties": {"data": {"type": "array"}}},
                "ErrorResponse": {"type": "object"},
            }
        },
        "paths": {"/": {"post": {"operationId": "run_acme_one", "responses": {}}}},
    }


def service() -> Json:
    """Give an OpenAPI document with one wanted operation, and one that is not."""
    words = {
        "type": "object",
        "properties": {
            "model": {"type": "string"},
            "input": {
                "anyOf": [
                    {"type": "string", "maxLength": 9},
                    {"$ref": "#/components/schemas/Texts"},
                ]
            },
            "dimensions": {"type": "integer", "minimum": 1, "nullable": True},
        },
        "required": ["model", "input"],
    }
    texts = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 4}
    answer = {"200": {"description": "Vectors.", "content": {"application/json": {"schema": {}}}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Words"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.acme.test/v1"}],
        "paths": {
            "/embeddings": {
                "post": {"operationId": "embed", "requestBody": body, "responses": answer}
            },
            "/other": {"get": {"operationId": "other", "responses": answer}},
        },
        "components": {"schemas": {"Words": words, "Texts": texts}},
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a document of each kind."""
    runware, openai = tmp_path / "runware" / "upstream", tmp_path / "openai"
    runware.mkdir(parents=True)
    openai.mkdir()
    (runware / "acme-one.json").write_text(json.dumps(document(task())), "utf-8")
    (runware / "INDEX.json").write_text("[]", "utf-8")
    (openai / "upstream-openapi.yml").write_text(json.dumps(service()), "utf-8")
    return tmp_path


def check(folder: Path, tmp_path: Path, *flags: str) -> tuple[int, str]:
    """Run the program without mypy, and give its status and its table."""
    table = tmp_path / "table.md"
    status = program.main([str(folder), "--to", str(table), "--budget", "60", "--no-types", *flags])
    return status, table.read_text("utf-8")


def test_documents_that_agree(folder: Path, tmp_path: Path) -> None:
    """Both documents are imported, generated and of one mind with what they became."""
    status, table = check(folder, tmp_path)
    assert status == 0, table
    assert table.count("| 100 % |") == 2
    assert "runware: acme-one" in table
    assert "openai: POST /embeddings" in table
    assert "dependentRequired 1" in table


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("maximum: 50", "maximum: 51"),
        ("minLength: 2, ", ""),
        ("multipleOf: 8", "multipleOf: 4"),
        ("width: [height]", "steps: [height]"),
        ("enum: [a, b]", "enum: [a, b, c]"),
        ("required: [positivePrompt]", "required: [steps]"),
        ("        kind:", "        kinds:"),
    ],
)
def test_an_import_that_is_wrong_is_noticed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str
) -> None:
    """Whatever an import might get wrong, some request tells the two sides apart."""
    generate = Built.generate

    def spoilt(built: Built) -> None:
        for path in built.specs.rglob("models/*.yaml"):
            text = path.read_text("utf-8")
            assert old in text, text
            path.write_text(text.replace(old, new), "utf-8")
        generate(built)

    monkeypatch.setattr(Built, "generate", spoilt)
    status, table = check(folder, tmp_path, "--vendor", "runware")
    assert status == 1
    assert "differ)" in table


def test_a_document_that_cannot_be_imported_is_told(folder: Path, tmp_path: Path) -> None:
    """The others go on."""
    broken = folder / "runware" / "upstream" / "broken.json"
    broken.write_text(json.dumps(document({"type": "object"})), "utf-8")
    status, table = check(folder, tmp_path, "--vendor", "runware")
    assert status == 1
    assert "| not imported |" in table
    assert "| 100 % |" in table


def test_findings_want_an_explanation(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A finding that nobody has explained is a failure."""
    for code in list(EXPLAINED):
        monkeypatch.delitem(EXPLAINED, code)
    status, table = check(folder, tmp_path, "--vendor", "runware")
    assert status == 1
    assert "differ)" in table


def test_types_are_checked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that mypy finds in the output is a failure."""
    monkeypatch.setattr(Built, "type_errors", lambda _: ["x.py:1: error: wrong"])
    arguments = [str(folder), "--vendor", "openai", "--budget", "60"]
    assert program.main(arguments) == 1


def test_mypy_looks_at_the_output(tmp_path: Path) -> None:
    """A module with a wrong type is found, and a package that is not there is an error too."""
    built = Built("acme", tmp_path / "specs", tmp_path, "acme_models")
    (tmp_path / "acme_models").mkdir()
    (tmp_path / "acme_models" / "__init__.py").write_text("NAME: int = 'x'\n", "utf-8")
    assert any("assignment" in line for line in built.type_errors())
    assert Built("acme", tmp_path / "specs", tmp_path, "no_such").type_errors()


def test_a_folder_without_originals_is_wrong_use(tmp_path: Path) -> None:
    """Nothing to check is no success."""
    with pytest.raises(SystemExit) as ended:
        program.main([str(tmp_path)])
    assert ended.value.code == 2


def test_few_instances_say_nothing() -> None:
    """A comparison needs 200 requests, and both kinds of them."""
    assert Agreement(150, 50).is_enough
    assert not Agreement(150, 49).is_enough
    assert not Agreement(300, 0).is_enough
    assert not Agreement(0, 300).is_enough
    assert not Row("a", "b", disagreements=["x"]).is_good
    assert Row("a", "b", valid=100, invalid=100).verdict == "100 %"


def original(schema: Json, **schemas: Any) -> Original:
    """Give the judge of one schema of a service's document."""
    start = {"$ref": "#/components/schemas/It"}
    found = {
        "components": {"schemas": {"It": schema, **schemas}},
        "paths": {"/": start},
        "info": {},
    }
    return Original(found, ("paths", "/"))


def form(schema: Json) -> Original:
    """Give the judge of a form."""
    content = {"multipart/form-data": {"schema": schema}}
    return Original({"content": content}, ("content", "multipart/form-data", "schema"))


HELD = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a", "b"]}


SIZED = {
    "properties": {"w": {"type": "integer"}, "h": {"type": "integer"}},
    "x-constraints": [{"operation": "area", "parameters": ["w", "h"], "maximum": 300}],
}

CASES: list[tuple[str, Original, Any, Any]] = [
    ("$id", original({"$id": "https://acme.test/it", "type": "string"}), "x", 1),
    ("int64", original({"maximum": 9223372036854776000}), 2**63 - 1, 2**63),
    ("nullable", original({"type": "string", "nullable": True}), None, 1),
    (
        "$recursiveRef",
        original({"type": "array", "items": {"$recursiveRef": "#"}}),
        [[], [[]]],
        [1],
    ),
    ("oneOf", original({"oneOf": [{"type": "number"}, {"type": "integer"}]}), 1, "x"),
    ("required", original(HELD), {"a": "x"}, {}),
    ("x-constraints", original(SIZED), {"w": 30, "h": 10}, {"w": 31, "h": 10}),
    ("form", form({"type": "object", "properties": {"inp": HELD}}), {"a": "x"}, {"a": 1}),
    ("unsayable", original({"type": "object", "maxProperties": 1}), {"a": 1, "b": 2}, 1),
]


@pytest.mark.parametrize(("reading", "judge", "good", "bad"), CASES)
def test_readings(reading: str, judge: Original, good: Any, bad: Any) -> None:
    """Each reading lets pass what is meant, refuses what is not, and is counted."""
    assert judge.applied[reading] == 1
    assert judge.takes(good)
    assert not judge.takes(bad)


def test_every_reading_has_a_test_and_a_reason() -> None:
    """The list of readings is the one that is applied."""
    assert [case[0] for case in CASES] == list(READINGS)


def test_a_task_is_read_as_it_stands() -> None:
    """Documents that the vendor validates against get none of the lenient readings."""
    schema = task(oneOf=[{"required": ["width"]}, {"required": ["steps"]}])
    judge = Original(document(schema), ("components", "schemas", "RequestBody", "items"))
    least = {"taskType": "imageInference", "taskUUID": "x", "model": "acme:1@1"}
    both = {**least, "positivePrompt": "ab", "width": 64, "height": 64, "steps": 1}
    assert not judge.takes(both)
    assert judge.takes({name: both[name] for name in both if name != "steps"})


def test_views_join_what_is_taken_apart() -> None:
    """Objects in several parts are one for what makes instances, and their rules stay."""
    rule = {"not": {"required": ["a", "c"]}}
    part = {"type": "object", "properties": {"c": {"type": "integer"}}, "required": ["c"]}
    whole = original(
        {"allOf": [{"$ref": "#/components/schemas/Base"}, part, rule]},
        Base={"type": "object", "properties": {"a": {"type": "string"}}},
    )
    view = View(whole).schema
    assert set(view["properties"]) == {"a", "c"}
    assert view["required"] == ["c"]
    assert view["allOf"] == [rule]


def test_a_parameter_that_only_one_side_knows_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told by its name, whatever the requests say."""
    seen: list[Any] = []
    monkeypatch.setattr(
        program, "compare", lambda pair, *rest: seen.append(pair) or compare(pair, *rest)
    )
    check(folder, tmp_path, "--vendor", "runware")
    (made,) = seen
    schema = deepcopy(task())
    schema["properties"]["more"] = {"type": "string"}
    judge = Original(document(schema), ("components", "schemas", "RequestBody", "items"))
    owned = frozenset({"taskType", "taskUUID", "model"})
    again = pair(judge, made.subject, owned)
    assert "more: only upstream has it" in compare(again, 60, owned).disagreements
