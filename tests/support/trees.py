"""Folders as plain data, to compare them."""

from collections.abc import Mapping
from pathlib import Path

SKIPPED = ("__pycache__", ".modelwire-staging")


def tree(root: Path) -> dict[str, bytes]:
    """Give every file below `root` by its path; what is not there is an empty tree."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not set(SKIPPED).intersection(path.parts)
    }


def changes(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> set[str]:
    """Give the paths that were added, removed or changed."""
    return {path for path in {*old, *new} if old.get(path) != new.get(path)}
