"""Fields that an object does not list, where the spec says what they hold: they are tried, and judged as the spec has it."""

from typing import Any

import pytest

from modelwire_runtime.errors import InvalidParams
from tests.proof.judge import Judge
from tests.proof.proof import SEED, distinct
from tests.proof.sets import Subject

CLASSES = ("scores", "switches", "parts", "mixed_rest", "nest")


def subject_of(proved: dict[str, Subject], name: str) -> Subject:
    """Give one object of the spec."""
    return proved[f"acme.objects.{name}"]


@pytest.mark.parametrize("name", CLASSES)
def test_further_fields_are_tried(proved: dict[str, Subject], name: str) -> None:
    """Some instances are refused for a further field alone, and some are valid with one: else the proof proves nothing."""
    subject = subject_of(proved, name)
    judge = Judge(subject.schema, subject.objects)
    listed = set(subject.schema["properties"])
    found = set()
    for instance in distinct(subject, judge, SEED):
        plain = {key: value for key, value in instance.items() if key in listed}
        if plain != instance and judge.takes(plain):
            found.add(judge.takes(instance))
    assert found == {True, False}


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("scores", {"best": 11}, "best=11 is above 10"),
        ("scores", {"best": "2"}, "best='2' is not an integer"),
        ("switches", {"a": 1}, "a=1 is not one of True, 'on', 0.5"),
        ("parts", {"main": "a", "a": {"size": 0}}, "a.part_name is required"),
        ("parts", {"main": "a", "a": {"part_name": "x", "weight": 1}}, "size is required"),
        ("mixed_rest", {"a": []}, "a has 0 items; allowed at least 1"),
        ("nest", {"label": "a", "b": {"label": "b", "c": {}}}, "b.c.label is required"),
    ],
)
def test_a_fault_names_the_field(
    proved: dict[str, Subject], name: str, values: dict[str, Any], message: str
) -> None:
    """What is wrong is told as of a listed field, however deep it lies."""
    with pytest.raises(InvalidParams) as refused:
        subject_of(proved, name).load()(**values)
    assert message in str(refused.value)


def test_further_fields_are_sent_under_their_names(proved: dict[str, Subject]) -> None:
    """Objects among them may be classes, and their own names become those of the wire."""
    parts, entry = (subject_of(proved, name).load() for name in ("parts", "parts_entry"))
    made = parts(main="a", left={"part_name": "x"}, right=entry(part_name="y", size=2))
    assert made.wire() == {
        "main": "a",
        "left": {"partName": "x"},
        "right": {"partName": "y", "size": 2},
    }
