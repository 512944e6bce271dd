"""The proof on values that nobody thought of: hypothesis makes any JSON and shrinks what the verdicts differ about."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.proof.conftest import PACKAGE, SPEC
from tests.proof.judge import Judge
from tests.proof.proof import disagreement
from tests.proof.sets import Subject, read, subjects

ROOT = Path(__file__).parents[2]
REAL = [one for one in subjects(*read(ROOT / "specs", "modelwire")) if one.has_parameters]
MADE_UP = [subject.name for subject in subjects(*read(SPEC, PACKAGE))]
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_LEAF = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), _TEXT
)


def _grown(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give what is drawn, and lists and objects of it."""
    return inner | st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3)


# Not `st.recursive`: it counts what it has drawn beside the choices that are recorded, and hypothesis has once, on a busy
# machine, found a draw of it unlike the one before.
_JSON = _grown(_grown(_LEAF))


def check(subject: Subject, data: st.DataObject) -> None:
    """Judge an instance whose values are drawn."""
    names = list(subject.schema.get("properties", {}))
    instance: dict[str, Any] = data.draw(
        st.dictionaries(st.sampled_from(names), _JSON | _listed(subject), max_size=len(names))
    )
    judge = Judge(subject.schema, subject.objects)
    expected = judge.takes(instance)
    problem = disagreement(subject, subject.load(), judge, instance, expected=expected)
    assert not problem, problem


def _listed(subject: Subject) -> st.SearchStrategy[Any]:
    """Draw from the values that the spec itself mentions, so that some instances are valid."""
    held = subject.schema.get("properties", {}).values()
    values = [value for one in held for value in (*one.get("enum", ()), one.get("default", "text"))]
    return st.sampled_from([*values, "text", 1])


_FEW = settings(
    max_examples=12,  # of each of hundreds of sets
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("subject", REAL, ids=[subject.name for subject in REAL])
@_FEW
@given(data=st.data())
def test_the_catalog(subject: Subject, data: st.DataObject) -> None:
    """Both verdicts agree on any JSON, for every set of the catalog."""
    check(subject, data)


@pytest.mark.parametrize("name", MADE_UP)
@settings(_FEW, max_examples=40)
@given(data=st.data())
def test_every_kind(proved: dict[str, Subject], name: str, data: st.DataObject) -> None:
    """Both verdicts agree on any JSON, for every kind of limit."""
    check(proved[name], data)
