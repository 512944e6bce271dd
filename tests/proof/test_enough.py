"""A comparison that cannot fail proves nothing, so it fails."""

from dataclasses import replace

import pytest

from tests.proof.judge import Judge
from tests.proof.proof import Verdicts, compare, distinct, enough
from tests.proof.sets import Subject


@pytest.mark.parametrize(
    ("valid", "invalid", "expected"),
    [(150, 50, True), (150, 49, False), (300, 0, False), (0, 300, False)],
)
def test_both_verdicts_and_two_hundred_instances(valid: int, invalid: int, expected: bool) -> None:
    """A set needs valid and invalid instances, and 200 in all."""
    assert enough(Verdicts(valid, invalid)) is expected


def test_a_set_that_nothing_satisfies_fails(proved: dict[str, Subject]) -> None:
    """Rules that contradict each other are a mistake of the spec."""
    subject = proved["acme.params.refusing"]
    schema = {**subject.schema, "not": {"required": ["text"]}}
    with pytest.raises(AssertionError, match="no valid instance"):
        compare(replace(subject, schema=schema))


def test_a_wrong_schema_is_told_with_its_seed(proved: dict[str, Subject]) -> None:
    """A report names the set, the seed and what the verdicts differ about."""
    subject = proved["acme.params.refusing"]
    schema = {"properties": {"text": {"type": "string", "maxLength": 3}}, "required": ["text"]}
    verdicts = compare(replace(subject, schema=schema), seed="some")
    report = verdicts.report("refusing")
    assert verdicts.disagreements
    assert "refusing: " in report
    assert "seed" in report
    assert "taken, but invalid" in report


def test_instances_follow_from_the_seed(proved: dict[str, Subject]) -> None:
    """The same seed gives the same instances in the same order, another seed others."""
    subject = proved["acme.params.numbers"]
    judge = Judge(subject.schema, subject.objects)
    first, again, other = (list(distinct(subject, judge, seed)) for seed in ("a", "a", "b"))
    assert first == again
    assert first != other
