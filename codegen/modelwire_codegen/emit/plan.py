"""A file that shall be: where, from what, and how its text is made."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from modelwire_codegen.emit.environment import digest_of
from modelwire_codegen.ir import Import


@dataclass(frozen=True, slots=True)
class Plan:
    """One file to come. `inputs` decide its text wholly, so that equal inputs need no second rendering."""

    path: str
    source: str
    inputs: tuple[object, ...]
    render: Callable[[], str] = field(repr=False)
    templates: tuple[str, ...] = ()
    """What `render` prints with; what these import counts too."""
    sort_imports: bool = False
    is_table: bool = False
    """True for rows under `fmt: off`: black would leave them alone, after reading all of them."""


def keys_of(plans: Sequence[Plan]) -> dict[str, str]:
    """Give for each path a digest of its inputs, under one version of the generator and of the templates that it takes."""
    # Most inputs are of several plans, and to write one out is nearly all of the work.
    known: dict[int, str] = {}
    printed = {names: digest_of(names) for names in {plan.templates for plan in plans}}

    def found(item: object) -> str:
        if id(item) not in known:
            known[id(item)] = _digest(repr(item))
        return known[id(item)]

    return {
        plan.path: _digest(
            "\x1f".join((printed[plan.templates], plan.path, *map(found, plan.inputs)))
        )[:32]
        for plan in plans
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of a Python file: its source, and imports grouped as isort groups them."""

    source: str
    imports: tuple[tuple[str, ...], ...]
    checker_imports: tuple[str, ...] = ()


def head(source: str, imports: Iterable[Import], checker_imports: Iterable[Import] = ()) -> Head:
    """Sort imports into lines, one a module, in three groups."""
    groups: dict[int, list[str]] = {}
    for line, module in _lines(imports):
        groups.setdefault(_group(module), []).append(line)
    ordered = tuple(tuple(groups[number]) for number in sorted(groups))
    return Head(source, ordered, tuple(_spaced(_lines(checker_imports))))


def _spaced(lines: list[tuple[str, str]]) -> Iterator[str]:
    """Put an empty line between groups."""
    last = None
    for line, module in lines:
        if last not in (None, _group(module)):
            yield ""
        last = _group(module)
        yield line


def _lines(imports: Iterable[Import]) -> list[tuple[str, str]]:
    modules: dict[str, set[str]] = {}
    for item in imports:
        modules.setdefault(item.module, set()).add(item.name)
    ordered = sorted(
        modules, key=lambda module: (_group(module), modules[module] != {""}, _natural(module))
    )
    return [(_line(module, sorted(modules[module], key=name_order)), module) for module in ordered]


def _line(module: str, names: list[str]) -> str:
    if names == [""]:
        return f"import {module} as {module.rpartition('.')[2]}"
    return f"from {module} import {', '.join(names)}"


def name_order(name: str) -> tuple[Any, ...]:
    """Sort constants, then classes, then functions, as isort and ruff do."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, _natural(name), name)


def _natural(name: str) -> list[tuple[int, str]]:
    """Sort `x2` before `x10`, whatever the case."""
    parts = re.split(r"([0-9]+)", name.lower())
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


@cache
def _group(module: str) -> int:
    top = module.split(".")[0]
    if top in ("collections", "typing", "importlib"):
        return 0
    return 1 if top in ("pydantic", "typing_extensions") else 2
