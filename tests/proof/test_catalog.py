"""The proof of every parameter set and every nested object of the catalog."""

from pathlib import Path

import pytest

from tests.proof.proof import compare, enough
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
BUDGET = 600
"""So that hundreds of sets take minutes; every kind of limit is tried without a bound in test_every_kind.py."""
SUBJECTS = [one for one in subjects(*read(ROOT / "specs", "modelwire")) if one.has_parameters]


@pytest.mark.parametrize("subject", SUBJECTS, ids=[subject.name for subject in SUBJECTS])
def test_class_and_schema_agree(subject: Subject) -> None:
    """The params class takes exactly what the resolved spec allows, and dumps what it was given."""
    verdicts = compare(subject, budget=BUDGET)
    assert not verdicts.disagreements, verdicts.report(subject.name)
    if subject.schema.get("properties"):  # without any, there is one instance
        assert enough(verdicts), verdicts.report(subject.name)
