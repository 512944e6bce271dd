"""Pairs that differ in which parameters a set has, and in the rules between them."""

from tests.comparing.pairs import TEXT, WHOLE, Json, Pair, needs, params, ruled

_RULED: Json = {"one": WHOLE, "two": WHOLE}
_SIDES: Json = {"width": WHOLE, "height": WHOLE}
_MODE: Json = {"enum": ["plain", "custom"]}


def rule(name: str, kinds: set[str], old: Json, new: Json, **rest: str) -> Pair:
    """Give a pair whose parameters `one` and `two` have other rules between them."""
    return Pair(name, kinds, ruled(old, **_RULED), ruled(new, **_RULED), **rest)  # type: ignore[arg-type]


def has(*names: str) -> Json:
    """Give the condition that parameters are set."""
    return {"required": [*names]}


def sizes(*rows: tuple[int, int]) -> Json:
    """Give the rule that two parameters are one of these pairs, when both are there."""
    told = [*rows, (90, 90), (91, 91)]
    parts = [{"properties": {"one": {"const": one}, "two": {"const": two}}} for one, two in told]
    return {"if": has("one", "two"), "then": {"oneOf": parts}}


def when(circumstance: object) -> Json:
    """Give a parameter that applies in some circumstances."""
    return {**WHOLE, **({"applies_when": circumstance} if circumstance else {})}


PAIRS = (
    # Parameters
    Pair("removed", {"parameter-removed"}, params(steps=WHOLE), params(), use="steps=5"),
    Pair(
        "removed_from_open",
        {"parameter-removed"},
        ruled({"open": True}, steps=WHOLE),
        ruled({"open": True}),
        use="steps=5",
    ),
    Pair("added", {"parameter-added"}, params(), params(steps=WHOLE), more="steps=5"),
    Pair("added_required", {"required-parameter-added"}, params(), needs("steps", steps=WHOLE)),
    Pair(
        "renamed_on_the_wire",
        {"parameter-removed", "parameter-added"},
        params(steps=WHOLE),
        params(num_steps=WHOLE),
        use="steps=5",
        more="num_steps=5",
    ),
    Pair(
        "renamed",
        {"parameter-renamed"},
        params(steps=WHOLE),
        params(steps={**WHOLE, "name": "count"}),
        use="steps=5",
    ),
    Pair(
        "in_other_order",
        set(),
        params(one=WHOLE, two=TEXT),
        params(two=TEXT, one=WHOLE),
        use="one=5, two='a'",
    ),
    Pair("made_required", {"parameter-required"}, params(steps=WHOLE), needs("steps", steps=WHOLE)),
    Pair(
        "made_optional",
        {"parameter-optional"},
        needs("steps", steps=WHOLE),
        params(steps=WHOLE),
        use="steps=5",
        more="prompt='a'",
    ),
    Pair(
        "unknown_names_refused",
        {"unknown-names-refused"},
        ruled({"open": True}),
        params(),
        code="client.image.acme_unknown_names_refused(prompt='a')",
        call="client.run('acme/unknown_names_refused', prompt='a', strange=1)",
    ),
    Pair(
        "unknown_names_taken",
        {"unknown-names-taken"},
        params(),
        ruled({"open": True}),
    ),
    # Rules
    rule("pair_needed", {"rule-added"}, {}, {"dependentRequired": {"one": ["two"]}}, use="one=1"),
    rule(
        "pair_no_longer_needed",
        {"rule-removed"},
        {"dependentRequired": {"one": ["two"]}},
        {},
        use="one=1, two=2",
        more="one=1",
    ),
    rule(
        "one_of_them",
        {"rule-added"},
        {},
        {"oneOf": [has("one"), has("two")]},
        use="one=1, two=2",
    ),
    rule("not_both", {"rule-added"}, {}, {"not": has("one", "two")}, use="one=1, two=2"),
    rule(
        "any_of_fewer",
        {"rule-added", "rule-removed"},
        {"anyOf": [has("one"), has("two")]},
        {"anyOf": [has("one")]},
        use="two=2",
    ),
    rule(
        "any_of_more",
        {"rule-added", "rule-removed"},
        {"anyOf": [has("one")]},
        {"anyOf": [has("one"), has("two")]},
        use="one=1",
    ),
    rule(
        "then_less",
        {"rule-removed"},
        {"if": has("prompt"), "then": has("one", "two")},
        {"if": has("prompt"), "then": has("two")},
        use="prompt='a', one=1, two=2",
    ),
    rule(
        "then_more",
        {"rule-added"},
        {"if": has("prompt"), "then": has("one")},
        {"if": has("prompt"), "then": has("one", "two")},
        use="prompt='a', one=1",
    ),
    rule(
        "then_tested",
        {"rule-added"},
        {},
        {"allOf": [{"if": has("one"), "then": {"properties": {"two": {"const": 1}}}}]},
        use="one=1, two=2",
    ),
    rule(
        "schemas_needed", {"rule-added"}, {}, {"dependentSchemas": {"one": has("two")}}, use="one=1"
    ),
    Pair(
        "rule_of_a_new_one",
        {"parameter-added", "rule-added"},
        params(one=WHOLE),
        ruled({"dependentRequired": {"two": ["one"]}}, one=WHOLE, two=WHOLE),
        more="one=1, two=2",
    ),
    Pair(
        "refused_beside_a_new_one",
        {"parameter-added", "rule-added"},
        params(one=WHOLE),
        ruled({"not": has("one", "two")}, one=WHOLE, two=WHOLE),
        use="one=1",
        more="two=2",
    ),
    Pair(
        "one_of_more",
        {"parameter-added", "rule-added", "rule-removed"},
        ruled({"oneOf": [has("prompt"), has("one")]}, one=WHOLE),
        ruled({"oneOf": [has("prompt"), has("one"), has("two")]}, one=WHOLE, two=WHOLE),
        use="one=1",
        more="two=2",
    ),
    Pair(
        "if_a_new_one",
        {"parameter-added", "rule-added"},
        params(one=WHOLE),
        ruled({"if": has("two"), "then": has("prompt"), "else": has("one")}, one=WHOLE, two=WHOLE),
        use="prompt='a'",
    ),
    rule(
        "then_wider",
        {"rule-added", "rule-removed"},
        {"if": has("one"), "then": {"properties": {"two": {"maximum": 3}}}},
        {"if": has("one"), "then": {"properties": {"two": {"maximum": 4}}}},
        use="one=1, two=3",
        more="one=1, two=4",
    ),
    rule(
        "then_narrower",
        {"rule-added", "rule-removed"},
        {"if": has("one"), "then": {"properties": {"two": {"enum": [3, 4]}}}},
        {"if": has("one"), "then": {"properties": {"two": {"enum": [3]}}}},
        use="one=1, two=4",
        more="",
    ),
    rule(
        "more_pairs",
        {"values-added"},
        sizes((1, 2)),
        sizes((1, 2), (1, 3)),
        use="one=1, two=2",
        more="one=1, two=3",
    ),
    rule(
        "fewer_pairs", {"values-removed"}, sizes((1, 2), (1, 3)), sizes((1, 2)), use="one=1, two=3"
    ),
    rule(
        "not_less",
        {"rule-added", "rule-removed"},
        {"not": has("one")},
        {"not": has("one", "two")},
        use="two=1",
        more="one=1",
    ),
    Pair(
        "applies_less",
        {"rule-added"},
        params(mode=_MODE, size=when(None)),
        params(mode=_MODE, size=when({"mode": "custom"})),
        use="mode='plain', size=5",
    ),
    Pair(
        "applies_more",
        {"rule-removed"},
        params(mode=_MODE, size=when({"mode": "custom"})),
        params(mode=_MODE, size=when({"mode": ["custom", "plain"]})),
        use="mode='custom', size=5",
        more="mode='plain', size=5",
    ),
    Pair(
        "applies_always",
        {"rule-removed"},
        params(mode=_MODE, size=when("mode")),
        params(mode=_MODE, size=when(None)),
        use="mode='custom', size=5",
        more="size=5",
    ),
    Pair(
        "fewer_pixels",
        {"limit-tightened"},
        ruled({"pixels": {"of": ["width", "height"], "maximum": 100}}, **_SIDES),
        ruled({"pixels": {"of": ["width", "height"], "maximum": 64}}, **_SIDES),
        use="width=10, height=10",
    ),
    Pair(
        "any_shape",
        {"limit-loosened"},
        ruled({"aspect": {"of": ["width", "height"], "maximum": 2}}, **_SIDES),
        params(**_SIDES),
        use="width=10, height=10",
        more="width=100, height=10",
    ),
)
