"""JSON that is still being written: what its beginning says already.

Each prefix of a JSON text has a value, and a longer prefix only adds to it: keys and elements are
added at the end, a text grows, and nothing that was there changes. So a number counts once
something stands behind it, a word once it is whole, a key once its value has begun.
"""

import json
import re
from typing import Any

_FENCE = re.compile(r"\s*```[A-Za-z]*[ \t]*\n?")
_FENCE_BEGUN = re.compile(r"\s*(`{0,2}|```[A-Za-z]*[ \t]*)")
_PLAIN = re.compile(r'[^"\\]*')
_NUMBER = re.compile(r"[-+.eE0-9]+")
_WORD = re.compile(r"[a-zA-Z]+")
_CLOSERS = {"{": "}", "[": "]"}
_WORDS = ("true", "false", "null")
_LONE, _PAIR = 6, 12  # the lengths of one and of two escapes such as `\u0041`
_DEEPEST_LIST = 2


class _Missing:
    """Type of `MISSING`."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Any = _Missing()
"""Says that nothing has come yet; None would be JSON's null."""


def unfenced(text: str) -> str:
    """Return a text without a Markdown fence around it."""
    fence = _FENCE.match(text)
    return text if fence is None else text[fence.end() :].rstrip().removesuffix("```")


class PartialJson:
    """A JSON text that comes in pieces. Each character is looked at once.

    A Markdown fence before the text is passed over, and so is all that stands behind its end. What
    cannot be JSON stops the reading: the value stays what it was.
    """

    def __init__(self) -> None:
        self.text = ""
        """What came so far."""
        self.elements: list[str] = []
        """The whole elements of the outermost list, each as JSON text.

        That is the list that the text is, or the first one in the object that it is.
        """
        self._at: int | None = None  # None before the text proper has begun
        self._begin = 0
        self._stack: list[str] = []
        self._starts: list[int] = []
        self._list: int | None = None  # how deep the outermost list is
        self._wants_key = False
        self._in: str = ""  # "key" or "text" inside of one
        self._ended = False
        self._cut = 0
        self._closing = ""
        self._known: tuple[int, str, Any] = (0, "", MISSING)

    def feed(self, piece: str) -> None:
        """Take the next piece of the text."""
        self.text += piece
        if self._at is None:
            if _FENCE_BEGUN.fullmatch(self.text):
                return
            fence = _FENCE.match(self.text)
            self._at = self._begin = 0 if fence is None else fence.end()
        at = self._at
        while not self._ended and at < len(self.text):
            at = self._in_text(at) if self._in else self._between(at)
            if at == self._at:
                break
            self._at = at

    @property
    def value(self) -> Any:
        """What the text says so far; `MISSING` before it says anything. It is the same object until more has come."""
        cut, closing, value = self._known
        if (cut, closing) != (self._cut, self._closing):
            try:
                value = json.loads(self.text[self._begin : self._cut] + self._closing)
            except (ValueError, RecursionError):
                self._ended = True  # no JSON; what was said before it broke stands
            self._known = (self._cut, self._closing, value)
        return value

    def _between(self, at: int) -> int:
        """Read one token, or nothing where it is not whole yet; return where the next one begins."""
        character = self.text[at]
        if character in " \t\r\n":
            return at + 1
        if character in ",:":
            self._wants_key = character == "," and self._stack[-1:] == ["{"]
            return at + 1
        if character == '"':
            self._in = "key" if self._wants_key else "text"
            self._starts.append(at)
            return at + 1
        if character in _CLOSERS:
            return self._opened(character, at)
        if character in "}]":
            return self._closed(character, at)
        return self._plain(at)

    def _opened(self, character: str, at: int) -> int:
        self._stack.append(character)
        self._starts.append(at)
        self._wants_key = character == "{"
        if character == "[" and self._list is None and len(self._stack) <= _DEEPEST_LIST:
            self._list = len(self._stack)
        self._cut_at(at + 1)
        return at + 1

    def _closed(self, character: str, at: int) -> int:
        if not self._stack or _CLOSERS[self._stack.pop()] != character:
            return self._stopped(at)
        self._wants_key = False
        if self._list is not None and len(self._stack) < self._list:
            self._list = 0  # it is closed, and no other one counts
        return self._whole(at + 1)

    def _plain(self, at: int) -> int:
        """Read a number or a word."""
        found = _NUMBER.match(self.text, at)
        if found is None:
            found = _WORD.match(self.text, at)
            if found is None or not any(word.startswith(found[0]) for word in _WORDS):
                return self._stopped(at)
            if found[0] not in _WORDS:
                return at if found.end() == len(self.text) else self._stopped(at)
        elif found.end() == len(self.text):
            return at  # more digits may follow
        self._starts.append(at)
        return self._whole(found.end())

    def _in_text(self, at: int) -> int:
        """Read on inside of a text, up to an escape that is not whole."""
        text = self.text
        while True:
            found = _PLAIN.match(text, at)
            at = len(text) if found is None else found.end()
            if at == len(text):
                break
            if text[at] == '"':
                kind, self._in = self._in, ""
                if kind == "key":
                    self._starts.pop()
                    self._wants_key = False
                    return at + 1
                return self._whole(at + 1)
            length = _escape_length(text, at)
            if at + length > len(text):
                break
            at += length
        if self._in == "text":
            self._cut_at(at, '"')
        return at

    def _whole(self, end: int) -> int:
        """Note that a value is whole."""
        start = self._starts.pop()
        self._cut_at(end)
        if not self._stack:
            self._ended = True
        elif len(self._stack) == self._list:
            self.elements.append(self.text[start:end])
        return end

    def _cut_at(self, at: int, closing: str = "") -> None:
        """Note up to where the text can be read, and what closes it."""
        self._cut = at
        self._closing = closing + "".join(_CLOSERS[opener] for opener in reversed(self._stack))

    def _stopped(self, at: int) -> int:
        self._ended = True
        return at


def _escape_length(text: str, at: int) -> int:
    """Return how long an escape is; a pair of surrogates is one."""
    if text[at + 1 : at + 2] != "u":
        return 2
    first = text[at + 2 : at + 4].lower()
    if first[:1] != "d" or first[1:] not in ("", "8", "9", "a", "b"):
        return _LONE
    behind = text[at + _LONE : at + _LONE + 2]
    return _PAIR if "\\u".startswith(behind) else _LONE
