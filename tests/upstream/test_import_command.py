"""`modelwire-codegen import`: what it says, what it writes, how it ends, and that it can be killed at any moment."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen.project import Project
from tests.support.command import Run, codegen
from tests.support.trees import tree
from tests.upstream.importing import saved
from tests.upstream.merging.kept import keep, paint
from tests.upstream.runware.documents import document


def run(tmp_path: Path, schema: Any, *flags: str) -> Run:
    """Import a state of the first model of the kept tree."""
    path = saved(tmp_path / "in", document(schema))
    return codegen(
        "import",
        path,
        "--vendor",
        "acme",
        "--specs",
        tmp_path / "specs",
        "--source",
        "docs",
        *flags,
    )


def wider() -> dict[str, Any]:
    """Give the first model's task with another limit."""
    whole: dict[str, Any] = paint()
    whole["properties"]["width"]["maximum"] = 128
    return whole


def test_it_says_what_it_did(tmp_path: Path) -> None:
    """A line a change, then a count; nothing new is said to be nothing new."""
    keep(tmp_path / "specs")
    first, second = run(tmp_path, wider(), "--read", "2026-12-01"), run(
        tmp_path, wider(), "--read", "2026-12-02"
    )
    assert (first.status, first.out) == (
        0,
        "acme:paint@1: width maximum 64 -> 128\nwrote 2 files\n",
    )
    assert (second.status, second.out) == (0, "the specs say all of it already\n")


@pytest.mark.parametrize(
    ("flags", "status"),
    [(["--dry-run"], 0), (["--diff"], 0), (["--check"], 1), (["--check", "--diff"], 1)],
)
def test_asking_writes_nothing(tmp_path: Path, flags: list[str], status: int) -> None:
    """What would change is told, or shown as a diff."""
    before = tree(keep(tmp_path / "specs"))
    found = run(tmp_path, wider(), *flags)
    assert found.status == status
    assert (
        "would write 1 file" in found.out
        or "+        width: {type: integer, minimum: 8, maximum: 128" in found.out
    )
    assert tree(tmp_path / "specs") == before


def test_json(tmp_path: Path) -> None:
    """Results and findings are one document each."""
    keep(tmp_path / "specs")
    whole = wider()
    whole["x-constraints"] = [{"operation": "smell", "parameters": ["width"], "maximum": 1}]
    found = run(tmp_path, whole, "--json")
    told = json.loads(found.out)
    change = {
        "what": "acme:paint@1",
        "path": "width",
        "keyword": "maximum",
        "before": 64,
        "after": 128,
    }
    assert (told["changes"], told["wrote"], json.loads(found.err)["wrote"]) == (
        [change],
        True,
        True,
    )
    assert "acme/models/paint.yaml" in told["files"]
    assert [finding["code"] for finding in json.loads(found.err)["findings"]] == ["MW652"]


def test_strict_refuses_what_a_person_should_see(tmp_path: Path) -> None:
    """With --strict a finding keeps everything as it is."""
    before = tree(keep(tmp_path / "specs"))
    whole = wider()
    whole["x-constraints"] = [{"operation": "smell", "parameters": ["width"], "maximum": 1}]
    found = run(tmp_path, whole, "--strict")
    assert (found.status, tree(tmp_path / "specs")) == (1, before)
    assert "MW652" in found.err


def test_a_refused_document_changes_nothing(tmp_path: Path) -> None:
    """A document that cannot be read is told at its place, as JSON as well."""
    before = tree(keep(tmp_path / "specs"))
    path = saved(tmp_path / "in", '{"openapi": "3.1.0",\n "a": 1, "a": 2}')
    for flags in ((), ("--json",)):
        found = codegen("import", path, "--vendor", "acme", "--specs", tmp_path / "specs", *flags)
        assert found.status == 1
        assert "MW104" in found.err
    assert json.loads(found.err)["findings"][0]["place"] == {
        "path": path.as_posix(),
        "line": 2,
        "column": 10,
    }
    assert tree(tmp_path / "specs") == before


WRONG = [
    ("--vendor", "../acme"),
    ("--vendor", "common"),
    ("--source", "a:b"),
    ("--read", "yesterday"),
    ("--into", "../../x.yaml/.."),
    ("--complete",),
    ("--format", "xml"),
]


@pytest.mark.parametrize("flags", WRONG)
def test_wrong_use(tmp_path: Path, flags: tuple[str, ...]) -> None:
    """Flags that no run can make sense of are told as such."""
    before = tree(keep(tmp_path / "specs"))
    assert run(tmp_path, wider(), *flags).status == 2
    assert tree(tmp_path / "specs") == before


def test_what_must_be_said(tmp_path: Path) -> None:
    """A schema that does not say its model is a matter of use, not of the document."""
    keep(tmp_path / "specs")
    path = saved(tmp_path / "in", {"type": "object", "properties": {"prompt": {"type": "string"}}})
    found = codegen("import", path, "--vendor", "acme", "--specs", tmp_path / "specs")
    assert found.status == 2
    assert "say --model" in found.err
    two = codegen(
        "import", path, path, "--vendor", "acme", "--specs", tmp_path / "specs", "--model", "a/b"
    )
    assert two.status == 2


def test_a_tree_with_faults_is_told_first(tmp_path: Path) -> None:
    """An import into a tree that does not hold together changes nothing."""
    root = keep(tmp_path / "specs")
    (root / "acme/models/paint.yaml").write_text(
        (root / "acme/models/paint.yaml").read_text().replace("set: twin", "set: twins")
    )
    before = tree(root)
    found = run(tmp_path, wider())
    assert found.status == 1
    assert "acme/models/paint.yaml:" in found.err
    assert tree(root) == before


def killed(tmp_path: Path, root: Path, at: int) -> int:
    """Import in a process that is killed before its `at`-th touch of the spec tree; give its status."""
    path = saved(tmp_path / "in", document(wider()))
    child = os.fork()
    if child == 0:
        _die_at(path, root, at)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _die_at(path: Path, root: Path, at: int) -> None:
    calls = 0

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal calls
        writes = event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir") or (
            event == "open" and arguments[1] == "w"
        )
        if writes and str(root) in str(arguments[0]):
            calls += 1
            if calls == at:
                os.kill(os.getpid(), 9)

    sys.addaudithook(count)
    try:
        codegen(
            "import",
            path,
            "--vendor",
            "acme",
            "--specs",
            root,
            "--source",
            "docs",
            "--read",
            "2026-12-01",
        )
    finally:
        os._exit(0)


def test_kill_leaves_one_tree_or_the_other(tmp_path: Path) -> None:
    """Killed at any touch of the disk, the tree is the former or the new one as soon as the next command looks at it."""
    old = tree(keep(tmp_path / "old"))
    keep(tmp_path / "specs")
    assert run(tmp_path, wider(), "--read", "2026-12-01").status == 0
    new = tree(tmp_path / "specs")
    seen: set[bool] = set()
    at = 0
    for at in range(1, 60):
        root = keep(tmp_path / f"tree{at}")
        status = killed(tmp_path, root, at)
        Project(root).recover()
        now = tree(root)
        assert now in (old, new), at
        assert not (root / ".modelwire-staging").exists()
        seen.add(now == new)
        if status == 0:
            break
    assert at > 8
    assert seen == {True, False}
