"""Patterns of foreign schemas are read as ECMAScript reads them, and matched in bounded time."""

import pytest

from modelwire_runtime.validation.ecma import cost, matches


@pytest.mark.parametrize(
    ("pattern", "text", "verdict"),
    [
        (r"^data:image\/[a-zA-Z]+;base64,", "data:image/png;base64,AA==", True),
        ("^x$", "x\n", False),
        (r"^\d{3}$", "\u0663\u0663\u0663", False),
        (r"^\w+$", "\u00e9", False),
        (r"^\s$", "\ufeff", True),
        ("^.$", "\u2028", False),
        (r"^[\w\-.]+@[^\s@]+$", "a.b@c", True),
        (r"\bcat\b", "a cat", True),
        (r"\bcat\b", "concat", False),
        (r"[[&]", "[", True),
        (r"^\u0041{2,}$", "AAA", True),
        ("a{2,3}$", "baaa", True),
        ("", "anything", True),
        ("(?=a)a", "a", None),
        (r"(a)\1", "aa", None),
        ("(?<name>a)", "a", None),
        ("a{1000}{1000}", "a", None),
        ("((((){9999}){9999}){9999}){9999}", "a", None),
        ("{", "{", None),
        ("(a", "a", None),
        ("a)", "a", None),
        ("[a", "a", None),
        ("[]", "a", None),
        ("x" * 3_000, "x", None),
    ],
)
def test_patterns_are_ecmascript_s(pattern: str, text: str, verdict: bool | None) -> None:
    """Digits and words are ASCII, `$` is the end alone; what the engine lacks is not judged."""
    assert matches(pattern, text) is verdict


def test_a_match_costs_what_it_takes() -> None:
    """The price of a match grows with pattern and text; what is not judged costs its reading."""
    assert cost("^a+$", "a" * 1_000_000) > 1_000 > cost("^a+$", "a")
    assert cost("(?=a)", "a") == 5
    assert matches("^a{1000}$", "a" * 100_000) is None
    assert matches("^a+$", "a" * 100_000) is True
