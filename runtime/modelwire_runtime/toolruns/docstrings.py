"""What a docstring says of a function and of its parameters, in the styles of Google, NumPy and Sphinx."""

import re
from inspect import cleandoc
from typing import NamedTuple

_GOOGLE = re.compile(r"(Args|Arguments|Parameters|Params):\s*")
_OTHER_SECTION = re.compile(r"[A-Z][A-Za-z ]*:\s*")
_NUMPY_RULE = re.compile(r"-{3,}\s*")
_ENTRY = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")
_NUMPY_ENTRY = re.compile(r"(\w+)\s*(?::.*)?")
_SPHINX = re.compile(r":param\s+(?:[^:]*\s)?(\w+)\s*:\s*(.*)")
_SPHINX_OTHER = re.compile(r":\w+[^:]*:")


class Described(NamedTuple):
    """What a docstring says."""

    summary: str
    """All that stands before the parameters."""
    parameters: dict[str, str]
    """What is said of each parameter."""


def read(docstring: str | None) -> Described:
    """Read a docstring; what it does not say is empty."""
    lines = cleandoc(docstring or "").splitlines()
    ends, parameters = _section(lines)
    if not parameters:
        ends, parameters = _fields(lines)
    summary = "\n".join(lines[:ends]).strip()
    return Described(summary, parameters)


def _section(lines: list[str]) -> tuple[int, dict[str, str]]:
    """Find a section of parameters; return where the sections begin, and what it says."""
    first = len(lines)
    for at, line in enumerate(lines):
        ruled = at + 1 < len(lines) and _NUMPY_RULE.fullmatch(lines[at + 1]) is not None
        if not ruled and _OTHER_SECTION.fullmatch(line) is None:
            continue
        first = min(first, at)
        if ruled and line.strip() == "Parameters":
            return first, _entries(lines[at + 2 :], _NUMPY_ENTRY)
        if _GOOGLE.fullmatch(line):
            return first, _entries(lines[at + 1 :], _ENTRY)
    return first, {}


def _entries(lines: list[str], pattern: re.Pattern[str]) -> dict[str, str]:
    """Read the entries of a section, which ends where lines are indented less than its first."""
    found: dict[str, list[str]] = {}
    name, depth = "", None
    for at, line in enumerate(lines):
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        depth = indent if depth is None else depth
        if indent < depth or (at + 1 < len(lines) and _NUMPY_RULE.fullmatch(lines[at + 1])):
            break
        if indent > depth:
            found.get(name, []).append(line.strip())
            continue
        entry = pattern.fullmatch(line.strip())
        if entry is None:
            break
        name = entry[1]
        found[name] = [entry[2]] if pattern is _ENTRY and entry[2] else []
    return {name: " ".join(parts) for name, parts in found.items()}


def _fields(lines: list[str]) -> tuple[int, dict[str, str]]:
    """Read fields such as `:param city: Where.`; return where they begin, and what they say."""
    first = next((at for at, line in enumerate(lines) if _SPHINX_OTHER.match(line)), len(lines))
    found: dict[str, str] = {}
    name = ""
    for line in lines[first:]:
        field = _SPHINX.match(line)
        if field is not None:
            name = field[1]
            found[name] = field[2].strip()
        elif _SPHINX_OTHER.match(line):
            name = ""
        elif name and line.strip():
            found[name] = f"{found[name]} {line.strip()}".strip()
    section = next((at for at, line in enumerate(lines) if _OTHER_SECTION.fullmatch(line)), first)
    return min(first, section), found
