"""Writing is one move: whatever stops it, the tree is the former one or the new one, whole."""

import contextlib
import errno
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import write
from modelwire_codegen.write import Change, UnsafeOutput, apply, check_whole, recover
from tests.support.command import codegen, generate
from tests.support.specs import SMALL, model, spec
from tests.support.specs import write as write_specs
from tests.support.trees import tree

OLD = {
    "pkg/__init__.py": "old\n",
    "pkg/a/kept.py": "same\n",
    "pkg/a/changed.py": "old\n",
    "pkg/a/gone.py": "old\n",
    "pkg/a/gone_too.py": "old\n",
    "pkg/b/last.py": "old\n",
    "manifests/pkg.txt": "old\n",
}
CHANGE = Change(
    {
        "pkg/__init__.py": "new\n",
        "pkg/a/added.py": "new\n",
        "pkg/a/changed.py": "new\n",
        "pkg/c/deep/added.py": "new\n",
        "manifests/pkg.txt": "new\n",
    },
    ("pkg/a/gone.py", "pkg/a/gone_too.py", "pkg/b/last.py"),
)
MOVES = 5 + 3 + 4  # a new file to its place, a removed one or a changed one out of it, the journal
STOPS = [
    (name, at) for name in ("os.replace", "Path.mkdir", "Path.open") for at in range(1, MOVES + 12)
]


def old_tree(root: Path) -> dict[str, bytes]:
    """Write the former tree, and give it."""
    for path, text in OLD.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return tree(root)


def new_tree() -> dict[str, bytes]:
    """Give the tree as it shall become."""
    texts = {**OLD, **CHANGE.texts}
    return {path: text.encode() for path, text in texts.items() if path not in CHANGE.removed}


def failing(real: Callable[..., Any], at: int, error: BaseException) -> Callable[..., Any]:
    """Give a function that raises at its `at`-th call and works before and after."""
    calls = 0

    def call(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == at:
            raise error
        return real(*arguments, **options)

    return call


def test_apply(tmp_path: Path) -> None:
    """New files come, removed ones and their empty folders go, the others stay, and no trace is left."""
    old_tree(tmp_path)
    apply(tmp_path, CHANGE)
    assert tree(tmp_path) == new_tree()
    assert not (tmp_path / "pkg" / "b").exists()
    assert not (tmp_path / ".modelwire-staging").exists()


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "no space"), KeyboardInterrupt()])
@pytest.mark.parametrize(("name", "at"), STOPS)
def test_failure_leaves_the_former_tree(
    name: str, at: int, error: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk or an interrupt at any step is told, and undone on the spot."""
    old = old_tree(tmp_path)
    owner = os if name.startswith("os") else Path
    attribute = name.split(".")[1]
    raised: BaseException | None = None
    with monkeypatch.context() as patch:
        patch.setattr(owner, attribute, failing(getattr(owner, attribute), at, error))
        try:
            apply(tmp_path, CHANGE)
        except BaseException as caught:
            raised = caught
    assert raised in (None, error)
    assert tree(tmp_path) == (old if raised else new_tree())
    assert not (tmp_path / ".modelwire-staging").exists()
    assert (tmp_path / "pkg" / "c").exists() is not bool(raised)


def killed(root: Path, at: int) -> int:
    """Apply the change in a process that is killed right before its `at`-th touch of the disk; give its status."""
    return os.waitstatus_to_exitcode(_fork(root, at))


def _fork(root: Path, at: int) -> int:
    child = os.fork()
    if child == 0:
        _die_at(root, at)
    return os.waitpid(child, 0)[1]


def _die_at(root: Path, at: int) -> None:
    calls = 0

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal calls
        touches = event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir")
        if touches or (event == "open" and arguments[1] == "w"):
            calls += 1
            if calls == at:
                os.kill(os.getpid(), 9)

    sys.addaudithook(count)
    try:
        apply(root, CHANGE)
    finally:
        os._exit(0)


def test_kill_leaves_one_tree_or_the_other(tmp_path: Path) -> None:
    """A process that dies before any one of its touches of the disk leaves a tree that the next run makes whole."""
    seen: set[str] = set()
    at = 0
    for at in range(1, 200):
        root = tmp_path / str(at)
        old = old_tree(root)
        status = killed(root, at)
        half = (root / ".modelwire-staging" / "journal.json").exists()
        if half:
            with pytest.raises(UnsafeOutput, match="half-way"):
                check_whole(root)
        recover(root)
        now = tree(root)
        assert now in (old, new_tree()), at
        assert not (root / ".modelwire-staging").exists()
        seen.add("old" if now == old else "new")
        if status == 0:
            break
    assert at > 30
    assert seen == {"old", "new"}


def test_recovery_may_be_killed_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Recovering can be stopped at any move and taken up again."""
    for stop in range(1, MOVES + 1):
        for again in range(1, MOVES):
            root = tmp_path / f"{stop}_{again}"
            old = old_tree(root)
            with monkeypatch.context() as patch:
                patch.setattr(write, "recover", lambda *_: False)  # as if the process had died
                patch.setattr(os, "replace", failing(os.replace, stop, KeyboardInterrupt()))
                with pytest.raises(KeyboardInterrupt):
                    apply(root, CHANGE)
            with monkeypatch.context() as patch:
                patch.setattr(os, "replace", failing(os.replace, again, KeyboardInterrupt()))
                with contextlib.suppress(KeyboardInterrupt):
                    recover(root)
            recover(root)
            assert tree(root) == old


@pytest.mark.parametrize(
    "path",
    [
        "../outside.py",
        "pkg/../../outside.py",
        "/outside.py",
        "outside.py",
        "pkg/x.sh",
        "manifests/../../outside.txt",
        "",
    ],
)
def test_journal_of_somebody_else(path: str, tmp_path: Path) -> None:
    """A journal that somebody put there moves and removes nothing outside the tree."""
    root = tmp_path / "out"
    old_tree(root)
    for name in ("outside.py", "outside.txt"):
        (tmp_path / name).write_text("mine")
        (root / name).write_text("mine")
    stage = root / ".modelwire-staging"
    (stage / "old").mkdir(parents=True)
    (stage / "new").mkdir()
    before = tree(tmp_path)
    for existed in (True, False):
        (stage / "journal.json").write_text(json.dumps({path: existed}))
        with pytest.raises(UnsafeOutput):
            recover(root)
        assert tree(tmp_path) == before


def test_staging_folder_is_no_link(tmp_path: Path) -> None:
    """A staging folder that is a link is not followed, let alone emptied."""
    target = tmp_path / "mine"
    target.mkdir()
    (target / "x").write_text("mine")
    root = tmp_path / "out"
    root.mkdir()
    (root / ".modelwire-staging").symlink_to(target)
    with pytest.raises(UnsafeOutput, match="link"):
        recover(root)
    assert tree(target) == {"x": b"mine"}


@pytest.mark.parametrize(
    "link", ["", "modelwire", "modelwire/acme", "modelwire/acme/client.py", "manifests"]
)
def test_linked_output(link: str, tmp_path: Path) -> None:
    """The generator writes through no link, be it the root, a folder or a file."""
    write_specs(tmp_path / "specs", spec(model()))
    assert generate(tmp_path / "specs", tmp_path / "real").status == 0
    out, real = tmp_path / "out", tmp_path / "real"
    spot = out / link if link else out
    spot.parent.mkdir(parents=True, exist_ok=True)
    spot.symlink_to(real / link if link else real)
    for path in tree(real):
        (real / path).write_text("mine")
    before = tree(real)
    found = generate(tmp_path / "specs", out)
    assert (found.status, "is a link" in found.err) == (1, True), found.err
    assert tree(real) == before


def test_folder_in_the_way(tmp_path: Path) -> None:
    """A folder of the user's where a file shall be is not moved away."""
    write_specs(tmp_path / "specs", spec(model()))
    mine = tmp_path / "out" / "modelwire" / "acme" / "client.py" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    found = generate(tmp_path / "specs", tmp_path / "out")
    assert (found.status, "is a folder" in found.err) == (1, True)
    assert mine.read_text() == "mine"


@pytest.mark.parametrize(
    "line",
    [
        "../mine.py",
        "/mine.py",
        "mine.py",
        "setup.py",
        "modelwire/../mine.py",
        "modelwire/mine.txt",
        "modelwire/.git/config",
        "modelwire\\mine.py",
        "modelwire//mine.py",
    ],
)
def test_hostile_manifest(line: str, tmp_path: Path) -> None:
    """A manifest cannot make the generator remove what it would never write."""
    write_specs(tmp_path / "specs", spec(model()))
    out = tmp_path / "out"
    assert generate(tmp_path / "specs", out).status == 0
    mine = [tmp_path / "mine.py", out / "mine.py", out / "setup.py", out / "modelwire" / "mine.txt"]
    for path in mine:
        path.write_text("mine")
    for name in ("acme", "other"):
        with (out / "manifests" / f"{name}.txt").open("a") as file:
            file.write(f"inputs 0\n{line} 0 0 acme/vendor.json\n")
    assert generate(tmp_path / "specs", out).status == 0
    assert [path.read_text() for path in mine] == ["mine"] * 4
    assert not (out / "manifests" / "other.txt").exists()


def test_foreign_files_stay(tmp_path: Path) -> None:
    """What no manifest lists is left alone, also in the folder of the manifests."""
    write_specs(tmp_path / "specs", spec(model()))
    out = tmp_path / "out"
    foreign = [
        out / "manifests" / "notes.txt",
        out / "manifests" / "b\u00e9.txt",
        out / "modelwire" / "py.typed.bak",
    ]
    for path in foreign:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff mine")
    for _ in range(2):
        assert generate(tmp_path / "specs", out).status == 0
    assert [path.read_bytes() for path in foreign] == [b"\xff mine"] * 3


@pytest.mark.parametrize("flag", ["--check", "--diff"])
def test_dry_runs_write_nothing(flag: str, tmp_path: Path) -> None:
    """`--check` and `--diff` leave the disk as it is: empty, current, stale or half-way."""
    specs, out = tmp_path / "specs", tmp_path / "out"
    write_specs(specs, spec(model()))
    generate(specs, out, flag)
    assert not out.exists()
    generate(specs, out)
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    generate(specs, out, flag)
    write_specs(specs, spec(model(title="Other")))
    generate(specs, out, flag)
    (out / ".modelwire-staging").mkdir()
    generate(specs, out, flag)
    times[out / ".modelwire-staging"] = (out / ".modelwire-staging").stat().st_mtime_ns
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == times


@pytest.mark.parametrize(
    ("out", "specs"),
    [("specs/out", "specs"), ("specs", "specs"), (".", "specs"), ("specs/acme/..", "specs")],
)
def test_output_in_specs(out: str, specs: str, tmp_path: Path) -> None:
    """Specs and output may not lie in one another, however the way to them is written."""
    write_specs(tmp_path / "specs", spec(model()))
    before = tree(tmp_path)
    found = generate(tmp_path / specs, tmp_path / out)
    assert found.status == 2
    assert tree(tmp_path) == before


def test_docs_are_kept_out_of_specs(tmp_path: Path) -> None:
    """Pages are output too."""
    write_specs(tmp_path / "specs", spec(model()))
    assert (
        codegen("docs", "--specs", tmp_path / "specs", "--out", tmp_path / "specs" / "x").status
        == 2
    )


@pytest.mark.parametrize("at", [1, 3])
def test_pages_are_all_old_or_all_new(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`docs` that is stopped between two pages leaves the former ones as they were."""
    specs, pages = tmp_path / "specs", tmp_path / "pages"
    shutil.copytree(SMALL, specs)
    assert codegen("docs", "--specs", specs, "--out", pages).status == 0
    before = tree(pages)
    for path in specs.rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("What to", "All to"), "utf-8")
    moves, real = 0, os.replace

    def stopping(old: Any, new: Any) -> None:
        nonlocal moves
        moves += 1
        if moves == at + 1:
            raise KeyboardInterrupt
        real(old, new)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", stopping)
        with pytest.raises(KeyboardInterrupt):
            codegen("docs", "--specs", specs, "--out", pages)
    assert tree(pages) == before
    assert codegen("docs", "--specs", specs, "--out", pages).status == 0
    assert tree(pages) != before
