"""A set that extends groups takes what all of them and its own words take, as JSON Schema's `allOf` has it."""

from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.load import load
from tests.proof.conftest import PACKAGE, SPEC
from tests.proof.judge import Judge
from tests.proof.proof import SEED, distinct
from tests.proof.sets import Subject, read, subjects

RULES = {"if", "not", "anyOf", "oneOf", "dependentRequired", "dependentSchemas", "pixels"}


def typed() -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Give the set as it was typed, and the groups that it extends."""
    report = Report()
    parts = [
        load(SPEC / "acme" / name, name, report)
        for name in ("models/inherited.yaml", "shared/inherited.yaml")
    ]
    report.raise_if_any()
    models, shared = (part.data for part in parts if part)
    own = dict(models["models"][0]["params"])
    return own, [shared["groups"][ref.split("/")[1]] for ref in own.pop("extends")]


def inherited() -> Subject:
    """Give the set as it is resolved."""
    return next(one for one in subjects(*read(SPEC, PACKAGE)) if one.name.endswith("inherited"))


def test_no_rule_is_lost() -> None:
    """Thousands of instances have the same verdict by the resolved set and by the conjunction of its parts."""
    own, groups = typed()
    subject = inherited()
    whole, parts = Judge(subject.schema, {}), Judge({"allOf": [*groups, own]}, {})
    verdicts = []
    for instance in distinct(subject, whole, SEED):
        verdicts.append(whole.takes(instance))
        assert verdicts[-1] == parts.takes(instance), instance
    assert {True, False} == set(verdicts)
    assert len(verdicts) > 1000


def test_each_rule_decides_something() -> None:
    """The proof is none if a rule refuses nothing: of each there is an instance that the others take."""
    own, groups = typed()
    subject = inherited()
    whole = Judge(subject.schema, {})
    refused = [one for one in distinct(subject, whole, SEED) if not whole.takes(one)]
    for holder in (own, *groups):
        for key in RULES & set(holder):
            bare = {name: value for name, value in holder.items() if name != key}
            rest = [bare if each is holder else each for each in (own, *groups)]
            judge = Judge({"allOf": rest}, {})
            assert any(judge.takes(one) for one in refused), (key, holder[key])
