"""Bring a set of files onto the disk in one move, or not at all.

New files are staged beside the old ones, on the same disk. Then each old file steps aside into the staging folder and the new one
takes its place; manifests go last. A journal in the staging folder says what was planned, so that whatever stops the move,
the next run puts the former tree back before it does anything else.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.manifest import FOLDER, is_manifest, is_safe

Allowed = Callable[[str], bool]
_STAGE = ".modelwire-staging"
_JOURNAL = "journal.json"


class UnsafeOutput(Exception):
    """The output folder is not one that can be written to safely."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a run would do to the tree: new texts by path, and paths to remove."""

    texts: Mapping[str, str]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.texts or self.removed)


def may_generate(path: str) -> bool:
    """Tell whether a path, relative to the output, is one that generating writes."""
    return is_safe(path) or is_manifest(path)


def recover(root: Path, allowed: Allowed = may_generate) -> bool:
    """Put the former tree back when a run was stopped half-way; True when there was something to do.

    `allowed` tells which paths below `root` may be touched at all, whatever a journal says.
    """
    stage = root / _STAGE
    if stage.is_symlink():
        raise UnsafeOutput(f"{stage} is a link; remove it")
    if not stage.exists():
        return False
    planned = _journal(stage, allowed)
    for path, existed in reversed(planned.items()):
        _restore(root, stage, path, existed=existed)
    shutil.rmtree(stage)
    _remove_empty(root, [path for path, existed in planned.items() if not existed])
    return True


def check_whole(root: Path, allowed: Allowed = may_generate) -> None:
    """Refuse a tree that a stopped run left half-way; for commands that write nothing."""
    if _journal(root / _STAGE, allowed):
        raise UnsafeOutput(f"{root} was left half-way by a run that was stopped; generate anew")


def _journal(stage: Path, allowed: Allowed) -> dict[str, bool]:
    """Read what a run meant to do: whether each path had a file before. It is trusted no more than any other file."""
    journal = stage / _JOURNAL
    if not journal.is_file():
        return {}
    planned = json.loads(journal.read_text("utf-8"))
    for path in planned:
        _check_path(path, allowed)
    return dict(planned)


def apply(root: Path, change: Change, allowed: Allowed = may_generate) -> None:
    """Write and remove files; on any failure the tree is as it was."""
    if not change:
        return
    _check(root, change, allowed)
    root.mkdir(parents=True, exist_ok=True)
    recover(root, allowed)
    stage = root / _STAGE
    # Manifests last: as long as they are the old ones, the tree counts as the old one.
    paths = sorted(
        {*change.texts, *change.removed}, key=lambda path: (FOLDER in path.split("/"), path)
    )
    planned = {path: (root / path).exists() for path in paths}
    try:
        for path, text in change.texts.items():
            _put(stage / "new" / path, text)
        _put(stage / "planned", json.dumps(planned))
        # A journal that is there is whole: until it is, nothing has been moved.
        os.replace(stage / "planned", stage / _JOURNAL)
        for path, existed in planned.items():
            _swap(root, stage, path, existed=existed, is_new=path in change.texts)
    except BaseException:
        recover(root, allowed)
        raise
    (stage / _JOURNAL).unlink()
    shutil.rmtree(stage)
    _remove_empty(root, change.removed)


def _check_path(path: str, allowed: Allowed) -> None:
    if not allowed(path):
        raise UnsafeOutput(f"{path!r} is no path that the generator writes")


def _check(root: Path, change: Change, allowed: Allowed) -> None:
    for path in (*change.texts, *change.removed):
        _check_path(path, allowed)
        spot = root / path
        if spot.is_dir():
            raise UnsafeOutput(f"{spot} is a folder where a file shall be; move it away")
        for place in (spot, *spot.parents):
            if place.is_symlink():
                raise UnsafeOutput(f"{place} is a link; the generator writes through none")
            if place == root:
                break


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno()) if path.name == "planned" else None


def _swap(root: Path, stage: Path, path: str, *, existed: bool, is_new: bool) -> None:
    target, old = root / path, stage / "old" / path
    if existed:
        old.parent.mkdir(parents=True, exist_ok=True)
        os.replace(target, old)
    if is_new:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(stage / "new" / path, target)


def _restore(root: Path, stage: Path, path: str, *, existed: bool) -> None:
    target, old, new = root / path, stage / "old" / path, stage / "new" / path
    if existed and old.exists():
        os.replace(old, target)
    elif not existed and target.exists() and not new.exists():
        target.unlink()  # it is the new one, which was moved here


def _remove_empty(root: Path, removed: Iterable[str]) -> None:
    for path in removed:
        folder = (root / path).parent
        while folder != root and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
