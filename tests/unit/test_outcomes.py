"""An outcome is a success or a failure, and which of them is told without guessing."""

import pickle
from typing import get_args

import pytest

from modelwire import Outcome
from modelwire_runtime.outcomes import Failure, Success
from modelwire_runtime.results import TextResult

GOOD: Outcome[TextResult] = Success(0, {"prompt": "A"}, TextResult(text="Hello"))
BAD: Outcome[TextResult] = Failure(1, {"prompt": "B"}, ValueError("no"))


def told(outcome: Outcome[TextResult]) -> str:
    """Read an outcome as callers do; type checkers know what is there in each branch."""
    if outcome.error is not None:
        return f"{outcome.index} failed: {outcome.error}"
    return f"{outcome.index} said: {outcome.result.text}"


def test_both_have_the_same_attributes() -> None:
    """Code that does not tell them apart reads None for what is not there."""
    assert (GOOD.ok, GOOD.error, GOOD.index, GOOD.params) == (True, None, 0, {"prompt": "A"})
    assert (BAD.ok, BAD.result, BAD.index, BAD.params) == (False, None, 1, {"prompt": "B"})
    assert [told(GOOD), told(BAD)] == ["0 said: Hello", "1 failed: no"]


def test_unwrap_gives_or_raises() -> None:
    """The error is the call's own."""
    assert GOOD.unwrap().text == "Hello"
    with pytest.raises(ValueError, match="no"):
        BAD.unwrap()


def test_outcomes_travel() -> None:
    """A pool of processes may send them."""
    back = pickle.loads(pickle.dumps([GOOD, BAD]))
    assert [item.ok for item in back] == [True, False]


def test_they_match_by_class() -> None:
    """`match` takes them apart, and the alias names both classes."""
    match GOOD:
        case Success(result=result):
            found = result.text
        case Failure():
            found = ""
    assert found == "Hello"
    assert [getattr(item, "__origin__", item) for item in get_args(Outcome)] == [Success, Failure]
