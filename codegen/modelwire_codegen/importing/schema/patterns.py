"""Regular expressions of vendors, made into ones that every engine reads alike and none runs away with."""

import re
from collections.abc import Iterator
from itertools import pairwise

from modelwire_codegen.lower.patterns import problem

_LONGEST = 200
# What the escapes of ECMA 262 stand for, in a form that every engine reads alike.
_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ATOM = re.compile(r"\[\^?(?:\\.|[^\]\\])*\]|\\.", re.DOTALL)
_NEEDLESS = frozenset("/:@,;=_!\"'#%&<>~` ")
_GROUP = re.compile(r"\((?:\?:)?([^()]*)\)([*+?]|\{[0-9]+(?:,[0-9]*)?\})?")
_ENDLESS = re.compile(r"[*+]|\{[0-9]+,\}")

_REPEATS = ("*", "+", "?", "{")
_NO_BEGINNING = (".", "^", "$", "\0", "\1", *_REPEATS)


def written_out(pattern: str) -> str:
    """Write the classes of a pattern out, and take the backslash from what needs none."""
    return "".join(_pieces(pattern))


def _pieces(pattern: str) -> Iterator[str]:
    last = 0
    for match in _ATOM.finditer(pattern):
        yield pattern[last : match.start()]
        inside = match[0].startswith("[")
        yield _ESCAPE.sub(_plain_inside if inside else _plain_outside, match[0])
        last = match.end()
    yield pattern[last:]


def _plain_inside(found: re.Match[str]) -> str:
    return _plain(found[1], inside=True)


def _plain_outside(found: re.Match[str]) -> str:
    return _plain(found[1], inside=False)


def _plain(escaped: str, *, inside: bool) -> str:
    if escaped in _CLASSES:
        return _CLASSES[escaped] if inside else f"[{_CLASSES[escaped]}]"
    if escaped in ("D", "W") and not inside:
        return f"[^{_CLASSES[escaped.lower()]}]"
    if escaped in _NEEDLESS or (escaped == "-" and not inside):
        return escaped
    return f"\\{escaped}"


def fault_of(pattern: str) -> str:
    """Say what keeps a pattern out of the specs; empty when nothing does."""
    if not pattern or len(pattern) > _LONGEST:
        return f"is no text of 1 to {_LONGEST} characters"
    if not pattern.isascii() or not pattern.isprintable():
        return "holds other characters than plain ASCII"
    if fault := problem(pattern):
        return fault
    return "repeats what repeats, which can take an engine forever" if _runs_away(pattern) else ""


def _runs_away(pattern: str) -> bool:
    """Tell whether a group that repeats could take one text in more than one way."""
    atoms: list[str] = []

    def number(match: re.Match[str]) -> str:
        atoms.append(match[0])
        return chr(0xE000 + len(atoms) - 1)  # one character for one atom; a pattern here is ASCII

    bare = _ATOM.sub(number, pattern)
    while (group := _GROUP.search(bare)) is not None:
        endless = bool(_ENDLESS.search(group[1])) or "\0" in group[1]
        if group[2] and group[2] != "?" and _is_ambiguous(group[1], endless, atoms):
            return True
        mark = "\0" if endless or (group[2] and group[2] != "?") else "\1"
        bare = f"{bare[: group.start()]}{mark}{bare[group.end() :]}"
    return False


def _is_ambiguous(inside: str, endless: bool, atoms: list[str]) -> bool:
    if "|" in inside:
        parts = sorted(inside.split("|"))
        return endless or any(b.startswith(a) for a, b in pairwise(parts))
    if not endless:
        return False
    # What begins each round and comes nowhere else in it leaves one way to cut a text.
    first, rest = inside[:1], inside[1:]
    if not first.isascii() or first in _NO_BEGINNING or rest[:1] in _REPEATS or "\0" in rest:
        return True
    others = [char for char in rest if char not in _REPEATS]
    spelt = [atoms[ord(char) - 0xE000] if char >= "\ue000" else re.escape(char) for char in others]
    return any(re.match(atom, first) for atom in spelt)
