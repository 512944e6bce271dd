"""The advice on the version number."""

import pytest

from modelwire_codegen.comparing.advice import advise, parse
from modelwire_codegen.comparing.changes import BREAKING, COMPATIBLE, NONE, Change, Effect, Finding


def change(wire: Effect, surface: Effect = NONE) -> Change:
    """Give a change with these effects."""
    return Change("acme", Finding("facts-changed", "", "a text.", wire, surface), ())


@pytest.mark.parametrize(
    ("effects", "current", "level", "following"),
    [
        ((BREAKING, NONE), "1.2.3", "major", "2.0.0"),
        ((NONE, BREAKING), "1.2.3", "major", "2.0.0"),
        ((NONE, COMPATIBLE), "1.2.3", "minor", "1.3.0"),
        ((NONE, NONE), "1.2.3", "patch", "1.2.4"),
        ((BREAKING, BREAKING), "0.2.3", "major", "0.3.0"),
        ((COMPATIBLE, NONE), "0.2.3", "minor", "0.2.4"),
        ((NONE, NONE), "0.2.3", "patch", "0.2.4"),
        ((COMPATIBLE, NONE), "4.1", "minor", "4.2.0"),
    ],
)
def test_the_next_version(
    effects: tuple[Effect, Effect], current: str, level: str, following: str
) -> None:
    """The worst change decides; below 1.0 each level is one number further right."""
    found = advise([change(NONE), change(*effects)], current)
    assert (found.level, found.next) == (level, following)
    assert following in found.text


def test_without_a_version_the_advice_is_a_word() -> None:
    """Both customs are named where the current version is not known."""
    assert advise([change(BREAKING)]).text == "A major release; below 1.0, a minor one."
    assert advise([change(COMPATIBLE)]).text == "A minor release; below 1.0, a patch one."


def test_no_change_needs_no_release() -> None:
    """Nothing changed is not a patch."""
    assert advise([], "1.0.0").level == "none"


@pytest.mark.parametrize(
    "text", ["", "1", "1.2.3.4", "v1.2", "1.2.x", "1.2.3-rc1", "1." + "9" * 40]
)
def test_what_is_no_version(text: str) -> None:
    """Only plain numbers are read."""
    with pytest.raises(ValueError, match="is no version"):
        parse(text)
