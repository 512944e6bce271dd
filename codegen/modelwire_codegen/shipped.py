"""The shared specs that come with the generator: groups and objects of protocols that many vendors speak.

A tree of specs extends `common/NAME` without having the file. Ours joins when it defines a name that the tree refers to and does
not define itself; a file of the same name in the tree's own `common/` stands in for ours, which then never joins.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import MAX_BYTES, Document
from modelwire_codegen.resources import common

_REFERENCE = re.compile(rb"common/([A-Za-z0-9_]+)")
_SECTIONS = ("groups", "objects")


def needed(files: Iterable[Path], own: Mapping[str, Path], report: Report) -> list[Path]:
    """List our files that a tree needs, of all of whose `files` those of its own `common/` are `own`, by their names.

    A name that both define is reported, where the tree has it.
    """
    stems = {path.stem for path in own.values()}
    offered = [path for path in sorted(common().glob("*.yaml")) if path.stem not in stems]
    if not offered:
        return []
    wanted = {name for path in files for name in _referred(path)}
    if not wanted:
        return []
    documents = [_read(path, name) for name, path in own.items()]
    defined = {name for document in documents for name in _names(document)}
    found = sorted(_closure(offered, wanted, defined))
    ours = {name: path.name for path in found for name in _offered(path)}
    for document in filter(None, documents):
        _report_conflicts(document, ours, report)
    return found


def _closure(offered: Iterable[Path], wanted: set[str], defined: set[str]) -> Iterator[Path]:
    """Give the files that define what is wanted, and what they want in turn."""
    left = list(offered)
    while found := [path for path in left if (wanted - defined) & _offered(path)]:
        yield from found
        left = [path for path in left if path not in found]
        wanted = {name for path in found for name in _referred(path)}


def _report_conflicts(document: Document, ours: Mapping[str, str], report: Report) -> None:
    for section, name in _keys(document):
        if name in ours:
            message = f"{name!r} is also defined in our common/{ours[name]}, which these specs need"
            hint = f"take another name, or put your own version of {ours[name]} into common/"
            report.add(document.place((section, name)), "MW305", message, hint)


def _referred(path: Path) -> set[str]:
    if path.stat().st_size > MAX_BYTES:
        return set()  # which is told when it is read for good, as is all else that is wrong with it
    return {name.decode() for name in _REFERENCE.findall(path.read_bytes())}


@cache
def _offered(path: Path) -> frozenset[str]:
    return frozenset(_names(_read(path, path.name)))


def _read(path: Path, name: str) -> Document | None:
    from modelwire_codegen.load import load  # most trees stand on their own, and need no reader yet

    return load(path, name, Report())


def _names(document: Document | None) -> Iterator[str]:
    return (name for _, name in _keys(document))


def _keys(document: Document | None) -> Iterator[tuple[str, str]]:
    """Give the groups and objects that a file defines, whatever shape it has."""
    data: Any = document.data if document else None
    for section in _SECTIONS if isinstance(data, dict) else ():
        found = data.get(section)
        yield from ((section, name) for name in (found if isinstance(found, dict) else ()))
