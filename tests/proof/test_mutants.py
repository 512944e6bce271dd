"""The proof finds what an emitter could get wrong: each limit, type and rule, left out or changed a little, is noticed."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.lower import fragments, shapes
from modelwire_codegen.runtime_names import all_imports
from modelwire_runtime.rules import fits
from tests.proof.conftest import PACKAGE, SPEC
from tests.proof.judge import Judge
from tests.proof.mutants import LIMITS, Item, emit, mutants, without_branches
from tests.proof.proof import SEED, distinct, faults_of
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
SUBJECTS = subjects(*read(SPEC, PACKAGE))
NAMES = [subject.name for subject in SUBJECTS]

# Changes that change no verdict, each with its reason.
EQUIVALENT = {
    r"IgnoredWhen|ignored_when": "a warning; see test_warnings.py",
    r"FileLimits": "speaks about files, never about JSON",
    r"^type confused numbers\.(stepped|whole_step)$": "only whole numbers are multiples of a whole step",
    r"^pattern left out (sizes\.(size|small_size|flat_size)|node\.size)$": "Size looks at the form as well",
    r"^type left out values\.(inputs|bag)$": "a rule asks for a field, which only an object has",
    r" inherited[.:]": "its rules overlap on purpose; that each decides something is shown in test_inherited.py",
    r"^number lowered in Fits choices: Fits\(.narrowed": "no value of the list lies between the limits",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_mutant_is_noticed(proved: dict[str, Subject], name: str) -> None:
    """Each changed class gives another verdict on at least one instance, or cannot be loaded at all."""
    subject = proved[name]
    judge = Judge(subject.schema, subject.objects)
    cases = [(instance, judge.takes(instance)) for instance in distinct(subject, judge, SEED)]
    unnoticed = [
        text
        for mutant in mutants(subject.item)
        if not is_equivalent(text := f"{mutant.kind} {mutant.at}")
        and not is_noticed(subject, mutant.item, cases)
    ]
    assert not unnoticed, "\n".join([f"seed {SEED}", *unnoticed])


@pytest.mark.parametrize("name", [one.name for one in SUBJECTS if [*without_branches(one)]])
def test_every_branch_of_a_union_is_needed(proved: dict[str, Subject], name: str) -> None:
    """A union that lacks one of its objects, or is not open any more, gives another verdict."""
    subject = proved[name]
    judge = Judge(subject.schema, subject.objects)
    cases = [(instance, judge.takes(instance)) for instance in distinct(subject, judge, SEED)]
    unnoticed = [
        f"{mutant.kind} {mutant.at}"
        for mutant in without_branches(subject)
        if not is_noticed(subject, mutant.item, cases)
    ]
    assert not unnoticed, "\n".join([f"seed {SEED}", *unnoticed])


def is_equivalent(text: str) -> bool:
    """Tell whether a change is known to change nothing."""
    return any(re.search(pattern, text) for pattern in EQUIVALENT)


def is_noticed(subject: Subject, item: Item, cases: list[tuple[dict[str, Any], bool]]) -> bool:
    """Judge the instances by a changed class until a verdict differs; what tells comes first the next time."""
    try:
        cls = emit(subject, item)
    except Exception:  # a class that Pydantic refuses to build is noticed by everybody
        return True
    for index, (instance, valid) in enumerate(cases):
        if verdict(subject, cls, instance) != valid:
            cases.insert(0, cases.pop(index))
            return True
    return False


def verdict(subject: Subject, cls: Any, instance: dict[str, Any]) -> bool | None:
    """Give a class's verdict; None when judging fails, which differs from both."""
    try:
        return not faults_of(subject, cls, instance)
    except Exception:  # a broken rule may break in any way
        return None


@pytest.mark.parametrize("pattern", EQUIVALENT)
def test_no_excuse_is_stale(pattern: str) -> None:
    """Every known equivalent change still happens."""
    texts = [f"{one.kind} {one.at}" for subject in SUBJECTS for one in mutants(subject.item)]
    assert any(re.search(pattern, text) for text in texts)


# That nothing which the emitter can write is missing from the spec beside this file


def test_every_limit_of_a_field_is_in_the_spec() -> None:
    """The limits that the emitter writes into fields are those that mutants change, and the spec has all of them."""
    assert written_limits(SUBJECTS) == set(LIMITS)
    assert set(shapes._CONSTRAINTS.values()) | {"multiple_of", "pattern"} == set(LIMITS)


def test_every_rule_is_in_the_spec() -> None:
    """All rules that generated code may import are in the spec, and nothing else that looks like one."""
    rules = {item.name for item in all_imports() if item.module == "modelwire_runtime.rules"}
    unwritten = {"Rule", "Required"}
    assert written_rules(SUBJECTS) == rules - unwritten


def test_every_word_of_a_fragment_is_in_the_spec() -> None:
    """The keywords that the runtime reads in a fragment are those that the spec makes the emitter write."""
    structure = {"items", "additionalProperties", "anyOf", "oneOf"}
    assert written_words(SUBJECTS) == set(fits._TESTS) | structure
    assert set(fragments._ALL_LIMITS) <= set(fits._TESTS)


def test_the_catalog_needs_nothing_that_is_not_proved() -> None:
    """What the real specs make the emitter write is a part of what mutants are made of."""
    real = subjects(*read(ROOT / "specs", "modelwire"))
    assert written_limits(real) <= written_limits(SUBJECTS)
    assert written_rules(real) <= written_rules(SUBJECTS)
    assert written_words(real) <= written_words(SUBJECTS)


def written_limits(found: list[Subject]) -> set[str]:
    """Collect the limits in the fields of sets and objects."""
    fields = (ast.parse(param.field, mode="eval") for one in found for param in one.item.params)
    words = {
        node.arg for field in fields for node in ast.walk(field) if isinstance(node, ast.keyword)
    }
    return {word for word in words if word} - {"default", "description", "serialization_alias"}


def written_rules(found: list[Subject]) -> set[str]:
    """Collect the names of the rules and conditions."""
    return {
        node.func.id
        for tree in trees(found)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


def written_words(found: list[Subject]) -> set[str]:
    """Collect the keywords in the fragments."""
    return {
        word
        for tree in trees(found)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Fits"
        for word in words_of(ast.literal_eval(node.args[1]))
    }


def trees(found: list[Subject]) -> Iterator[ast.AST]:
    """Parse every rule."""
    return (ast.parse(rule, mode="eval") for one in found for rule in one.item.rules)


def words_of(fragment: Mapping[str, Any]) -> Iterator[str]:
    """List the keywords of a fragment, inner ones too."""
    yield from fragment
    inner = [fragment.get(key) for key in ("items", "additionalProperties")]
    branches = [*fragment.get("anyOf", ()), *fragment.get("oneOf", ())]
    for part in (*inner, *branches):
        if isinstance(part, Mapping):
            yield from words_of(part)
