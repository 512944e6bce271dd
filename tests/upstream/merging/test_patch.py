"""Changing data in a text: the text then says the new data, and what did not change stands as it stood."""

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.importing import layout
from modelwire_codegen.importing.patch import patched
from modelwire_codegen.load import load
from tests.upstream.merging.kept import MODELS, SHARED, VENDOR

VALUES: tuple[Any, ...] = (
    "x", "a, b", "y: z", "null", "12", "2026-11-21", "9:16", "yes", "-", "# no", "word " * 30, "{", "it's", 'q"q', " x", "",
    1, 2.5, True, None, -1, 1e-7, 2**63, [1, 2], ["a", "b c"], {"k": 1}, {"k": {"z": [1, {"q": "w"}]}}, [{"a": 1}, {"b": "c"}],
    [], {},
)  # fmt: skip
RUNS = 60


def data_of(text: str, folder: Path, suffix: str = ".yaml") -> Any:
    """Read a text as specs are read."""
    path = folder / f"file{suffix}"
    path.write_text(text, "utf-8")
    report = Report()
    document = load(path, path.name, report)
    assert document is not None, (report.found, text)
    return document.data


def inside(value: Any) -> Iterator[Any]:
    """Give every container in a value, itself first."""
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from inside(inner)


def mutate(data: Any, rng: random.Random) -> None:
    """Change one entry somewhere: another value, none at all, or a new one."""
    holder, fresh, act = (
        rng.choice(list(inside(data))),
        copy.deepcopy(rng.choice(VALUES)),
        rng.random(),
    )
    if isinstance(holder, list):
        at = rng.randint(0, len(holder))
        holder[at : at + (act < 0.65)] = [] if act < 0.3 else [fresh]
        return
    keys = list(holder)
    if keys and act < 0.3:
        del holder[rng.choice(keys)]
    elif keys and act < 0.65:
        holder[rng.choice(keys)] = fresh
    else:
        entries = list(holder.items())
        entries.insert(rng.randint(0, len(entries)), (f"new{rng.randint(0, 99)}", fresh))
        holder.clear()
        holder.update(entries)


@pytest.mark.parametrize("text", [VENDOR, SHARED, MODELS], ids=["vendor", "shared", "models"])
def test_any_change_of_yaml_is_said(tmp_path: Path, text: str) -> None:
    """Random changes of a text with comments give a text that says just the new data."""
    rng, old = random.Random(text), data_of(text, tmp_path)
    for _ in range(RUNS):
        new = copy.deepcopy(old)
        for _ in range(rng.randint(1, 5)):
            mutate(new, rng)
        if new:
            assert json.dumps(
                data_of(patched(text, old, new), tmp_path), sort_keys=True
            ) == json.dumps(new, sort_keys=True)


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_any_change_of_json_is_said(tmp_path: Path, indent: int | None) -> None:
    """The same of JSON, on one line or on many."""
    rng, old = random.Random(indent), data_of(SHARED, tmp_path)
    text = json.dumps(old, indent=indent)
    for _ in range(RUNS):
        new = copy.deepcopy(old)
        for _ in range(rng.randint(1, 5)):
            mutate(new, rng)
        if new:
            found = data_of(patched(text, old, new, is_json=True), tmp_path, ".json")
            assert json.dumps(found, sort_keys=True) == json.dumps(new, sort_keys=True)


CASES = [
    ("a: 1 # why\nb: 2\n", {"a": 3, "b": 2}, "a: 3 # why\nb: 2\n"),
    ("a: {x: 1, 'y': \"z\"} # why\n", {"a": {"x": 2, "y": "z"}}, "a: {x: 2, 'y': \"z\"} # why\n"),
    ("# about a\na: 1\n# about b\nb: 2\n", {"b": 2}, "# about b\nb: 2\n"),
    ("a:\n  - b: 1\n    c: 2\n", {"a": [{"c": 2}]}, "a:\n  - c: 2\n"),
    ("a: [x, y]\n", {"a": ["x", "z"]}, "a: [x, z]\n"),
    ('a: "x"\n', {"a": "y"}, 'a: "y"\n'),
    ("a: 1\r\nb: 2\r\n", {"a": 1, "b": 2, "c": {"d": 1}}, "a: 1\r\nb: 2\r\nc: {d: 1}\r\n"),
    ("a: 1", {"a": 1, "b": 2}, "a: 1\nb: 2"),
    ("a: 1\n", {"b": 2}, "b: 2\n"),
    ("a: é — ü # ß\nb: [ü, 1]\n", {"a": "é — ü", "b": ["ü", 2]}, "a: é — ü # ß\nb: [ü, 2]\n"),
]


@pytest.mark.parametrize(("text", "new", "expected"), CASES)
def test_what_did_not_change_stays(tmp_path: Path, text: str, new: Any, expected: str) -> None:
    """Comments, quotes, line ends and letters of any alphabet stay as they were."""
    assert patched(text, data_of(text, tmp_path), new) == expected


def test_a_line_that_grows_too_long_becomes_a_block(tmp_path: Path) -> None:
    """An entry in brackets that no longer fits its line is written over several."""
    text = "a:\n  b: {c: 1, d: 2}\n"
    new = {"a": {"b": {"c": 1, "d": 2, "e": "word " * 20 + "end", "f": "word " * 5}}}
    found = patched(text, data_of(text, tmp_path), new)
    assert found.startswith("a:\n  b:\n    c: 1\n    d: 2\n    e: word")
    assert data_of(found, tmp_path) == new


@pytest.mark.parametrize("value", VALUES)
def test_layout_says_each_value(tmp_path: Path, value: Any) -> None:
    """Whatever stands in specs can be typed, in a line and as a block."""
    data = {"a": value, "b": [value], "c": {"d": {"e": [value, {"f": value}]}}}
    assert json.dumps(data_of(layout.document(data), tmp_path)) == json.dumps(data)


PERSONS = """\
# Paint, by hand.
sets:
  twin:
    title: Twins
    params:
      extends: [acme/common]
      properties: {inputs: {$ref: acme/Inputs, description: "Pictures, one or two."}}

models:
  - id: acme:paint@1
    title: Paint
    summary: Pictures from words, or from pictures.
    lifecycle: {state: listed, since: 2026-10-01}
    params:
      properties:
        width: {type: integer, minimum: 8, maximum: 64, multipleOf: 8, unit: px, description: Width of the result.}
        quality:
          type: string
          enum: [low, medium, high]
          description: How much care to take.
          value_notes: {low: hardly any, medium: "some, as most do", high: as much as there is}
      allOf:
        - {if: {required: [watermark]}, then: {required: [width]}}
    notes: ["Of media, none."]

  - id: acme:twin@1
    set: twin
"""


def test_layout_is_a_persons(tmp_path: Path) -> None:
    """Short maps stand in a line, structure stands open, quotes are few: as people type specs."""
    laid = layout.document(data_of(PERSONS, tmp_path), ["Paint, by hand."])
    assert laid == PERSONS.replace(
        "allOf:\n        - {if: {required: [watermark]}, then: {required: [width]}}",
        "allOf: [{if: {required: [watermark]}, then: {required: [width]}}]",
    )
