"""What both readers share: how they refuse, what no text and no number may be, and containers with a place for each part."""

import re
import unicodedata
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Document, Pointer, Terms

MAX_DEPTH = 64
MAX_DIGITS = 40
INT = re.compile(r"[-+]?[0-9]+\Z")

# Line separators would end a comment or a string in some reader of the generated file; the others hide text from a reviewer.
_HIDDEN = frozenset(
    "\u2028\u2029\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
# Keys of texts that are for people.
_PROSE = ("title", "summary", "description")


class Fault(Exception):
    """What makes a file unreadable, and where it is."""

    def __init__(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.code, self.message, self.hint = (
            line,
            column,
            code,
            message,
            hint,
        )


def check_text(text: str, line: int, column: int) -> str:
    """Give a text back; raises `Fault` for a character that nobody would see."""
    if text.isprintable():  # nearly all of it, and then nothing below can be in it
        return text
    for char in filter(_is_hidden, text):
        raise Fault(
            line, column, "MW106", f"text holds the character U+{ord(char):04X}", "remove it"
        )
    return text


def _is_hidden(char: str) -> bool:
    category = unicodedata.category(char)
    return char in _HIDDEN or category == "Cs" or (category == "Cc" and char not in "\n\t")


def number(text: str, line: int, column: int) -> int | float:
    """Give what the digits of a number say; raises `Fault` for what no program holds."""
    if sum(map(str.isdigit, text)) > MAX_DIGITS:
        hint = "quote it when it is a text"
        raise Fault(line, column, "MW107", f"number has more than {MAX_DIGITS} digits", hint)
    if INT.match(text):
        return int(text)
    value = float(text)
    if value in (float("inf"), float("-inf")):
        hint = "leave the limit out when there is none"
        raise Fault(line, column, "MW107", f"number {text} does not fit a double", hint)
    return value


class Tree:
    """A document that is being built."""

    def __init__(self, document: Document, terms: Terms) -> None:
        self.document = document
        self.is_lenient = terms.is_foreign

    def text_at(self, pointer: Pointer, text: str, line: int, column: int) -> str:
        """Give the text of a value; in a vendor's prose a hidden character is no reason to refuse all of it."""
        if self.is_lenient and pointer and pointer[-1] in _PROSE and any(map(_is_hidden, text)):
            self.document.replaced.append(Place(self.document.path, line, column))
            return "".join("\ufffd" if _is_hidden(char) else char for char in text)
        return check_text(text, line, column)

    def note(self, pointer: Pointer, line: int, column: int) -> None:
        """Note where a part stands."""
        self.document.places[pointer] = (line, column)

    def enter(self, pointer: Pointer, line: int, column: int) -> None:
        """Begin a value; raises `Fault` where it would lie too deep."""
        if len(pointer) > MAX_DEPTH:
            hint = "give inner objects names of their own under `objects`"
            raise Fault(line, column, "MW108", f"more than {MAX_DEPTH} levels deep", hint)

    def put(
        self, into: dict[str, Any], key: str, pointer: Pointer, line: int, column: int
    ) -> Pointer:
        """Begin the value of a key, and give its pointer; raises `Fault` for a key that is there already."""
        if key in into:
            first = self.document.place((*pointer, key)).line
            raise Fault(
                line,
                column,
                "MW104",
                f"key {key!r} is there twice",
                f"the first is on line {first}",
            )
        self.note((*pointer, key), line, column)
        return (*pointer, key)
