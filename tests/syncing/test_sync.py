"""A sync brings upstream's news into specs, lock file and output by one move, or changes nothing."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from modelwire_codegen import write
from modelwire_codegen.project import Project
from modelwire_codegen.reading import Shelf
from modelwire_codegen.settings import Settings
from modelwire_codegen.syncing.account import Account
from modelwire_codegen.syncing.gather import Origin
from modelwire_codegen.syncing.steps import Sync, Wish
from modelwire_codegen.syncing.workspace import workspace
from tests.support.command import Run, codegen, generate
from tests.support.killing import killed
from tests.support.trees import changes, tree
from tests.support.upstream import SCHEMA, project, publish, rename, schema

DAY = "2026-11-21"
LOWERED = schema(steps={"type": "integer", "minimum": 1, "maximum": 40, "default": 20})


@pytest.fixture(autouse=True)
def _one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small trees are rendered faster without a pool of processes."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)


def sync(root: Path, *flags: str, read: str = DAY) -> Run:
    """Sync the vendor acme from the folder of what it publishes."""
    places = ("--specs", root / "specs", "--out", root / "generated")
    return codegen("sync", "acme", *places, "--offline", root / "published", "--read", read, *flags)


def kept(root: Path) -> dict[str, bytes]:
    """Give the specs and the output."""
    found = {name: tree(root / name) for name in ("specs", "generated")}
    return {f"{top}/{path}": body for top, part in found.items() for path, body in part.items()}


def synced(root: Path) -> Path:
    """Give a project that has synced two models."""
    project(root, "paint", "photo")
    publish(root, paint=SCHEMA, photo=SCHEMA)
    assert sync(root).status == 0
    return root


def test_first_sync(tmp_path: Path) -> None:
    """Models, lock file and package are there after one command, and everything agrees with everything."""
    project(tmp_path, "paint")
    publish(tmp_path, paint=SCHEMA)
    found = sync(tmp_path)
    assert (found.status, found.err) == (0, "")
    text = (tmp_path / "specs/acme/models/acme.yaml").read_text("utf-8")
    assert "steps: {type: integer, minimum: 1, maximum: 50, default: 20}" in text
    assert "sources: [upstream:paint.json]" in text
    assert (tmp_path / "generated/modelwire/acme/handles/acme_paint.py").is_file()
    assert codegen("check", "--specs", tmp_path / "specs").status == 0
    assert generate(tmp_path / "specs", tmp_path / "generated", "--check").status == 0
    assert not list(tmp_path.rglob(".modelwire-staging"))


def test_same_again(tmp_path: Path) -> None:
    """What has not changed upstream changes no byte, on whatever day it is read."""
    before = kept(synced(tmp_path))
    found = sync(tmp_path, "--json", read="2026-12-24")
    assert found.status == 0
    data = json.loads(found.out)
    assert [item["state"] for item in data["documents"]] == ["same", "same"]
    assert data["specs"] == data["output"] == {"written": [], "removed": []}
    assert (data["advice"], data["changes"], data["facts"]) == ("none", [], [])
    assert kept(tmp_path) == before


def test_changed(tmp_path: Path) -> None:
    """What has changed upstream changes that and nothing else, and is told of in the caller's words."""
    before = kept(synced(tmp_path))
    publish(tmp_path, paint=LOWERED)
    found = sync(tmp_path, "--json")
    data = json.loads(found.out)
    assert [item["state"] for item in data["documents"]] == ["changed", "same"]
    assert [(item["path"], item["before"], item["after"]) for item in data["facts"]] == [
        ("steps", 50, 40)
    ]
    assert (data["breaking"], data["advice"]) == (True, "major")
    assert [item["kind"] for item in data["changes"]] == ["limit-tightened"]
    changed = changes(before, kept(tmp_path))
    listed = {f"specs/{path}" for path in data["specs"]["written"]}
    assert changed == listed | {f"generated/{path}" for path in data["output"]["written"]}
    assert listed == {"specs/acme/models/acme.yaml", "specs/acme/upstream.lock"}
    assert not any("photo" in path for path in changed)


def test_a_persons_work_stays(tmp_path: Path) -> None:
    """Comments and descriptions of ours survive the next sync."""
    synced(tmp_path)
    path = tmp_path / "specs/acme/models/acme.yaml"
    text = path.read_text("utf-8").replace(
        "prompt: {type: string, maxLength: 300}",
        "# Tried by hand.\n        prompt: {type: string, maxLength: 300, description: What to paint.}",
    )
    path.write_text(text, "utf-8")
    publish(tmp_path, paint=LOWERED)
    assert sync(tmp_path).status == 0
    now = path.read_text("utf-8")
    assert now.count("# Tried by hand.") == text.count("# Tried by hand.") == 2
    assert now.count("description: What to paint.") == 2
    assert now.count("maximum: 40") == 1


def test_only(tmp_path: Path) -> None:
    """One document can be synced alone; the lock keeps the lines of the others."""
    synced(tmp_path)
    lock = tmp_path / "specs/acme/upstream.lock"
    before = lock.read_text("utf-8").splitlines()
    publish(tmp_path, paint=LOWERED, photo=LOWERED)
    found = sync(tmp_path, "--only", "photo.json", "--json")
    assert [item["name"] for item in json.loads(found.out)["documents"]] == ["photo.json"]
    after = lock.read_text("utf-8").splitlines()
    assert [old == new for old, new in zip(before, after, strict=True)] == [True, True, False]
    wrong = sync(tmp_path, "--only", "foto.json")
    assert wrong.status == 1
    assert "MW686 there is no document 'foto.json'" in wrong.err
    assert "did you mean 'photo.json'" in wrong.err


def test_dropped_document(tmp_path: Path) -> None:
    """The lock forgets a document that the upstream file no longer names."""
    synced(tmp_path)
    rename(tmp_path, "paint")
    assert sync(tmp_path).status == 0
    lines = (tmp_path / "specs/acme/upstream.lock").read_text("utf-8").splitlines()
    names = [line.split()[0] for line in lines]
    assert names == ["#", "paint.json"]


def test_broken_lock_is_mended(tmp_path: Path) -> None:
    """A lock that a merge left in pieces is written anew."""
    synced(tmp_path)
    lock = tmp_path / "specs/acme/upstream.lock"
    text = lock.read_text("utf-8")
    lock.write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n", "utf-8")
    assert sync(tmp_path).status == 0
    assert lock.read_text("utf-8") == text


def test_dry_run(tmp_path: Path) -> None:
    """With `--dry-run` the account is the same and nothing is written."""
    synced(tmp_path)
    publish(tmp_path, paint=LOWERED)
    before = kept(tmp_path)
    dry = sync(tmp_path, "--dry-run", "--json")
    assert dry.status == 0
    assert kept(tmp_path) == before
    real = sync(tmp_path, "--json")
    assert json.loads(real.out) == {**json.loads(dry.out), "wrote": True}


def test_strict(tmp_path: Path) -> None:
    """With `--strict` nothing is written that breaks callers."""
    synced(tmp_path)
    publish(tmp_path, paint=LOWERED)
    before = kept(tmp_path)
    found = sync(tmp_path, "--strict", "--json")
    assert (found.status, json.loads(found.out)["breaking"]) == (1, True)
    assert "nothing was written" in found.err
    assert kept(tmp_path) == before
    publish(tmp_path, paint=schema(seed={"type": "integer"}))
    assert sync(tmp_path, "--strict").status == 0


def test_account_for_people(tmp_path: Path) -> None:
    """Text and Markdown tell the same; words of a stranger are no markup."""
    synced(tmp_path)
    publish(tmp_path, paint=schema(style={"type": "string", "enum": ["<b>", "cold", "warm"]}))
    text = sync(tmp_path, "--dry-run").out
    assert text.startswith("Sync of acme\n\nDocuments:\n  paint.json: changed, ")
    assert "acme/paint: style enum +<b>" in text
    page = sync(tmp_path, "--dry-run", "--markdown").out
    assert "# Sync of acme\n\n## Documents\n\n- paint.json: changed, " in page
    assert "- acme/paint: style enum +\\<b\\>" in page
    assert "\n## What changes for callers\n" in page
    assert "\n# What" not in page


def _no_file(root: Path) -> None:
    (root / "published/photo.json").unlink()


def _link(root: Path) -> None:
    _no_file(root)
    (root / "published/photo.json").symlink_to(root / "published/paint.json")


def _no_json(root: Path) -> None:
    publish(root, photo="{")


def _other_form(root: Path) -> None:
    publish(root, photo=[1])  # type: ignore[arg-type]


def _lint_error(root: Path) -> None:
    path = root / "specs/acme/vendor.json"
    data = json.loads(path.read_text("utf-8"))
    data["base_url_env"] = "1"
    path.write_text(json.dumps(data))


def _no_upstream(root: Path) -> None:
    (root / "specs/acme/upstream.json").unlink()


def _no_answers(root: Path) -> None:
    path = root / "specs/acme/upstream.json"
    data = json.loads(path.read_text("utf-8"))
    data["series"]["models"]["facts"] = {"route": "job"}
    path.write_text(json.dumps(data))


def _folder_in_the_way(root: Path) -> None:
    path = root / "generated/modelwire/acme/params/acme_paint.py"
    path.unlink()
    path.mkdir()
    (path / "mine.txt").write_text("mine")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_no_file, "MW684"),
        (_link, "MW684"),
        (_no_json, "MW103"),
        (_other_form, "MW651"),
        (_lint_error, "MW204"),
        (_no_upstream, "MW680"),
        (_no_answers, "MW687"),
        (_folder_in_the_way, "is a folder"),
    ],
)
def test_failing_steps(spoil: Callable[[Path], None], code: str, tmp_path: Path) -> None:
    """Whichever step fails, the reason is told with a path to open, and nothing has been written."""
    synced(tmp_path)
    publish(tmp_path, paint=LOWERED)
    spoil(tmp_path)
    before = tree(tmp_path)
    found = sync(tmp_path)
    assert found.status == 1
    assert code in found.err
    assert tree(tmp_path) == before
    if code.startswith("MW"):
        path = Path(found.err.split(":")[0])
        assert path.is_relative_to(tmp_path)
        assert path.parent.is_dir()


def test_linter_refuses(tmp_path: Path) -> None:
    """What the linter calls an error of the new specs keeps the old ones."""
    synced(tmp_path)
    hot = {"properties": {"style": {"const": "hot"}}}
    rule = {"if": {"required": ["style"]}, "then": hot}
    publish(tmp_path, paint={**SCHEMA, "allOf": [rule]})
    before = kept(tmp_path)
    found = sync(tmp_path)
    assert found.status == 1, found.out
    assert "specs/acme/models/acme.yaml:" in found.err
    assert "no request may hold 'style'" in found.err
    assert kept(tmp_path) == before


@contextmanager
def prepared(root: Path) -> Iterator[tuple[Sync, Account]]:
    """Take all steps but the last."""
    settings = Settings(root / "specs", root / "generated")
    wish = Wish("acme", settings, Origin(root / "published"), DAY)
    with workspace(settings.specs) as work:
        sync = Sync(wish, work, Shelf())
        yield sync, sync.prepare()


def test_changed_meanwhile(tmp_path: Path) -> None:
    """A spec that somebody saves while the sync is at work is not written over."""
    synced(tmp_path)
    publish(tmp_path, paint=LOWERED)
    path = tmp_path / "specs/acme/models/acme.yaml"
    with prepared(tmp_path) as (sync, account):
        path.write_text(f"# Mine.\n{path.read_text('utf-8')}", "utf-8")
        before = kept(tmp_path)
        with pytest.raises(Exception, match="MW689 file was changed while"):
            sync.carry_out(account)
    assert kept(tmp_path) == before


def test_apart(tmp_path: Path) -> None:
    """Specs and output that do not lie side by side cannot be changed by one move, so they are not."""
    project(tmp_path, "paint")
    publish(tmp_path, paint=SCHEMA)
    before = tree(tmp_path)
    places = ("--specs", tmp_path / "specs", "--out", tmp_path / "far" / "generated")
    found = codegen("sync", "acme", *places, "--offline", tmp_path / "published")
    assert (found.status, "side by side" in found.err) == (1, True)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    "flags",
    [("--read", "today"), ("--offline", "/nowhere"), ("--specs", "/nowhere")],
)
def test_wrong_use(flags: tuple[str, str], tmp_path: Path) -> None:
    """Arguments that can never work are told of as such."""
    project(tmp_path)
    assert codegen("sync", "acme", "--specs", tmp_path / "specs", *flags).status == 2
    assert codegen("sync", "../acme", "--specs", tmp_path / "specs").status == 2


def test_kill(tmp_path: Path) -> None:
    """A sync that dies before any one touch of specs or output leaves a project that is whole: all old, or all new."""
    synced(tmp_path)
    publish(tmp_path, paint=LOWERED, photo=LOWERED)
    old = kept(tmp_path)
    seen: list[str] = []
    with prepared(tmp_path) as (sync, account):
        specs, out = account.specs, account.output
        new = dict(old)
        for top, change in (("specs", specs), ("generated", out)):
            new |= {f"{top}/{path}": text.encode() for path, text in change.texts.items()}
        for at in range(1, 500):
            was_killed = killed(at, tmp_path, lambda: sync.carry_out(account))
            half = (tmp_path / ".modelwire-staging/journal.json").exists()
            check = codegen("check", "--specs", tmp_path / "specs")
            assert (check.status, "half-way" in check.err) == (
                (1, True) if half else (0, False)
            ), at
            Project(tmp_path / "specs", tmp_path / "generated").recover()
            now = kept(tmp_path)
            assert now in (old, new), at
            assert not list(tmp_path.rglob(".modelwire-staging"))
            seen.append("old" if now == old else "new")
            if not was_killed:
                break
            if now == new:
                _put_back(tmp_path, old)
    assert len(seen) > 20
    assert set(seen) == {"old", "new"}
    assert seen[-1] == "new"


def _put_back(root: Path, files: dict[str, bytes]) -> None:
    for path, body in files.items():
        (root / path).write_bytes(body)


def stopping_at(last: int, real: Callable[..., Any]) -> Callable[..., None]:
    """Give a function that works some times, and then is interrupted."""
    calls = iter(range(last + 1))

    def call(*arguments: Any) -> None:
        if next(calls) == last:
            raise KeyboardInterrupt
        real(*arguments)

    return call


def test_next_command_puts_back(tmp_path: Path) -> None:
    """After a kill half-way, readers refuse; `generate` and `sync` put the former tree back, then work."""
    synced(tmp_path)
    old = kept(tmp_path)
    for again in ("generate", "sync"):
        publish(tmp_path, paint=LOWERED)
        with prepared(tmp_path) as (sync_, account), pytest.MonkeyPatch.context() as patch:
            patch.setattr(write, "recover", lambda *_: False)  # as if the process had died
            patch.setattr(os, "replace", stopping_at(6, os.replace))
            with pytest.raises(KeyboardInterrupt):
                sync_.carry_out(account)
        assert kept(tmp_path) != old
        lines = codegen("lint", "--specs", tmp_path / "specs")
        assert (lines.status, "half-way" in lines.err) == (1, True)
        publish(tmp_path, paint=SCHEMA)
        if again == "generate":
            assert generate(tmp_path / "specs", tmp_path / "generated").status == 0
        else:
            assert sync(tmp_path).status == 0
        assert kept(tmp_path) == old
