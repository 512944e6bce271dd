"""Holds docs/coverage.md to its word: it maps all of each seed document, and what it names is there."""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
OUTLINE: dict[str, list[dict[str, Any]]] = json.loads(
    (ROOT / "tests/seed/outline.json").read_text("utf-8")
)
_LINK = re.compile(r"\[([\w.]+)\]\(\.\./([\w./]+)\)")
_VALUE = re.compile(r"with `([^`]+)`")


class Row(NamedTuple):
    """A row of the page: a part of a seed document and what shows it."""

    document: str
    section: str
    part: str
    links: list[tuple[str, str]]
    value: str | None
    """The parameter of the test, where the part is one of many."""


def _rows() -> Iterator[Row]:
    document = ""
    for line in (ROOT / "docs/coverage.md").read_text("utf-8").splitlines():
        if line.startswith("## "):
            document = line[3:].strip().lower()
        if line.startswith("| ") and not line.startswith(("| Section ", "| --- ")):
            section, part, shown = (cell.strip() for cell in line.strip("|").split(" | "))
            value = _VALUE.search(shown)
            yield Row(document, section, part, _LINK.findall(shown), value and value[1])


def _parts(section: dict[str, Any]) -> list[str]:
    """Return the parts of a section of an outline, as the page writes them."""
    samples = [f"sample {number}" for number in section["samples"]]
    rows = [f"row `{name}`" for name in section["rows"]]
    points = [f"point `{name}`" for name in section["points"]]
    return ["heading", *samples, *rows, *points]


@cache
def _functions(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


ROWS = list(_rows())


@pytest.mark.parametrize("document", OUTLINE)
def test_every_part_of_a_seed_is_mapped_once(document: str) -> None:
    """Headings, samples, rows and points of the outline are the page's, in the same order."""
    wanted = [
        (section["heading"], part) for section in OUTLINE[document] for part in _parts(section)
    ]
    assert [(row.section, row.part) for row in ROWS if row.document == document] == wanted


def test_the_page_maps_no_other_document() -> None:
    """A document on the page has an outline."""
    assert {row.document for row in ROWS} == set(OUTLINE)


@pytest.mark.parametrize("document", OUTLINE)
def test_samples_are_numbered_through(document: str) -> None:
    """The samples of an outline are 1, 2, 3 and so on: none was left out."""
    numbers = [number for section in OUTLINE[document] for number in section["samples"]]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.section}-{row.part}")
def test_what_is_named_is_there(row: Row) -> None:
    """Each link leads to a test of that name, or to an example; a parameter stands in its file."""
    assert row.links
    for name, path in row.links:
        assert (ROOT / path).is_file()
        if path.startswith("examples/"):
            assert name == Path(path).name
        else:
            assert name in _functions(path)
        if row.value is not None:
            assert f'"{row.value}"' in (ROOT / path).read_text("utf-8")


def test_every_seed_test_is_on_the_page() -> None:
    """A test that shows a part of a seed is mapped to it."""
    files = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/seed/test_*.py")]
    tests = {(name, path) for path in files for name in _functions(path)}
    tests = {(name, path) for name, path in tests if name.startswith("test_")}
    assert tests <= {link for row in ROWS for link in row.links}
