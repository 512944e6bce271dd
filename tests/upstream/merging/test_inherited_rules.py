"""Rules of a set beside those of its groups: an import says neither twice, and a group whose rule is gone is written out."""

from typing import Any

from modelwire_codegen.importing.merging.params import ParameterSets, joined
from modelwire_codegen.importing.merging.values import Values

Json = dict[str, Any]
NO_MASK: Json = {"required": ["mask", "image"]}
NO_LENS: Json = {"required": ["lens", "image"]}
IF: Json = {"if": {"required": ["mask"]}, "then": {"required": ["image"]}}
NAMES: Json = {name: {"type": "string"} for name in ("mask", "image", "lens")}
GROUPS: Json = {"acme/ruled": {"properties": NAMES, "not": NO_MASK}}
OWN: Json = {"extends": ["acme/ruled"], "not": NO_LENS, "allOf": [IF]}


def merged(want: Json) -> Json:
    """Give the set that says what is wanted."""
    values = Values({}, {})
    sets = ParameterSets(values, GROUPS)
    result = sets.merged(OWN, want)
    assert sets.agree(result, want)
    return result


def test_both_rules_hold() -> None:
    """The joined set has the rule of the group and its own."""
    whole = joined(OWN, GROUPS)
    assert whole["not"] == NO_LENS
    assert whole["allOf"] == [{"not": NO_MASK}, IF]


def test_a_rule_of_a_group_is_not_said_again() -> None:
    """Upstream changes a parameter: the set refines it, and keeps its group and its own rules as they are."""
    fields = {**NAMES, "lens": {"type": "string", "maxLength": 3}}
    want = {"properties": fields, "not": NO_MASK, "allOf": [{"not": NO_LENS}, IF]}
    assert merged(want) == {**OWN, "properties": {"lens": {"maxLength": 3}}}


def test_an_own_rule_goes_alone() -> None:
    """Upstream drops the set's rule: that of the group still comes from the group."""
    want = {"properties": NAMES, "not": NO_MASK, "allOf": [IF]}
    assert merged(want) == {"extends": ["acme/ruled"], "allOf": [IF]}


def test_a_group_without_its_rule_is_written_out() -> None:
    """Upstream drops the group's rule: the set cannot take it back, so it has the group's parameters itself."""
    want = {"properties": NAMES, "not": NO_LENS, "allOf": [IF]}
    assert merged(want) == {"properties": NAMES, "not": NO_LENS, "allOf": [IF]}
