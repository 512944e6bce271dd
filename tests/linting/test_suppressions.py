"""Suppressions: what they cover, what they keep, and what their own meta-schema refuses."""

from pathlib import Path
from typing import Any

import pytest

from tests.linting.case import Files, findings, params
from tests.support.command import codegen, generate
from tests.support.specs import Json, model, spec, write
from tests.support.trees import tree

LONG: Json = {"type": "integer", "description": "How long."}
TREE: Files = spec(
    model(params={"properties": {"duration": LONG, "fps": LONG}}),
    model("acme/two", {"properties": {"duration": LONG}}, endpoint="two"),
)


def entry(**changes: Any) -> Json:
    """Give a suppression of a missing unit."""
    made = {"code": "MW545", "reason": "Nobody knows.", "date": "2026-11-21", **changes}
    return {key: value for key, value in made.items() if value is not None}


def quiet(root: Path, *entries: Json) -> set[str]:
    """Give the addresses of missing units that are suppressed."""
    found = findings(root, {**TREE, "acme/lint.json": {"suppressions": list(entries)}})
    return {item.where.partition(" ")[2] for item in found if item.code == "MW545" and item.reason}


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"of": ["acme/one"]}, {"acme/one duration", "acme/one fps"}),
        ({"of": ["acme/one"], "at": "fps"}, {"acme/one fps"}),
        ({"in": "models/all.json", "at": "duration"}, {"acme/one duration", "acme/two duration"}),
        (
            {"of": ["acme/one", "acme/two"], "at": "duration"},
            {"acme/one duration", "acme/two duration"},
        ),
        ({"in": "models/all.json", "at": "dura"}, set()),
        ({"in": "models/other.json"}, set()),
        ({"code": "MW546", "of": ["acme/one"]}, set()),
    ],
)
def test_what_is_covered(given: Json, wanted: set[str], tmp_path: Path) -> None:
    """File, thing and place narrow a suppression down; each must be met."""
    assert quiet(tmp_path, entry(**given)) == wanted


def test_another_vendor_is_not_covered(tmp_path: Path) -> None:
    """A lint file speaks of its own folder."""
    other = {
        name.replace("acme/", "brio/"): data
        for name, data in TREE.items()
        if name != "acme/vendor.json"
    }
    vendor = {
        **TREE["acme/vendor.json"],
        "vendor": "brio",
        "class_name": "Brio",
        "base_url_env": "BRIO_URL",
    }
    files = {**TREE, **other, "brio/vendor.json": vendor}
    lint = {"suppressions": [entry(of=["acme/one"])]}
    found = findings(tmp_path, {**files, "brio/lint.json": lint})
    covered = {item.where.split()[0] for item in found if item.reason}
    assert covered == {"brio/models/all.json"}


def test_the_reason_is_kept(tmp_path: Path) -> None:
    """A suppressed finding stays in the output, with its reason."""
    root = write(tmp_path, {**TREE, "acme/lint.json": {"suppressions": [entry(of=["acme/two"])]}})
    assert '"suppressed": "Nobody knows."' in codegen("lint", "--specs", root, "--json").out
    assert "1 suppressed" in codegen("lint", "--specs", root).out


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"of": None}, "MW2"),
        ({"reason": None}, "MW2"),
        ({"date": None}, "MW2"),
        ({"code": "MW416"}, "MW2"),
        ({"because": "no"}, "MW201"),
    ],
)
def test_what_is_refused(changes: Json, code: str, tmp_path: Path) -> None:
    """A suppression says what, where, why and when; what `check` finds cannot be suppressed."""
    given = entry(**{"of": ["acme/one"], **changes})
    found = findings(tmp_path, {**TREE, "acme/lint.json": {"suppressions": [given]}})
    assert [item.code[: len(code)] for item in found] == [code]


def test_it_takes_no_part_in_generation(tmp_path: Path) -> None:
    """With a lint file and without one the output is the same."""
    plain, quiet = tmp_path / "plain", tmp_path / "quiet"
    generate(write(plain / "specs", TREE), plain / "out")
    files = {**TREE, "acme/lint.json": {"suppressions": [entry(of=["acme/one"])]}}
    assert generate(write(quiet / "specs", files), quiet / "out").status == 0
    assert tree(plain / "out") == tree(quiet / "out")


def test_findings_of_a_parameter_that_says_nothing_wrong(tmp_path: Path) -> None:
    """A tree without a fault of its own has none but those about its vendor file."""
    found = findings(tmp_path, params({"prompt": {"type": "string"}}))
    assert {item.place.path for item in found} == {"acme/vendor.json"}
