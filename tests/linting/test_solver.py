"""The solver against brute force: what it calls impossible is, by jsonschema and every value there is."""

import random
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from modelwire_codegen.linting.asks import asked_of, marks_of, names_in
from modelwire_codegen.linting.domains import ABSENT, domain
from modelwire_codegen.linting.fields import bonds, described
from modelwire_codegen.linting.solve import Problem

Json = dict[str, Any]
NONE = object()
# What depends on the text of a pattern, the inside of a list, or fractions between two marks is left open.
OPEN = ("'pattern'", "'contains'", "{'type': 'integer'}")
# Parameters with all their values, or with enough of them that every group of values has one.
PARAMETERS: dict[str, tuple[Json, list[Any]]] = {
    "mode": ({"enum": ["fast", "fine", "custom"]}, ["fast", "fine", "custom"]),
    "draft": ({"type": "boolean"}, [True, False]),
    "width": (
        {"type": "integer", "minimum": 1, "maximum": 6, "multipleOf": 2},
        [2, 4, 6],
    ),
    "strength": (
        {"type": "number", "exclusiveMinimum": 0, "maximum": 3},
        [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3],
    ),
    "voice": ({"type": ["string", "null"]}, ["fast", "low", "another", None]),
    "images": (
        {"type": "array", "maxItems": 3, "items": {"type": "string"}},
        [[], ["a"], ["a", "b"], ["a", "b", "c"]],
    ),
    "inputs": (
        {
            "type": "object",
            "properties": {
                "mask": {"enum": ["low", "high"]},
                "count": {"type": "integer", "maximum": 2},
            },
            "required": ["count"],
        },
        [
            *({"count": count} for count in (0, 1, 2)),
            *({"count": count, "mask": mask} for count in (0, 1, 2) for mask in ("low", "high")),
        ],
    ),
}
TESTS: dict[str, list[Json]] = {
    "mode": [{"const": "fast"}, {"enum": ["fine", "custom"]}, {"const": "gone"}, {"pattern": "^f"}],
    "draft": [{"const": True}, {"const": False}, {"type": "string"}],
    "width": [{"minimum": 4}, {"maximum": 3}, {"const": 3}, {"const": 4}, {"exclusiveMaximum": 2}],
    "strength": [{"minimum": 2}, {"maximum": 1}, {"const": 0.5}, {"type": "integer"}],
    "voice": [{"const": "low"}, {"type": "null"}, {"type": "string"}, {"pattern": "w$"}],
    "images": [{"minItems": 2}, {"maxItems": 0}, {"maxItems": 1}, {"contains": {"const": "c"}}],
    "inputs": [
        {"required": ["mask"]},
        {"properties": {"mask": {"const": "low"}}},
        {"properties": {"mask": False}},
        {"properties": {"count": {"minimum": 1}}, "required": ["mask"]},
        {"not": {"required": ["count"]}},
        {"dependentRequired": {"mask": ["count"]}},
        {
            "anyOf": [
                {"properties": {"count": {"const": 2}}},
                {"properties": {"mask": {"const": "high"}}},
            ]
        },
    ],
}


def condition(dice: random.Random, few: list[str], depth: int = 2) -> Json:
    """Make a condition on a few parameters."""
    kind = dice.choice(
        ("required", "test", "absent", *(("not", "anyOf", "oneOf", "if") * (depth > 0)))
    )
    name = dice.choice(few)
    if kind == "required":
        return {"required": [name]}
    if kind == "absent":
        return {"properties": {name: False}}
    if kind == "test":
        test = dice.choice(TESTS[name])
        made: Json = {"properties": {name: {"not": test} if dice.random() < 0.2 else test}}
        return made | ({"required": [name]} if dice.random() < 0.6 else {})
    if kind == "not":
        return {"not": condition(dice, few, depth - 1)}
    if kind == "if":
        words = ("if", "then", "else")[: dice.choice((2, 3))]
        return {word: condition(dice, few, depth - 1) for word in words}
    return {kind: [condition(dice, few, depth - 1) for _ in range(2)]}


def requests(names: list[str], required: list[str]) -> Iterator[Json]:
    """Give every request of some parameters."""
    values = [[*PARAMETERS[name][1], *([] if name in required else [NONE])] for name in names]
    for chosen in product(*values):
        yield {name: value for name, value in zip(names, chosen, strict=True) if value is not NONE}


def problem(rules: list[Json], question: Json, required: list[str]) -> Problem:
    """Give the solver what the linter gives it."""
    asked = [*rules, question]
    names = {name for rule in asked for name in names_in(rule)}
    props = described({name: PARAMETERS[name][0] for name in PARAMETERS}, names, {})
    domains = {
        name: (
            *domain(prop, marks_of(test for rule in asked for test in asked_of(rule, name)), {}),
            *(() if name in required else (ABSENT,)),
        )
        for name, prop in props.items()
    }
    return Problem(domains, [*rules, *bonds(props, {})])


def puzzle(seed: int) -> tuple[list[Json], Json, list[str]]:
    """Make rules, a question, and what is required, of three parameters."""
    dice = random.Random(seed)
    few = dice.sample(list(PARAMETERS), 3)
    rules = [condition(dice, few) for _ in range(dice.randint(1, 4))]
    return rules, condition(dice, few), [name for name in few if dice.random() < 0.3]


@pytest.mark.parametrize("seed", range(200))
def test_impossible_is_impossible(seed: int) -> None:
    """Nothing satisfies what the solver calls impossible, and it calls impossible whatever it need not leave open."""
    rules, question, required = puzzle(seed)
    can = problem(rules, question, required).can(question)
    really = is_possible(rules, question, required)
    assert can or not really
    if not any(word in repr([*rules, question]) for word in OPEN):
        assert can == really


def is_possible(rules: list[Json], question: Json, required: list[str]) -> bool:
    """Ask jsonschema about every request there is."""
    judge = Draft202012Validator({"allOf": [*rules, question]})
    names = [name for name in PARAMETERS if repr(name) in repr(judge.schema)]
    return any(judge.is_valid(one) for one in requests(names, required))


def test_the_seeds_are_worth_it() -> None:
    """Among the questions are enough of either answer, or the comparison would say little."""
    answers = [is_possible(*puzzle(seed)) for seed in range(200)]
    assert answers.count(True) > 50
    assert answers.count(False) > 20
