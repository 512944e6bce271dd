"""Questions: from flags, from a terminal, by default."""

from collections.abc import Callable

import pytest

from modelwire_codegen.scaffolding.answers import BadAnswer, Question, collect

ID = Question("id", "Id", "models.json#/$defs/id")
KIND = Question("kind", "Kind", ("a", "b"), lambda answers: answers["id"][:1])


def script(*lines: str) -> tuple[list[str], Callable[[str], str]]:
    """Give a person who types these lines, and what that person was asked."""
    asked: list[str] = []
    rest = iter(lines)

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(rest)

    return asked, ask


def test_flags_go_first() -> None:
    """What is given is not asked for."""
    asked, ask = script()
    assert collect([ID, KIND], {"id": "x", "kind": "b"}, ask) == {"id": "x", "kind": "b"}
    assert asked == []


def test_questions() -> None:
    """What is not given is asked for; no answer takes the default, which may follow from earlier answers."""
    asked, ask = script("  b/1 ", "")
    assert collect([ID, KIND], {"id": None}, ask) == {"id": "b/1", "kind": "b"}
    assert asked == ["Id: ", "Kind (a, b) [b]: "]


def test_asked_again() -> None:
    """A wrong answer is asked for again, with the reason."""
    asked, ask = script("no good", "", "a", "z", "b")
    assert collect([ID, KIND], {}, ask) == {"id": "a", "kind": "b"}
    assert "'no good' is no model id" in asked[1]
    assert "'' is no model id" in asked[2]
    assert asked[4] == "Kind (a, b) ('z' is none of a, b) [a]: "


def test_without_a_terminal() -> None:
    """Where nobody can be asked, the flag that is missing is named."""
    with pytest.raises(BadAnswer, match="--id: has to be given; id"):
        collect([ID, KIND], {}, None)
    assert collect([ID, KIND], {"id": "a"}, None) == {"id": "a", "kind": "a"}


def test_wrong_flag() -> None:
    """A flag is not asked for again: it is a fault, which names it."""
    _, ask = script("a")
    with pytest.raises(BadAnswer, match="--kind: 'c' is none of a, b"):
        collect([ID, KIND], {"id": "a", "kind": "c"}, ask)
