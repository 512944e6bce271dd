"""The command: what it prints, in which form, and with which status it ends."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.linting.case import Files, params
from tests.support.command import codegen
from tests.support.specs import model, spec, write

TEXT = {"type": "string"}
# An error, a warning and a note.
MIXED: Files = params(
    {
        "style": {**TEXT, "minLength": 3, "maxLength": 2},
        "duration": {"type": "integer"},
        "mood": {**TEXT, "evidence": "inferred"},
    }
)
WARNED: Files = params({"duration": {"type": "integer"}})
NOTED: Files = params({"mood": {**TEXT, "evidence": "inferred"}})
UNUSED = 3
"""Warnings about what the vendor file of `specs` has for models of other kinds: a route, a reader, a namespace."""


def test_text(tmp_path: Path) -> None:
    """A finding is a place that editors turn into a link, its code, how bad it is, and a hint."""
    root = write(tmp_path / "facts", WARNED)
    said = codegen("lint", "--specs", root).out.splitlines()
    at = next(index for index, line in enumerate(said) if "MW545" in line)
    assert said[at].startswith(f"{root}/acme/models/all.json:16:6: ")
    assert said[at].endswith(": MW545 warning: 'acme/one': 'duration' is a number without a unit")
    assert said[at + 1] == "  hint: most likely `unit: s`"
    assert said[-1] == f"0 errors, {UNUSED + 1} warnings, 0 notes, 0 suppressed"


@pytest.mark.parametrize(
    ("files", "strict", "status"),
    [(MIXED, False, 1), (MIXED, True, 1), (WARNED, False, 0), (WARNED, True, 1)],
)
def test_status(files: Files, strict: bool, status: int, tmp_path: Path) -> None:
    """Errors end with 1, warnings when strict."""
    root = write(tmp_path, files)
    assert codegen("lint", "--specs", root, *(["--strict"] if strict else [])).status == status


def test_notes_never_fail(tmp_path: Path) -> None:
    """Notes alone end with 0, strict or not."""
    quiet = {
        "suppressions": [
            {"code": code, "in": "vendor.json", "reason": "Part of the test.", "date": "2026-11-21"}
            for code in ("MW573", "MW574", "MW575")
        ]
    }
    root = write(tmp_path, {**NOTED, "acme/lint.json": quiet})
    ended = codegen("lint", "--specs", root, "--strict")
    assert (ended.status, ended.out.splitlines()[-1]) == (
        0,
        "0 errors, 0 warnings, 1 note, 3 suppressed",
    )


def test_json(tmp_path: Path) -> None:
    """One document has every finding with its place, by line and by name."""
    ended = codegen("lint", "--specs", write(tmp_path, MIXED), "--json")
    said = json.loads(ended.out)
    assert ended.err == ""
    assert said["counts"] == {"error": 1, "warning": UNUSED + 1, "note": 1}
    found = {item["code"]: item for item in said["findings"]}
    assert found["MW510"] == {
        "code": "MW510",
        "name": "empty-range",
        "severity": "error",
        "path": (tmp_path / "acme/models/all.json").as_posix(),
        "line": 18,
        "column": 7,
        "where": "acme/models/all.json acme/one style.minLength",
        "message": "'style': minLength 3 is above maxLength 2",
        "hint": "swap or correct the ends",
        "suppressed": None,
    }
    places = [(item["path"], item["line"], item["column"]) for item in said["findings"]]
    assert places == sorted(places)


def test_what_check_finds(tmp_path: Path) -> None:
    """A tree that cannot be generated from has the findings of `check`, in every form."""
    root = write(tmp_path, spec(model(set="gone", params=None)))
    checked = codegen("check", "--specs", root, "--json")
    linted = codegen("lint", "--specs", root, "--json")
    assert (checked.status, linted.status) == (1, 1)
    wanted = [(item["code"], item["message"]) for item in json.loads(checked.err)["findings"]]
    found = json.loads(linted.out)["findings"]
    assert [(item["code"], item["message"]) for item in found] == wanted
    results = json.loads(codegen("lint", "--specs", root, "--sarif").out)["runs"][0]["results"]
    assert [item["ruleId"] for item in results] == [code for code, _ in wanted]
    assert codegen("lint", "--specs", root).status == 1


@pytest.mark.parametrize(
    "flags",
    [
        ("--as-of", "2026-02-30"),
        ("--as-of", "today"),
        ("--max-age", "-1"),
    ],
)
def test_wrong_use(flags: tuple[str, ...], tmp_path: Path) -> None:
    """What no run can make sense of ends with 2, and one line says what is wrong."""
    ended = codegen("lint", "--specs", write(tmp_path, WARNED), *flags)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1)


def test_two_forms(tmp_path: Path) -> None:
    """One form is printed, and being asked for two is wrong use, told in one of them."""
    ended = codegen("lint", "--specs", write(tmp_path, WARNED), "--json", "--sarif")
    assert (ended.status, ended.out, json.loads(ended.err)["status"]) == (2, "", 2)


def test_age(tmp_path: Path) -> None:
    """Old facts are told when a day is given, and how old they may be is told too."""
    root = write(tmp_path, WARNED)

    def stale(*flags: Any) -> int:
        return codegen("lint", "--specs", root, *flags).out.count("MW561")

    assert stale() == 0
    assert stale("--as-of", "2027-05-20") == 0
    assert stale("--as-of", "2027-05-21") == 1
    assert stale("--as-of", "2026-12-02", "--max-age", "10") == 1


def test_suppressions_of_age_wait_for_a_day(tmp_path: Path) -> None:
    """What suppresses staleness is not called unused by a run that looks for none."""
    entry = {"code": "MW561", "of": ["docs"], "reason": "It is archived.", "date": "2026-11-21"}
    root = write(tmp_path, {**WARNED, "acme/lint.json": {"suppressions": [entry]}})
    assert "MW598" not in codegen("lint", "--specs", root).out
    assert "MW561" not in codegen("lint", "--specs", root, "--as-of", "2030-01-01").out
    assert "MW598" in codegen("lint", "--specs", root, "--as-of", "2026-11-22").out


def test_same_answer_twice(tmp_path: Path) -> None:
    """Two runs say the same, byte by byte."""
    root = write(tmp_path, MIXED)
    assert codegen("lint", "--specs", root, "--sarif") == codegen(
        "lint", "--specs", root, "--sarif"
    )
