"""What a spec says is ignored gives a warning, and only then."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_runtime.validation import validate
from tests.proof.conftest import PACKAGE, SPEC
from tests.proof.judge import Judge, circumstance
from tests.proof.proof import SEED, distinct
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]


def with_warnings(specs: Path, package: str) -> list[Subject]:
    """List the sets that hold a parameter which may be ignored."""
    return [
        subject
        for subject in subjects(*read(specs, package))
        if any("ignored_when" in held for held in subject.schema.get("properties", {}).values())
    ]


REAL = with_warnings(ROOT / "specs", "modelwire")
MADE_UP = [subject.name for subject in with_warnings(SPEC, PACKAGE)]


def ignored(subject: Subject, instance: dict[str, Any]) -> set[str]:
    """Name the parameters of an instance that the spec says are ignored there."""
    return {
        name
        for name, held in subject.schema["properties"].items()
        if name in instance
        and "ignored_when" in held
        and circumstance(held["ignored_when"], instance)
    }


def check(subject: Subject) -> None:
    """Compare the warnings of valid instances with what the spec says."""
    judge, cls, seen = Judge(subject.schema, subject.objects), subject.load(), set[bool]()
    for instance in distinct(subject, judge, SEED):
        if judge.takes(instance):
            expected = ignored(subject, instance)
            warnings = validate(cls, instance, "strict", subject.model_id).warnings
            assert {text.split("=")[0] for text in warnings} == expected, instance
            seen.add(bool(expected))
    assert seen == {True, False}


@pytest.mark.parametrize("subject", REAL, ids=[subject.name for subject in REAL])
def test_the_catalogs_warnings(subject: Subject) -> None:
    """A call is warned of each parameter that the vendor will ignore."""
    check(subject)


@pytest.mark.parametrize("name", MADE_UP)
def test_warnings_of_every_kind(proved: dict[str, Subject], name: str) -> None:
    """The same for each form that the condition may have."""
    check(proved[name])
