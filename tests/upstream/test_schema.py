"""JSON Schema in, the words of the specs out: single sides of the translation, each by a small schema."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.document import Document
from modelwire_codegen.importing.schema import Dialect, Options, Translation, dialect_of

DRAFT_7 = "http://json-schema.org/draft-07/schema#"


def translation(schema: Any, **options: Any) -> Translation:
    """Give the translation of a document that is one schema."""
    return Translation(Document("schema.json", schema), Options("acme", **options))


def params(schema: Any, **options: Any) -> tuple[dict[str, Any], list[str]]:
    """Translate a request; give its words and the codes of what was found."""
    made = translation(schema, **options)
    words = made.params((), "Run")
    return words, [finding.code for finding in made.findings]


def field(schema: Any, **options: Any) -> tuple[Any, list[str]]:
    """Translate one field of a request."""
    words, codes = params({"type": "object", "properties": {"it": schema}}, **options)
    return words["properties"]["it"], codes


def test_a_flat_object_is_a_parameter_set() -> None:
    """Required parameters come first, as they are listed; the others by name; `x-` keys and prose stay behind."""
    schema = {
        "title": "Run",
        "type": "object",
        "additionalProperties": False,
        "required": ["prompt", "image"],
        "properties": {
            "zoom": {"type": "number", "default": 1, "x-order": 3},
            "image": {"type": "string", "description": "A picture."},
            "alpha": {"type": "boolean", "deprecated": True},
            "prompt": {"type": "string", "minLength": 1},
        },
    }
    words, codes = params(schema)
    assert not codes
    assert words == {
        "properties": {
            "prompt": {"type": "string", "minLength": 1},
            "image": {"type": "string"},
            "alpha": {"type": "boolean", "deprecated": True},
            "zoom": {"type": "number", "default": 1},
        },
        "required": ["prompt", "image"],
        "additionalProperties": False,
    }
    assert [*words["properties"]] == ["prompt", "image", "alpha", "zoom"]


@pytest.mark.parametrize(
    ("data", "dialect"),
    [
        ({"openapi": "3.0.3"}, Dialect.OPENAPI_30),
        ({"openapi": "3.1.0"}, Dialect.OPENAPI_31),
        ({"$schema": DRAFT_7}, Dialect.DRAFT_7),
        ({"$schema": "https://json-schema.org/draft/2020-12/schema"}, Dialect.DRAFT_2020),
        ({}, Dialect.DRAFT_2020),
        ([], Dialect.DRAFT_2020),
    ],
)
def test_a_document_says_its_dialect(data: Any, dialect: Dialect) -> None:
    """The version of OpenAPI or the `$schema` decides."""
    assert dialect_of(data) is dialect


def test_draft_7_has_words_of_its_own() -> None:
    """`definitions`, `dependencies`, a list under `items`; and nothing beside a reference counts."""
    schema = {
        "$schema": DRAFT_7,
        "type": "object",
        "definitions": {"Box": {"type": "object", "properties": {"wide": {"type": "number"}}}},
        "properties": {
            "box": {"$ref": "#/definitions/Box", "required": ["wide"]},
            "pair": {"type": "array", "items": [{"type": "string"}]},
            "a": {"type": "string"},
            "b": {"type": "string"},
        },
        "dependencies": {"a": ["b"], "b": {"not": {"required": ["pair"]}}},
    }
    words, codes = params(schema)
    assert codes == ["MW610", "MW610"]
    assert words["properties"]["box"] == {"$ref": "acme/Box"}
    assert words["dependentRequired"] == {"a": ["b"]}
    assert words["dependentSchemas"] == {"b": {"not": {"required": ["pair"]}}}


REFERENCES = [
    ({"$ref": "https://a.example/b.json"}, "leads out"),
    ({"$ref": "file:///etc/passwd"}, "leads out"),
    ({"$ref": "other.json#/x"}, "leads out"),
    ({"$ref": "#named"}, "leads out"),
    ({"$ref": "#/$defs/Nowhere"}, "leads nowhere"),
    ({"$ref": "#/" + "x/" * 400}, "is no reference"),
    ({"$ref": 3}, "is no reference"),
    ({"$recursiveRef": "#"}, "has no $recursiveAnchor"),
]


@pytest.mark.parametrize(("schema", "message"), REFERENCES, ids=[told for _, told in REFERENCES])
def test_only_local_references_are_followed(schema: Any, message: str) -> None:
    """What leads anywhere else is told, and any value is taken there."""
    made = translation({"type": "object", "properties": {"it": schema}})
    assert made.params((), "Run")["properties"] == {"it": {}}
    assert [(f.code, message in f.message) for f in made.findings] == [("MW601", True)]


def test_references_reach_any_place_by_its_pointer() -> None:
    """Escapes, percent signs and list indexes count; each target is one object, named by its last word."""
    schema = {
        "$defs": {
            "a/b": {"type": "object", "properties": {"x": {"type": "string"}}},
            "list": [{"type": "integer"}],
        },
        "type": "object",
        "properties": {
            "one": {"$ref": "#/$defs/a~1b"},
            "two": {"$ref": "#/$defs/a%7E1b"},
            "three": {"$ref": "#/$defs/list/0"},
            "four": {"$ref": "#/$defs/a~1b/properties/x"},
            "itself": {"$ref": "#"},
        },
    }
    made = translation(schema)
    words = made.params((), "Run")["properties"]
    assert words["one"] == words["two"] == {"$ref": "acme/AB"}
    assert (words["three"], words["four"]) == ({"type": "integer"}, {"type": "string"})
    assert words["itself"] == {"$ref": "acme/Root"}
    assert [*made.objects] == ["AB", "Root"]
    assert not made.findings


def test_references_in_a_circle_end() -> None:
    """References that only lead to one another are told."""
    schema = {"$defs": {"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}, "type": "object"}
    words, codes = params({**schema, "properties": {"it": {"$ref": "#/$defs/A"}}})
    assert words["properties"] == {"it": {}}
    assert codes == ["MW602"]


def test_a_union_that_holds_itself_in_a_list_ends() -> None:
    """By way of an object a union may hold itself; by way of lists alone it may not, which is told."""

    def one(name: str, **more: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "required": [name],
            "properties": {name: {"type": "string"}, **more},
        }

    either = {"$ref": "#/$defs/Either"}
    parts = [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]
    schema = {"type": "object", "properties": {"it": either}}
    defs = {"A": one("a", more=either), "B": one("b"), "Either": {"anyOf": parts}}
    made = translation({**schema, "$defs": defs})
    assert made.params((), "Run")["properties"] == {"it": {"$ref": "acme/Either"}}
    assert not made.findings
    defs["Either"] = {"anyOf": [*parts, {"type": "array", "items": either}]}
    made = translation({**schema, "$defs": defs})
    assert made.params((), "Run")["properties"] == {"it": {"$ref": "acme/Either"}}
    assert made.objects["Either"]["anyOf"][2] == {"type": "array"}
    assert [finding.code for finding in made.findings] == ["MW602"]


def test_two_sets_share_their_objects() -> None:
    """What two requests refer to is one object; one that stands in place has a title of its own."""
    made = translation(
        {
            "$defs": {"Box": {"type": "object", "properties": {"wide": {"type": "number"}}}},
            "one": {"type": "object", "properties": {"box": {"$ref": "#/$defs/Box"}}},
            "two": {
                "type": "object",
                "properties": {
                    "boxes": {"type": "array", "items": {"$ref": "#/$defs/Box"}},
                    "own": {"type": "object", "properties": {"a": {"type": "string"}}},
                },
            },
        }
    )
    made.params(("one",), "One")
    own = made.params(("two",), "Two")["properties"]["own"]
    assert [*made.objects] == ["Box"]
    assert own["title"] == "TwoOwn"


def test_a_pointer_that_is_not_there_is_an_error() -> None:
    """Who asks for a schema that the document lacks is told so."""
    with pytest.raises(SpecError, match="MW601"):
        translation({}).params(("no", "where"), "Run")


def test_fields_of_the_route_are_left_out() -> None:
    """Names that the route fills are no parameters, and no rule speaks of them."""
    schema = {
        "type": "object",
        "required": ["taskType", "prompt"],
        "properties": {"taskType": {"const": "x"}, "prompt": {"type": "string"}},
        "if": {"properties": {"taskType": {"const": "x"}}},
        "then": {"required": ["prompt"]},
    }
    made = translation(schema)
    words = made.params((), "Run", frozenset(["taskType"]))
    assert words == {"properties": {"prompt": {"type": "string"}}, "required": ["prompt"]}
    assert [finding.code for finding in made.findings] == ["MW611"]


def test_replies_have_what_is_only_read() -> None:
    """A field that is only read is in what the service says, and in no request."""
    schema = {
        "type": "object",
        "properties": {"id": {"type": "string", "readOnly": True}, "n": {"type": "integer"}},
    }
    assert [*params(schema)[0]["properties"]] == ["n"]
    assert [*translation(schema, replies=True).value((), "Reply")["properties"]] == ["id", "n"]


def test_what_only_a_client_adds_is_nowhere() -> None:
    """A field that the vendor's own client makes up is on no wire."""
    made_up = {"type": "string", "x-oaiSupportedSDKs": ["python"]}
    schema = {"type": "object", "properties": {"text": made_up, "n": {"type": "integer"}}}
    assert [*translation(schema, replies=True).value((), "Reply")["properties"]] == ["n"]


@pytest.mark.parametrize(
    ("branch", "held"),
    [({"$ref": "#/$defs/Box"}, "acme/Box"), ({"properties": {"a": {}}}, "acme/Either1")],
)
def test_a_choice_of_one_keeps_its_name(branch: Any, held: str) -> None:
    """A union that has one branch today is named by its own name, so that a second one renames nothing."""
    box = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    defs = {"Box": box, "Either": {"oneOf": [branch]}}
    schema = {"type": "object", "properties": {"it": {"$ref": "#/$defs/Either"}}}
    made = translation({**schema, "$defs": defs})
    assert made.params((), "Run")["properties"] == {"it": {"$ref": "acme/Either"}}
    assert made.objects["Either"] == {"anyOf": [{"$ref": held}]}


def test_an_object_of_free_names_swallows_the_others() -> None:
    """Where one alternative is any object, no class of another can stand beside it."""
    known = {"type": "object", "properties": {"a": {"type": "string"}}}
    words, codes = field({"anyOf": [known, {"type": "object"}, {"type": "string"}]})
    assert words == {"type": ["object", "string"]}
    assert codes == ["MW615"]


def test_oneof_inside_a_choice_is_told() -> None:
    """That exactly one of several plain forms must fit can be said of a whole value only."""
    numbers = {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 10}]}
    assert field(numbers) == (numbers, [])
    assert field({"anyOf": [numbers, {"type": "string"}]})[1] == ["MW604"]
    assert field({"allOf": [numbers, {"maximum": 20}]})[1] == ["MW604"]


def test_equal_findings_are_one() -> None:
    """A construct is told at its first place, with the number of the others."""
    schema = {
        "type": "object",
        "properties": {name: {"type": "string", "is_odd": True} for name in "abc"},
    }
    path = Path("schema.json")
    made = translation(schema)
    made.params((), "Run")
    assert [finding.code for finding in made.findings] == ["MW600"]
    assert made.findings[0].place.path == str(path)


LIMITS = [
    ({"type": "integer", "maximum": 9223372036854776000}, {"maximum": 2**63 - 1}),
    ({"type": "integer", "minimum": -9223372036854776000}, {"minimum": -(2**63)}),
    ({"type": "integer", "maximum": 1.8446744073709552e19}, {"maximum": 2**64 - 1}),
    ({"type": "integer", "exclusiveMaximum": 1.8446744073709552e19}, {"exclusiveMaximum": 2**64}),
    (
        {"type": "integer", "maximum": 2**63 - 1, "minimum": -(2**63)},
        {"minimum": -(2**63), "maximum": 2**63 - 1},
    ),
    ({"type": "integer", "minimum": 4.0}, {"minimum": 4}),
    ({"type": "number", "minimum": 0.5}, {"minimum": 0.5}),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
    ({"type": "string", "maxLength": 5.0, "minimum": 3}, {"maxLength": 5}),
    ({"type": "string", "maxLength": 10**12}, {}),
    ({"type": "string", "format": "byte"}, {"contentEncoding": "base64"}),
    ({"type": "array", "uniqueItems": False, "maxItems": 2}, {"maxItems": 2}),
]


@pytest.mark.parametrize(("schema", "limits"), LIMITS, ids=[str(schema) for schema, _ in LIMITS])
def test_limits_mean_what_their_vendor_means(schema: Any, limits: Any) -> None:
    """Rounded powers of two, doubles that are whole, booleans of older drafts, limits of other kinds."""
    words, codes = field(schema)
    assert words == {"type": schema["type"], **limits}
    assert not codes


@pytest.mark.parametrize(
    "schema",
    [
        {"minLength": -1},
        {"maxLength": 1.5},
        {"maxLength": "3"},
        {"uniqueItems": 3},
        {"multipleOf": 0},
    ],
)
def test_a_limit_that_is_none_is_told(schema: Any) -> None:
    """A limit of the wrong form is left out."""
    kinds = ["string", "array", "number"]
    words, codes = field({"type": kinds, **schema})
    assert words == {"type": kinds}
    assert set(codes) == {"MW612"}


def test_what_is_too_much_is_told() -> None:
    """Closed lists, alternatives, fields and levels have an end."""
    assert field({"enum": [f"v{n}" for n in range(501)]}) == ({}, ["MW616"])
    assert field({"anyOf": [{"type": "string", "maxLength": n} for n in range(60)]})[1] == ["MW616"]
    words, codes = params({"type": "object", "properties": {f"p{n}": {} for n in range(400)}})
    assert (len(words["properties"]), codes) == (300, ["MW616"])
    deep: Any = {"type": "string"}
    for _ in range(60):
        deep = {"type": "array", "items": deep}
    assert field(deep)[1] == ["MW616"]
    wide = [
        {"anyOf": [{"type": "string", "minLength": n}, {"type": "string", "maxLength": n + 9}]}
        for n in range(40)
    ]
    assert field({"allOf": wide})[1] == ["MW616"]


RULES = [
    ({"not": {"required": ["a", "gone"]}}, {}),
    ({"anyOf": [{"required": ["gone"]}, {"required": ["a"]}]}, {"required": ["a"]}),
    (
        {"if": {"required": ["gone"]}, "then": {"required": ["a"]}, "else": {"required": ["b"]}},
        {"required": ["b"]},
    ),
    ({"oneOf": [{"required": ["a"]}, {"required": ["gone"]}]}, {"required": ["a"]}),
    ({"if": {"required": ["a"]}, "then": {"required": ["gone"]}}, {"not": {"required": ["a"]}}),
    ({"dependentRequired": {"gone": ["a"], "b": ["a"]}}, {"dependentRequired": {"b": ["a"]}}),
    (
        {"properties": {"a": {}, "b": {}, "c": {}}, "allOf": [{"not": {"required": ["a"]}}]},
        {"not": {"required": ["a"]}},
    ),
]


@pytest.mark.parametrize(("rule", "left"), RULES, ids=[str(rule) for rule, _ in RULES])
def test_rules_on_what_cannot_be_there_are_worked_out(rule: Any, left: Any) -> None:
    """In a closed object a field that is not listed is never there, and a rule says what is left of it."""
    inner = {
        "type": "object",
        "additionalProperties": False,
        "properties": {"a": {}, "b": {}},
        "allOf": [rule],
    }
    words, codes = field(inner)
    found = {
        key: words[key]
        for key in words
        if key not in ("type", "title", "properties", "additionalProperties")
    }
    assert (found, codes) in ((left, []), ({"allOf": [left]}, []))


def test_a_rule_in_an_open_object_may_speak_of_any_field() -> None:
    """A field that only a rule names may be there, so it is a field of which any value will do."""
    words, codes = field(
        {"type": "object", "properties": {"a": {}}, "not": {"required": ["a", "more"]}}
    )
    assert (words["properties"], codes) == ({"a": {}, "more": {}}, [])
