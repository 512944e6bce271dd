"""What is remembered between rounds: the outcome is always that of a process that remembers nothing."""

from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.ir import Catalog
from modelwire_codegen.lower import lower, objects
from modelwire_codegen.lower.memo import Memo
from modelwire_codegen.reading import read
from modelwire_codegen.sources import find
from tests.support.specs import Json, model, spec, write

SIDE: Json = {"type": "integer", "minimum": 1, "description": "A side."}
BOX: Json = {"type": "object", "properties": {"a": SIDE}, "description": "A box."}


def tree(
    one: Json | None = None, two: Json | None = None, box: Json | None = None
) -> dict[str, Json]:
    """Give two models, of which the second holds a shared object."""
    second = {"properties": {"box": {"$ref": "acme/Box", "description": "A box."}, **(two or {})}}
    first = {"properties": {"prompt": {"type": "string", "description": "Text."}, **(one or {})}}
    shared = {"objects": {"Box": box or BOX}}
    return spec(model("acme/one", first), model("acme/two", second, title="Two"), shared=shared)


STEPS = [
    tree(),
    tree(one={"width": SIDE}),
    tree(one={"width": {**SIDE, "maximum": 9}}),
    tree(two={"width": SIDE}),
    tree(one={"inner": {**BOX, "title": "Inner"}}),
    tree(one={"inner": {**BOX, "title": "Other"}}),
    tree(box={**BOX, "properties": {"a": SIDE, "b": SIDE}}),
    tree(box={**BOX, "required": ["a"]}),
    tree(box={**BOX, "properties": {}}),
    tree(one={"width": {**SIDE, "name": "breadth"}}),
    tree(),
]


def lowered(root: Path, memo: Memo | None = None, package: str = "acme_models") -> Catalog:
    """Read and lower a tree."""
    report = Report()
    reading = read(find(root, report), report)
    catalog = lower(reading.trees, package, report, memo=memo)
    report.raise_if_any()
    return catalog


def test_the_same_as_without(tmp_path: Path) -> None:
    """Whatever changes from round to round, remembering makes no difference."""
    memo = Memo()
    for step in (*STEPS, *reversed(STEPS)):
        write(tmp_path, step)
        assert lowered(tmp_path, memo) == lowered(tmp_path)
    assert lowered(tmp_path, memo, "other_models") == lowered(tmp_path, None, "other_models")


def test_only_what_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the inside of what changed is lowered again, and what is no longer there is forgotten."""
    made: list[str] = []
    real = objects.lower_members

    def noting(schema: Any, known: Any, report: Any, owner: str, own: Any) -> Any:
        made.append(owner)
        return real(schema, known, report, owner, own)

    monkeypatch.setattr(objects, "lower_members", noting)
    memo = Memo()
    told: list[list[str]] = []
    for step in (STEPS[0], STEPS[0], STEPS[1], STEPS[2], STEPS[0]):
        made.clear()
        lowered(write(tmp_path, step), memo)
        told.append(sorted(made))
    assert told == [["Box", "acme_one", "acme_two"], [], ["acme_one"], ["acme_one"], ["acme_one"]]
    assert [len(kept) for kept in memo.vendors.values()] == [3]


def test_findings_are_told_each_time(tmp_path: Path) -> None:
    """What has a finding is not remembered, so that the finding comes again until it is mended."""
    write(tmp_path, tree(one={"width": {**SIDE, "default": "wide"}}))
    memo = Memo()
    for _ in range(2):
        report = Report()
        lower(read(find(tmp_path, report), report).trees, "acme_models", report, memo=memo)
        assert [item.code for item in report.found] == ["MW416"]
