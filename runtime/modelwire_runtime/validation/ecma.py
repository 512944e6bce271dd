"""Patterns of a schema that somebody else wrote: ECMAScript's words, matched in bounded time.

Python's `re` can be made to run for ever by a short pattern. The engine that Pydantic brings along
cannot, as it takes time in proportion to pattern and text; so the pattern is rewritten for it. What
it lacks (looking around, back references) and what is too large for it is not judged at all.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

_SPACE = r"\t\n\x0B\x0C\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF"
_CLASSES = {
    "d": "[0-9]",
    "D": "[^0-9]",
    "w": "[A-Za-z0-9_]",
    "W": "[^A-Za-z0-9_]",
    "s": f"[{_SPACE}]",
    "S": f"[^{_SPACE}]",
    "b": r"(?-u:\b)",
}
_PLAIN = frozenset("tnrvfxu")  # escapes that both dialects read alike
_ANY = r"[^\n\r\u2028\u2029]"
_LONGEST = 2_000  # characters of a pattern
_LARGEST = 20_000  # places of a pattern, repetitions written out
_WORK = 30_000_000  # places times characters of the text, about half a second


class _Unknown(Exception):
    """The pattern says something that is not judged here."""


class _Pattern(NamedTuple):
    """A pattern that can be matched, and what a match costs a character."""

    admits: Callable[[str], bool]
    places: int


def matches(pattern: str, text: str) -> bool | None:
    """Tell whether a pattern is found in a text; None when that is not judged."""
    found = _compiled(pattern)
    if found is None or found.places * len(text) > _WORK:
        return None
    return found.admits(text)


def cost(pattern: str, text: str) -> int:
    """Return what such a match costs, in thousands of places times characters."""
    found = _compiled(pattern)
    if found is None or found.places * len(text) > _WORK:
        return len(pattern)
    return 1 + found.places // 3 + found.places * len(text) // 1000


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> _Pattern | None:
    from pydantic_core import SchemaError, SchemaValidator, core_schema

    try:
        text, places = _Reader(pattern).read()
        schema = core_schema.str_schema(pattern=text, regex_engine="rust-regex", strict=True)
        return _Pattern(SchemaValidator(schema).isinstance_python, places)
    except (_Unknown, SchemaError):
        return None


class _Reader:
    """One pass over a pattern, which rewrites it and counts its places."""

    def __init__(self, pattern: str) -> None:
        if len(pattern) > _LONGEST:
            raise _Unknown
        self.pattern = pattern
        self.at = 0
        self.out: list[str] = []
        self.sizes = [0]
        """How many places each open group has so far."""
        self.last = 0
        """How many places the last part has, which a repetition multiplies."""

    def read(self) -> tuple[str, int]:
        while self.at < len(self.pattern):
            self._part()
        if len(self.sizes) != 1 or self.sizes[0] > _LARGEST:
            raise _Unknown
        return "".join(self.out), self.sizes[0] + 1

    def _part(self) -> None:
        char = self._next()
        if char == "\\":
            self._add(self._escape())
        elif char == "[":
            self._add("".join(self._class()))
        elif char == ".":
            self._add(_ANY)
        elif char == "(":
            self._open()
        elif char == ")":
            self._close()
        elif char == "{":
            self._repeat()
        elif char in "*+?":
            self.sizes[-1] += 1
            self.out.append(char)
        elif char in "^$|":
            self.last = 0
            self.out.append(char)
        else:
            self._add(char if char.isalnum() or ord(char) > 127 else _literal(char))

    def _next(self) -> str:
        if self.at >= len(self.pattern):
            raise _Unknown
        self.at += 1
        return self.pattern[self.at - 1]

    def _add(self, text: str) -> None:
        self.out.append(text)
        self.last = 1
        self.sizes[-1] += 1

    def _open(self) -> None:
        rest = self.pattern[self.at : self.at + 2]
        if rest.startswith("?"):
            if rest != "?:":
                raise _Unknown  # looking around, or a name
            self.at += 2
        self.out.append("(?:")
        self.sizes.append(0)

    def _close(self) -> None:
        if len(self.sizes) == 1:
            raise _Unknown
        self.last = self.sizes.pop()
        self.sizes[-1] += self.last
        self.out.append(")")

    def _repeat(self) -> None:
        end = self.pattern.find("}", self.at)
        low, comma, high = self.pattern[self.at : end].partition(",")
        digits = (low.isdecimal(), not high or high.isdecimal())
        if end < 0 or digits != (True, True) or len(low) > 5 or len(high) > 5:
            raise _Unknown
        most = max(int(low), int(high or 0))
        part = max(1, self.last)  # nothing, many times over, is work too
        self.sizes[-1] += part * max(0, most - 1)
        self.last = part * max(1, most)
        if self.sizes[-1] > _LARGEST:
            raise _Unknown
        self.out.append(f"{{{int(low)}{comma}{int(high) if high else ''}}}")
        self.at = end + 1

    def _escape(self, *, inside: bool = False) -> str:
        char = self._next()
        if char == "b" and inside:
            return r"\x08"
        if char in _CLASSES:
            return _CLASSES[char]
        if char in _PLAIN:
            return "\\" + char
        if char.isascii() and not char.isalnum():
            return _literal(char)
        raise _Unknown  # a back reference, a property, a word of one dialect only

    def _class(self) -> Iterator[str]:
        yield "["
        if self.pattern[self.at : self.at + 1] == "^":
            self.at += 1
            yield "^"
        if self.pattern[self.at : self.at + 1] == "]":
            raise _Unknown  # an empty class, which this engine reads otherwise
        while (char := self._next()) != "]":
            if char == "\\":
                yield self._escape(inside=True)
            elif char in "[&~":
                yield "\\" + char  # alone they are plain; doubled they would join classes
            elif char == "-" and self.pattern[self.at : self.at + 1] == "-":
                raise _Unknown
            else:
                yield char
        yield "]"


def _literal(char: str) -> str:
    """Return one ASCII sign as this engine reads it."""
    return f"\\x{ord(char):02X}"
