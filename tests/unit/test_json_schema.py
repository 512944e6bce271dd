"""The small judge of JSON Schema says what the full one says, in our words, and never hangs."""

from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from modelwire_runtime.validation.json_schema import TooMuch, judge

NAMES = ["a", "b", "width", "inputs"]
SCALARS: list[Any] = [None, True, False, 0, 1, 1.0, -1, 2.5, 64, 100, "", "a", "ab", "auto", "16:9"]
PATTERNS = ["^a", "b$", "^[a-z]{1,3}$", "^(a|b)+$", r"^[0-9]+:[0-9]+$"]
TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"]


def values() -> st.SearchStrategy[Any]:
    """Draw small JSON values whose parts meet often."""
    scalars = st.sampled_from(SCALARS)
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
        max_leaves=8,
    )


def names() -> st.SearchStrategy[list[str]]:
    """Draw a few names."""
    return st.lists(st.sampled_from(NAMES), max_size=2, unique=True)


def _flat() -> list[st.SearchStrategy[dict[str, Any]]]:
    small = st.integers(0, 3)
    number = st.sampled_from([-1, 0, 1, 2.5, 64, 100])
    closed = {
        "const": st.sampled_from(SCALARS),
        "enum": st.lists(st.sampled_from(SCALARS), min_size=1, max_size=4),
        "type": st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, unique=True),
        "multipleOf": st.sampled_from([1, 2, 0.5, 64]),
        "pattern": st.sampled_from(PATTERNS),
        "required": names(),
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), names(), max_size=2),
        "uniqueItems": st.booleans(),
    }
    limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    sizes = ["Length", "Items", "Properties"]
    words = {**closed, **dict.fromkeys(limits, number)}
    words |= {f"{end}{size}": small for size in sizes for end in ("min", "max")}
    return [st.fixed_dictionaries({word: draws}) for word, draws in words.items()]


def _joined(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {word: inner for part in parts for word, inner in part.items()}


def schemas() -> st.SearchStrategy[Any]:
    """Draw schemas of every keyword that the judge knows."""
    flat = st.lists(st.one_of(_flat()), max_size=3).map(_joined)

    def around(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(inner, min_size=1, max_size=3)
        one = {"not", "items", "contains", "additionalProperties", "propertyNames"}
        named = st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
        words: dict[str, st.SearchStrategy[Any]] = dict.fromkeys(one, inner)
        words |= dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), several)
        words |= {"properties": named, "dependentSchemas": named}
        words["patternProperties"] = st.dictionaries(st.sampled_from(PATTERNS), inner, max_size=2)
        parts = [st.fixed_dictionaries({word: draws}) for word, draws in words.items()]
        count = st.integers(0, 3)
        parts += [
            st.fixed_dictionaries({"if": inner}, optional={"then": inner, "else": inner}),
            st.fixed_dictionaries({"contains": inner, "minContains": count}),
            st.fixed_dictionaries({"contains": inner, "maxContains": count}),
            st.fixed_dictionaries({"properties": named, "additionalProperties": inner}),
            st.just({"$ref": "#/$defs/other"}),
        ]
        return st.lists(st.one_of([*parts, flat]), min_size=1, max_size=3).map(_joined)

    return st.recursive(flat | st.booleans(), around, max_leaves=6)


@settings(
    max_examples=600,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(schemas(), schemas(), st.lists(values(), min_size=3, max_size=5))
def test_the_verdict_is_the_full_validator_s(schema: Any, other: Any, instances: list[Any]) -> None:
    """Over 1,800 instances of random schemas of all keywords, both say the same."""
    whole = {"$defs": {"other": other}, "allOf": [schema]}
    if '"$ref"' in repr(other).replace("'", '"'):
        whole["$defs"] = {"other": {"type": "string"}}  # no circles here
    full = jsonschema.Draft202012Validator(whole)
    for instance in instances:
        faults = judge(whole, instance)
        assert (not faults) == full.is_valid(instance), (whole, instance, faults)


TASK = {
    "type": "object",
    "required": ["taskType", "taskUUID", "model", "positivePrompt"],
    "additionalProperties": False,
    "properties": {
        "taskType": {"const": "imageInference"},
        "taskUUID": {"type": "string", "pattern": "^[0-9a-f-]{36}$"},
        "model": {"const": "newprovider:1@1"},
        "positivePrompt": {"type": "string", "minLength": 2, "maxLength": 30},
        "width": {"type": "integer", "minimum": 128, "maximum": 2048, "multipleOf": 64},
        "height": {"type": "integer", "minimum": 128, "maximum": 2048, "multipleOf": 64},
        "seed": {"type": "integer", "minimum": 1, "maximum": 9223372036854776000},
        "strength": {"type": "number", "exclusiveMinimum": 0, "maximum": 1, "multipleOf": 0.01},
        "outputFormat": {
            "type": "string",
            "oneOf": [{"const": "JPG", "description": "Small."}, {"const": "PNG"}],
        },
        "duration": {"oneOf": [{"type": "integer", "minimum": 4}, {"const": "auto"}]},
        "resolution": {"enum": ["480p", "720p"]},
        "box": {"type": ["array", "null"], "items": {"type": "number"}, "maxItems": 4},
        "note": {"type": "string", "nullable": True},
        "inputs": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "frameImages": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "anyOf": [
                            {"type": "string"},
                            {
                                "type": "object",
                                "required": ["image"],
                                "properties": {
                                    "image": {"type": "string"},
                                    "frame": {"oneOf": [{"const": "first"}, {"const": -1}]},
                                },
                            },
                        ]
                    },
                    "contains": {
                        "not": {
                            "type": "object",
                            "required": ["frame"],
                            "properties": {"frame": {"const": -1}},
                        }
                    },
                },
                "mask": {"type": "string"},
            },
        },
    },
    "allOf": [
        {"dependentRequired": {"width": ["height"], "height": ["width"]}},
        {
            "not": {
                "allOf": [
                    {"required": ["resolution"]},
                    {"anyOf": [{"required": ["width"]}, {"required": ["height"]}]},
                ]
            }
        },
        {
            "if": {"properties": {"inputs": {"required": ["frameImages"]}}, "required": ["inputs"]},
            "then": {"properties": {"strength": False}},
        },
        {
            "if": {"required": ["width"]},
            "then": {
                "oneOf": [
                    {"properties": {"width": {"const": 1024}, "height": {"const": 1024}}},
                    {"properties": {"width": {"const": 1280}, "height": {"const": 768}}},
                ]
            },
        },
    ],
}
UUID = "50836053-a0ee-4cf5-b9d6-ae7c5d140ada"
RIGHT = {
    "taskType": "imageInference",
    "taskUUID": UUID,
    "model": "newprovider:1@1",
    "positivePrompt": "fog over a harbour",
}


def told(**more: Any) -> list[str]:
    """List the messages about a task of so many parameters more."""
    return [fault.message for fault in judge(TASK, {**RIGHT, **more})]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"width": 1280, "height": 768},
        {"width": 1280.0, "height": 768},
        {"strength": 0.07},
        {"strength": 0.29},
        {"seed": 2**63 - 1},
        {"duration": "auto"},
        {"duration": 4},
        {"box": None, "note": None},
        {"inputs": {"frameImages": ["a", {"image": "b", "frame": -1}]}},
    ],
)
def test_what_is_right_has_no_faults(more: dict[str, Any]) -> None:
    """A task that keeps to the schema is right; exact decimals decide on steps of 0.01."""
    assert told(**more) == []


@pytest.mark.parametrize(
    ("more", "messages"),
    [
        (
            {"width": 500, "height": 768},
            [
                "width=500 is not a multiple of 64 (nearest: 448, 512)",
                "width=500, height=768 is none of 2 combinations (nearest: width=1024, height=1024)",
            ],
        ),
        ({"width": 1024}, ["height is required when width is given"]),
        ({"seed": 0}, ["seed=0 is below 1 (nearest: 1); allowed 1..9223372036854775807"]),
        ({"strength": 0}, ["strength=0 is not above 0; allowed above 0 and at most 1"]),
        ({"strength": 0.005}, ["strength=0.005 is not a multiple of 0.01 (nearest: 0.01)"]),
        ({"outputFormat": "JPEG"}, ["outputFormat='JPEG' is not one of 'JPG', 'PNG' (nearest: 'JPG')"]),
        ({"duration": "x"}, ["duration='x' is not an integer or 'auto'"]),
        ({"duration": 3}, ["duration=3 is below 4 (nearest: 4); allowed at least 4"]),
        ({"duration": True}, ["duration=True is not an integer or 'auto'"]),
        ({"resolutoin": "720p"}, ["resolutoin='720p': there is no such parameter; did you mean resolution?"]),
        ({"box": [1, 2, 3, 4, 5]}, ["box has 5 items; allowed at most 4"]),
        ({"box": [1, "x"]}, ["box[1]='x' is not a number"]),
        ({"inputs": {"mask": 5}}, ["inputs.mask=5 is not a string"]),
        ({"inputs": {"frameImages": [{"frame": "first"}]}}, ["inputs.frameImages[0].image is required"]),
        (
            {"inputs": {"frameImages": [{"image": "b", "frame": -1}]}},
            [
                "inputs.frameImages: 0 of its items are of the kind that is asked for; allowed at least 1"
            ],
        ),
        ({"inputs": {"frameImages": ["a"]}, "strength": 0.5}, ["strength=0.5 is not allowed here"]),
        ({"taskUUID": "x"}, ["taskUUID='x' does not match ^[0-9a-f-]{36}$"]),
    ],
)  # fmt: skip
def test_faults_say_place_value_and_what_would_do(
    more: dict[str, Any], messages: list[str]
) -> None:
    """Each fault is told in one line, as for the models that the package knows."""
    assert told(**more) == messages


def test_rounded_limits_of_integers_are_taken_as_they_were_meant() -> None:
    """A maximum that a program of doubles has written still refuses what 64 bits cannot hold."""
    limits = {"minimum": -9223372036854776000, "maximum": 9223372036854776000}
    assert not judge(limits, 2**63 - 1)
    assert not judge(limits, -(2**63))
    assert judge(limits, 2**63)
    assert judge(limits, -(2**63) - 1)


def test_two_presences_exclude_each_other() -> None:
    """A `not` of presences names both sides."""
    fault, *_ = judge(TASK, {**RIGHT, "resolution": "480p", "width": 1024, "height": 1024})
    assert fault.message == "resolution and width or height exclude each other"
    either = {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert judge(either, {})[0].message == "one of these is required: a, b"
    assert judge(either, {"a": 1, "b": 1})[0].message == "only one of these may be given: a, b"


def test_hundredths_are_exact() -> None:
    """All 2,001 hundredths up to 20 are multiples of 0.01, whatever binary floats make of them."""
    wrong = [n for n in range(2001) if judge({"multipleOf": 0.01}, float(Decimal(n) / 100))]
    assert wrong == []
    assert judge({"multipleOf": 0.01}, 0.005)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "file"},
        {"type": 7},
        {"required": "a"},
        {"properties": 3},
        {"enum": "abc"},
        {"minimum": "x"},
        {"multipleOf": 0},
        {"multipleOf": -1},
        {"pattern": "("},
        {"anyOf": {}},
        {"oneOf": []},
        {"$ref": "https://elsewhere.example/schema"},
        {"$ref": "#/nowhere"},
        {"$ref": 5},
        {"madeUpKeyword": {"not": {}}},
        "text",
        None,
        [],
    ],
)
def test_what_makes_no_sense_forbids_nothing(schema: Any) -> None:
    """A keyword whose value is wrong, an unknown one, and a reference to elsewhere are passed over."""
    assert judge(schema, {"a": 1}) == ()
    assert judge({"not": {"allOf": [schema, False]}}, {"a": 1}) == ()


@pytest.mark.parametrize(
    "unknown", [{"pattern": "(?=a)"}, {"$ref": "https://x.example"}, {"$ref": "#/not/there"}]
)
def test_what_is_not_judged_is_never_held_against_a_value(unknown: dict[str, Any]) -> None:
    """Neither `not`, `oneOf` nor `if` draws a conclusion from a part that was left unjudged."""
    assert not judge({"not": unknown}, "a")
    assert not judge({"oneOf": [unknown, {"type": "string"}]}, "a")
    assert not judge({"if": unknown, "then": False, "else": False}, "a")
    assert not judge({"contains": unknown, "maxContains": 0}, ["a"])
    assert judge({"allOf": [unknown, {"type": "integer"}]}, "a")
    assert not judge({"not": {"anyOf": [unknown, {"type": "integer"}]}}, "a")
    assert judge({"not": {"anyOf": [unknown, {"type": "string"}]}}, "a")


def _nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {}
    for _ in range(depth):
        schema = {"allOf": [schema]}
    return schema


HOSTILE: list[tuple[Any, Any, str]] = [
    ({"$ref": "#"}, 1, "nothing wrong"),
    ({"allOf": [{"$ref": "#"}, {"$ref": "#"}]}, 1, "given up"),
    ({"not": {"not": {"$ref": "#"}}}, 1, "nothing wrong"),
    ({"anyOf": [{"type": "string"}, {"$ref": "#"}, {"$ref": "#"}]}, 1, "given up"),
    (
        {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"},
        1,
        "nothing wrong",
    ),
    (_nested(900), 1, "nothing wrong"),
    ({"pattern": "^(a+)+$"}, "a" * 100_000 + "b", "wrong"),
    ({"pattern": "(.{0,500}x){20}z"}, "x" * 100_000, "nothing wrong"),
    (
        {"allOf": [{"pattern": f"^(a{{1,90}}){{1,90}}{n}$"} for n in range(3_000)]},
        "a" * 2_000,
        "given up",
    ),
    ({"enum": list(range(300_000))}, -1, "given up"),
    ({"allOf": [{"enum": list(range(1_000))}] * 5_000}, -1, "given up"),
    ({"uniqueItems": True}, list(range(500_000)), "given up"),
    (
        {"patternProperties": {f"^{n}x": {} for n in range(3_000)}},
        dict.fromkeys("abcdefgh", 1),
        "nothing wrong",
    ),
    (
        {"items": {"items": {"anyOf": [{"const": n} for n in range(300)]}}},
        [[1] * 2_000] * 50,
        "given up",
    ),
]


def _verdict(schema: Any, value: Any) -> str:
    try:
        return "wrong" if judge(schema, value) else "nothing wrong"
    except TooMuch:
        return "given up"


@pytest.mark.parametrize("case", range(len(HOSTILE)))
def test_hostile_schemas_end(case: int) -> None:
    """Circles, bombs, nested repetitions and sheer size end: what takes too long is given up."""
    schema, value, verdict = HOSTILE[case]
    assert _verdict(schema, value) == verdict


def test_too_much_work_is_said() -> None:
    """A schema that takes more steps than it is given has no verdict."""
    with pytest.raises(TooMuch):
        judge({"allOf": [{"type": "string"}] * 100}, "a", steps=50)
