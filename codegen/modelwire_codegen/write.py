"""Bring a set of files onto the disk in one move, or not at all.

New files are staged beside the old ones, on the same disk. Then each old file steps aside into the staging folder and the new one
takes its place; manifests go last. A journal in the staging folder says what was planned, so that whatever stops the move,
the next run puts the former tree back before it does anything else.
"""

import json
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from modelwire_codegen.manifest import FOLDER, is_safe

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


def recover(root: Path) -> bool:
    """Put the former tree back when a run was stopped half-way; True when there was something to do."""
    stage = root / _STAGE
    if not stage.exists():
        return False
    journal = stage / _JOURNAL
    if journal.exists():
        for path in reversed(json.loads(journal.read_text("utf-8"))):
            _restore(root, stage, path)
    shutil.rmtree(stage)
    return True


def apply(root: Path, change: Change) -> None:
    """Write and remove files; on any failure the tree is as it was."""
    if not change:
        return
    _check(root, change)
    root.mkdir(parents=True, exist_ok=True)
    recover(root)
    stage = root / _STAGE
    # Manifests last: as long as they are the old ones, the tree counts as the old one.
    paths = sorted(
        {*change.texts, *change.removed}, key=lambda path: (path.startswith(FOLDER), path)
    )
    try:
        for path, text in change.texts.items():
            _put(stage / "new" / path, text)
        _put(stage / _JOURNAL, json.dumps(paths))
        for path in paths:
            _swap(root, stage, path, path in change.texts)
    except BaseException:
        recover(root)
        raise
    (stage / _JOURNAL).unlink()
    shutil.rmtree(stage)
    _remove_empty(root, change.removed)


def _check(root: Path, change: Change) -> None:
    for path in (*change.texts, *change.removed):
        if not is_safe(path) and not (path.startswith(f"{FOLDER}/") and path.endswith(".txt")):
            raise UnsafeOutput(f"{path!r} is no path that the generator writes")
        spot = root / path
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
        os.fsync(file.fileno()) if path.name == _JOURNAL else None


def _swap(root: Path, stage: Path, path: str, is_new: bool) -> None:
    target, old = root / path, stage / "old" / path
    old.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        os.replace(target, old)
    if is_new:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(stage / "new" / path, target)


def _restore(root: Path, stage: Path, path: str) -> None:
    target, old, new = root / path, stage / "old" / path, stage / "new" / path
    if old.exists():
        os.replace(old, target)
    elif (
        target.exists()
        and not new.exists()
        and (stage / "new").exists()
        and _was_placed(stage, path)
    ):
        target.unlink()


def _was_placed(stage: Path, path: str) -> bool:
    """Tell whether the file at its place is the new one: then its parent in `old` was made, just before."""
    return (stage / "old" / path).parent.exists()


def _remove_empty(root: Path, removed: tuple[str, ...]) -> None:
    for path in removed:
        folder = (root / path).parent
        while folder != root and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
