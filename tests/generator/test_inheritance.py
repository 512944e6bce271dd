"""What a set inherits: rules of one keyword add up, and each keeps the place where it was typed."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import SpecError
from modelwire_codegen.inheritance import laid, refined
from modelwire_codegen.pipeline import run
from modelwire_codegen.settings import Settings
from tests.support.specs import Json, model, spec, write

IF: Json = {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}
OTHER: Json = {"if": {"required": ["b"]}, "then": {"required": ["c"]}}


@pytest.mark.parametrize(
    ("below", "above", "whole"),
    [
        ({"not": {"const": 1}}, {"not": {"const": 1}}, {"not": {"const": 1}}),
        (
            {"not": {"const": 1}},
            {"not": {"const": True}},
            {"not": {"const": True}, "allOf": [{"not": {"const": 1}}]},
        ),
        (IF, OTHER, {**OTHER, "allOf": [IF]}),
        ({**IF, "allOf": [IF]}, OTHER, {**OTHER, "allOf": [IF]}),
        ({"not": {}}, {**IF, "allOf": [{}]}, {"not": {}, **IF, "allOf": [{}]}),
        (
            {"not": {"const": 1}, "allOf": [IF]},
            {"not": {"const": 2}, "allOf": [OTHER, {"not": {"const": 1}}]},
            {"not": {"const": 2}, "allOf": [IF, {"not": {"const": 1}}, OTHER]},
        ),
        (
            {"dependentRequired": {"a": ["b"], "b": ["c"]}},
            {"dependentRequired": {"a": ["c", "b"]}},
            {"dependentRequired": {"a": ["b", "c"], "b": ["c"]}},
        ),
        (
            {"dependentSchemas": {"a": IF, "b": IF}},
            {"dependentSchemas": {"a": OTHER, "b": IF}},
            {"dependentSchemas": {"a": {"allOf": [IF, OTHER]}, "b": IF}},
        ),
    ],
)
def test_rules_of_both_hold(below: Json, above: Json, whole: Json) -> None:
    """Of a set and of a parameter alike, no rule is replaced; a repeated one stands once."""
    assert laid(below, above) == whole
    assert refined(below, above) == whole


def test_limits_of_a_pair_are_kept_both() -> None:
    """The narrower end counts, whoever says it."""
    of: Json = {"of": ["width", "height"]}
    below = {"pixels": {**of, "minimum": 1, "maximum": 9}, "aspect": {**of, "minimum": 2}}
    above = {"pixels": {**of, "minimum": 0, "maximum": 8}, "aspect": {**of, "maximum": 3}}
    assert laid(below, above) == {
        "pixels": {**of, "minimum": 1, "maximum": 8},
        "aspect": {**of, "minimum": 2, "maximum": 3},
    }


def test_shapes_are_refined() -> None:
    """A parameter that is said again has the nearer limits and alternatives; those on fields are rules."""
    assert refined({"maximum": 9, "anyOf": [{}]}, {"maximum": 99, "anyOf": [IF]}) == {
        "maximum": 99,
        "anyOf": [IF],
    }
    fields: Json = {"properties": {"a": {}}, "anyOf": [{"required": ["a"]}]}
    assert refined(fields, {"anyOf": [IF]})["allOf"] == [{"anyOf": [{"required": ["a"]}]}]


def groups(one: Json, **own: Any) -> dict[str, Json]:
    """Give a model that extends a group."""
    fields = {name: {"type": "string", "description": "A text."} for name in ("a", "b", "c")}
    parts: Json = {"groups": {"one": {**one, "properties": fields}}}
    return spec(model(params={"extends": ["acme/one"], **own}), parts=parts)


@pytest.mark.parametrize("own", [{"not": {"required": ["b"]}}, {"required": ["a"]}])
def test_a_fault_is_told_where_it_was_typed(own: Json, tmp_path: Path) -> None:
    """A misspelt name in a rule of a group is found there, whatever stands beside it in the set."""
    files = groups({"not": {"required": ["a", "z"]}, "allOf": [OTHER]}, **own, allOf=[IF])
    with pytest.raises(SpecError) as failed:
        run(Settings(write(tmp_path / "specs", files), tmp_path / "out"))
    (found,) = failed.value.diagnostics
    assert (found.code, found.place.path) == ("MW411", "acme/shared/parts.json")
    assert found.place.line == 7  # where the name stands


def test_groups_that_differ_in_true_and_one_disagree(tmp_path: Path) -> None:
    """Python takes true for 1; a default of one and a default of the other are two."""
    parts: Json = {
        "groups": {
            name: {"properties": {"a": {"default": value, "description": "A value."}}}
            for name, value in (("one", 1), ("two", True))
        }
    }
    files = spec(model(params={"extends": ["acme/one", "acme/two"]}), parts=parts)
    with pytest.raises(SpecError) as failed:
        run(Settings(write(tmp_path / "specs", files), tmp_path / "out"))
    assert "MW303" in {item.code for item in failed.value.diagnostics}
