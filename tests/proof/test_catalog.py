"""The proof of every parameter set and every nested object of the catalog."""

from pathlib import Path

import pytest

from tests.proof.proof import compare, enough
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
SUBJECTS = subjects(*read(ROOT / "specs", "modelwire"))


@pytest.mark.parametrize("subject", SUBJECTS, ids=[subject.name for subject in SUBJECTS])
def test_class_and_schema_agree(subject: Subject) -> None:
    """The params class takes exactly what the resolved spec allows, and dumps what it was given."""
    verdicts = compare(subject)
    assert not verdicts.disagreements, verdicts.report(subject.name)
    assert enough(verdicts), verdicts.report(subject.name)
