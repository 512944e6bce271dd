"""The proof of a spec that holds every kind of limit and rule which the generator can write."""

import pytest

from tests.proof.conftest import PACKAGE, SPEC
from tests.proof.proof import compare, enough
from tests.proof.sets import Subject, read, subjects

NAMES = [subject.name for subject in subjects(*read(SPEC, PACKAGE))]


@pytest.mark.parametrize("name", NAMES)
def test_class_and_schema_agree(proved: dict[str, Subject], name: str) -> None:
    """The params class takes exactly what the resolved spec allows, and dumps what it was given."""
    verdicts = compare(proved[name])
    assert not verdicts.disagreements, verdicts.report(name)
    assert enough(verdicts), verdicts.report(name)
