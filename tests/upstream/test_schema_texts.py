"""Names, patterns and sentences of vendors on their way into a spec."""

import re

import pytest

from modelwire_codegen.importing.schema import prose
from modelwire_codegen.importing.schema.naming import ClassNames, class_name, is_wire_name, name_of
from modelwire_codegen.importing.schema.patterns import fault_of, written_out

KEPT = [
    (r"^\d{4}-\d\d$", "^[0-9]{4}-[0-9][0-9]$"),
    (r"^[\w\-]+$", r"^[A-Za-z0-9_\-]+$"),
    (r"^data:image\/[a-z]+$", "^data:image/[a-z]+$"),
    (r"^\W$", "^[^A-Za-z0-9_]$"),
    ("^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z0-9]+(-[a-z0-9]+)*$"),
    ("^(?:png|jpe?g)$", "^(?:png|jpe?g)$"),
    ("^([a-z]{2}){1,3}$", "^([a-z]{2}){1,3}$"),
    ("^(a|b)*$", "^(a|b)*$"),
]


@pytest.mark.parametrize(("pattern", "kept"), KEPT)
def test_a_pattern_is_written_as_every_engine_reads_it(pattern: str, kept: str) -> None:
    """Classes are written out, needless backslashes go; the result matches what the pattern matched."""
    assert written_out(pattern) == kept
    assert not fault_of(kept)
    for text in ("2026-11", "data:image/png", "a-b", "png", "jpg", "abab", "a", "_", "-", ""):
        assert bool(re.search(pattern, text)) == bool(re.search(kept, text))


LEFT = [
    "^.+$",
    "(a+)+$",
    "^(a|a)*$",
    "^((x+)y)+$",
    "^(-[a-z-]+)*$",
    "(",
    r"^\s$",
    "^\u00e9$",
    "x" * 201,
    "",
    r"(?=a)",
    "(" * 90 + "a" + ")*" * 90,
]


@pytest.mark.parametrize("pattern", LEFT)
def test_a_pattern_that_engines_differ_on_or_run_away_with_is_left_out(pattern: str) -> None:
    """Dots, spaces, look-aheads, nested repetition: each is a fault, found without ever running the pattern."""
    assert fault_of(written_out(pattern))


def test_class_names_never_meet() -> None:
    """A name brings two more with it and a module; what is taken, by the runtime or another, gets a number."""
    names = ClassNames(frozenset({"Chat"}))
    assert [
        names.claim(word) for word in ("Box", "Box", "BOX", "BoxInput", "Chat", "Media", "None")
    ] == [
        "Box",
        "Box2",
        "BOX3",
        "BoxInput2",
        "Chat2",
        "Media2",
        "None2",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Error-2", "Error2"),
        ("my thing", "MyThing"),
        ("__class__", "Class"),
        ("", "Object"),
        ("\u00fc", "U"),
        ("9lives", "X9lives"),
        ("\u4e2d", "Object"),
    ],
)
def test_any_text_comes_to_a_class_name(text: str, name: str) -> None:
    """Whatever a vendor calls a schema, a class can be called by it."""
    assert class_name(text) == name


def test_a_schema_is_named_by_its_place() -> None:
    """The last word of a pointer that names something, and the number of an alternative."""
    assert name_of(("components", "schemas", "Tool")) == "Tool"
    assert name_of(("components", "schemas", "Tool", "anyOf", 1)) == "Tool2"
    assert name_of(("$defs", "A", "properties", "items")) == "A"
    assert name_of(()) == "Root"


@pytest.mark.parametrize("name", ["a b", "", "1a", "\u00e9", "a\nb", "x" * 81, "_", "a/b", "$ref"])
def test_not_every_key_is_a_parameter(name: str) -> None:
    """A parameter's name is letters, digits, underscores, dots and dashes, of which a Python name can be made."""
    assert not is_wire_name(name)


def test_sentences_become_one_line() -> None:
    """Line breaks and hidden characters become blanks; what is too long ends at a sentence or a word."""
    assert prose.line("One\n  two.\u2028Three\x00!") == "One two. Three !"
    assert prose.line(["no text"]) == ""
    long = prose.text("A sentence of some length. " * 200)
    assert len(long) <= 2000
    assert long.endswith("length.")
    assert prose.line("word " * 300).endswith("word...")
