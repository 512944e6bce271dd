"""Runs that write nothing: the three flags of every command that writes, and what each of them means.

They go together: `--check --diff` prints the change, and fails where there is one.
"""

import argparse
import difflib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from modelwire_codegen.commands.common import FINDING, OK, show
from modelwire_codegen.write import Change

_FLAGS = {
    "--dry-run": "write nothing; say what would change",
    "--check": "write nothing; status 1 when something would change",
    "--diff": "write nothing; print the change of the files",
}


def add_dry(parser: argparse.ArgumentParser) -> None:
    """Add the flags of a command that writes files."""
    for name, about in _FLAGS.items():
        parser.add_argument(name, action="store_true", help=about)


def is_dry(arguments: argparse.Namespace) -> bool:
    """Tell whether nothing shall be written."""
    return bool(arguments.dry_run or arguments.check or arguments.diff)


def status(arguments: argparse.Namespace, change: object) -> int:
    """Give the exit status: `--check` fails where there is a change."""
    return FINDING if arguments.check and change else OK


def changed(root: Path, texts: Mapping[str, str]) -> Change:
    """Give those of some files that are not on the disk as they are to be."""
    return Change({path: text for path, text in texts.items() if _old(root / path) != text}, ())


def tell(arguments: argparse.Namespace, root: Path, change: Change, data: Any, text: str) -> None:
    """Print a change as the diff that was asked for, or a result as every command does."""
    if arguments.diff and not arguments.json:
        show_diff(root, change)
    else:
        show(arguments, data, text)


def state(arguments: argparse.Namespace, change: Change) -> str:
    """Say in words how files that follow from others stand to them."""
    return "up to date" if not change else "out of date" if is_dry(arguments) else "written"


def show_diff(root: Path, change: Change) -> None:
    """Print a change as a unified diff."""
    sys.stdout.writelines(_lines(root, change))


def _lines(root: Path, change: Change) -> Iterator[str]:
    for path in sorted({*change.texts, *change.removed}):
        before = (_old(root / path) or "").splitlines(keepends=True)
        after = change.texts.get(path, "").splitlines(keepends=True)
        for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
            yield line if line.endswith("\n") else f"{line}\n"


def _old(path: Path) -> str | None:
    return path.read_text("utf-8", "replace") if path.is_file() else None
