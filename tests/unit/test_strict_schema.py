"""Strict mode: which schema is sent, and what cannot be said in it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.structured.absent import without_absent
from modelwire_runtime.structured.strict import resolved, strict, takes_null

TEXT = {"type": "string"}
NODE = {
    "type": "object",
    "properties": {"next": {"$ref": "#/$defs/Node"}, "name": TEXT},
    "required": ["name"],
}


def of(**properties: Any) -> dict[str, Any]:
    """Give the strict form of an object whose properties are all required."""
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    made: dict[str, Any] = strict(schema)["properties"]
    return made


def test_every_property_is_required_and_no_other_allowed() -> None:
    """An optional one may be null instead; the order is the author's."""
    made = strict({"type": "object", "properties": {"b": TEXT, "a": TEXT}, "required": ["a"]})
    assert made == {
        "type": "object",
        "properties": {"b": {"type": ["string", "null"]}, "a": TEXT},
        "required": ["b", "a"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (TEXT, {"type": ["string", "null"]}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"enum": ["a"]}, {"anyOf": [{"enum": ["a"]}, {"type": "null"}]}),
        ({"enum": ["a", None]}, {"enum": ["a", None]}),
        ({"anyOf": [TEXT]}, {"anyOf": [TEXT, {"type": "null"}]}),
        (
            {"type": "array", "items": TEXT, "description": "All."},
            {"anyOf": [{"type": "array", "items": TEXT}, {"type": "null"}], "description": "All."},
        ),
    ],
)
def test_how_an_optional_property_may_be_null(given: Any, expected: Any) -> None:
    """In the shortest way that its schema allows; what takes null already stays."""
    assert strict({"type": "object", "properties": {"x": given}})["properties"]["x"] == expected


def test_references_stay_and_stand_alone() -> None:
    """A description beside one is kept by putting in what it refers to, unless that holds itself."""
    schema = {
        "type": "object",
        "properties": {
            "plain": {"$ref": "#/$defs/Kind"},
            "told": {"$ref": "#/$defs/Kind", "description": "Which."},
            "node": {"$ref": "#/$defs/Node", "description": "First."},
        },
        "required": ["plain", "told", "node"],
        "$defs": {
            "Kind": {"enum": ["a", "b"]},
            "Node": {
                **NODE,
                "properties": {"next": {"$ref": "#/$defs/Node", "description": "More."}},
                "required": ["next"],
            },
            "Unused": TEXT,
        },
    }
    made = strict(schema)
    assert made["properties"]["plain"] == {"$ref": "#/$defs/Kind"}
    assert made["properties"]["told"] == {"enum": ["a", "b"], "description": "Which."}
    node = made["properties"]["node"]
    assert node["description"] == "First."
    assert node["properties"]["next"] == {"$ref": "#/$defs/Node"}
    assert made["$defs"].keys() == {"Kind", "Node"}


def test_a_root_that_is_a_reference_is_put_in() -> None:
    """The root must be an object; a class that holds itself has a reference there."""
    made = strict({"$ref": "#/$defs/Node", "$defs": {"Node": NODE}})
    assert made["type"] == "object"
    assert made["properties"]["next"] == {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}
    assert made["$defs"]["Node"]["required"] == ["next", "name"]


def test_definitions_of_older_drafts_move() -> None:
    """Strict mode knows one place for them."""
    schema = {
        "type": "object",
        "properties": {"x": {"$ref": "#/definitions/X"}},
        "required": ["x"],
        "definitions": {"X": TEXT},
    }
    made = strict(schema)
    assert made["properties"]["x"] == {"$ref": "#/$defs/X"}
    assert made["$defs"] == {"X": TEXT}


def test_an_all_of_one_folds() -> None:
    """What stands beside it wins."""
    folded = of(x={"allOf": [{"type": "string", "description": "One."}], "description": "Two."})
    assert folded == {"x": {"type": "string", "description": "Two."}}
    assert of(x={"allOf": [{"allOf": [TEXT]}]}) == {"x": TEXT}


def test_one_of_becomes_any_of() -> None:
    """The mark that tells branches apart goes; their tags do that by themselves."""
    branches = [{"type": "object", "properties": {"kind": {"const": name}}} for name in "ab"]
    made = of(x={"oneOf": branches, "discriminator": {"propertyName": "kind"}})["x"]
    assert made.keys() == {"anyOf"}
    assert len(made["anyOf"]) == 2


def test_limits_that_strict_mode_knows_stay() -> None:
    """Ranges, patterns, lengths of lists and the known formats."""
    known = [
        {"type": "integer", "minimum": 1, "maximum": 9, "multipleOf": 2},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        {"type": "string", "pattern": "^a"},
        {"type": "string", "format": "date-time"},
        {"type": "array", "items": TEXT, "minItems": 1, "maxItems": 3},
    ]
    for schema in known:
        assert of(x=schema) == {"x": schema}


def test_limits_that_strict_mode_lacks_are_told_in_words() -> None:
    """They are checked when the answer is read; titles and defaults just go."""
    schema = {"type": "string", "minLength": 2, "format": "uri", "title": "X", "default": "a"}
    assert of(x=schema) == {"x": {"type": "string", "description": "(minLength 2, format uri)"}}
    told = of(x={"type": "string", "maxLength": 3, "description": "Short."})
    assert told["x"]["description"] == "Short. (maxLength 3)"


@pytest.mark.parametrize(
    ("schema", "word"),
    [
        ({"type": "object", "additionalProperties": TEXT}, "keys are free"),
        ({"type": "object", "properties": {}, "additionalProperties": True}, "keys are free"),
        ({"type": "array", "prefixItems": [TEXT]}, "a tuple"),
        ({"type": "array"}, "a list of anything"),
        ({}, "anything at all"),
        (True, "anything at all"),
        ({"not": TEXT}, "`not`"),
        ({"allOf": [TEXT, TEXT]}, "`allOf`"),
        ({"type": "object", "patternProperties": {}}, "`patternProperties`"),
    ],
)
def test_what_cannot_be_said_is_an_error(schema: Any, word: str) -> None:
    """It tells the place, and that the schema can be sent without strict mode."""
    root = {"type": "object", "properties": {"x": {"type": "array", "items": schema}}}
    with pytest.raises(InvalidParams, match=word) as caught:
        strict(root, "Recipe")
    assert str(caught.value).startswith("Recipe.x[]: ")
    assert "by answer(..., strict=False)" in str(caught.value)


@pytest.mark.parametrize("reference", ["#/$defs/Nowhere", "other.json", "other.json#/$defs/X"])
def test_a_reference_must_lead_somewhere(reference: str) -> None:
    """A schema that is not whole cannot be sent."""
    with pytest.raises(InvalidParams, match="does not have"):
        of(x={"$ref": reference})


def test_null_fits_where_it_is_said() -> None:
    """Through references and unions; where nothing is said, everything fits."""
    root = {"$defs": {"N": {"anyOf": [TEXT, {"type": "null"}]}}}
    assert takes_null({"$ref": "#/$defs/N"}, root)
    assert takes_null({"const": None}, {})
    assert takes_null({}, {})
    assert not takes_null({"const": 1}, {})
    assert not takes_null({"type": ["string", "integer"]}, {})
    assert resolved({"$ref": "#/$defs/N", "description": "D"}, root)["description"] == "D"


SIMPLE = st.sampled_from(
    [TEXT, {"type": "integer"}, {"type": ["string", "null"]}, {"enum": ["a"]}, {"const": 1}]
)
SCHEMAS = st.recursive(
    SIMPLE,
    lambda inner: st.builds(lambda items: {"type": "array", "items": items}, inner)
    | st.builds(
        lambda held, optional: {
            "type": "object",
            "properties": dict(zip("abc", held, strict=False)),
            "required": [name for name in "abc"[: len(held)] if name not in optional],
            "additionalProperties": False,
        },
        st.lists(inner, max_size=3),
        st.sets(st.sampled_from("abc")),
    ),
    max_leaves=8,
)
ROOTS = SCHEMAS.map(
    lambda inner: {
        "type": "object",
        "properties": {"x": inner},
        "additionalProperties": False,
    }
)


@given(ROOTS, st.data())
def test_what_fits_the_strict_form_fits_the_schema_once_nulls_are_absent(
    schema: dict[str, Any], data: st.DataObject
) -> None:
    """An answer that the vendor lets pass is one that the author meant."""
    made = strict(schema)
    answer = data.draw(instances(made))
    Draft202012Validator(made).validate(answer)
    Draft202012Validator(schema).validate(without_absent(answer, schema, schema))


def instances(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Draw instances of a strict schema, nulls often."""
    if "anyOf" in schema:
        return st.one_of([instances(branch) for branch in schema["anyOf"]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    drawn = {
        "string": st.text(max_size=3),
        "integer": st.integers(),
        "null": st.none(),
        "array": st.deferred(lambda: st.lists(instances(schema["items"]), max_size=3)),
        "object": st.deferred(
            lambda: st.fixed_dictionaries(
                {name: instances(held) for name, held in schema["properties"].items()}
            )
        ),
    }
    return st.one_of([drawn[kind] for kind in kinds])
