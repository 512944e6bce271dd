"""JSON that is still being written: what its beginning says already.

Each prefix of a JSON text has a value, and a longer prefix only adds to it: keys and elements are
added at the end, a text grows, and nothing that was there changes. So a number counts once
something stands behind it, a word once it is whole, a key once its value has begun.
"""

import json
import re
from typing import Any

from modelwire_runtime.jsons import is_dict

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
        self._open: list[Any] = []  # the containers that are not closed, from the outermost
        self._places: list[str] = []  # under which key each of them is in the one before
        self._starts: list[int] = []
        self._list: int | None = None  # how deep the outermost list is
        self._key = ""
        self._wants_key = False
        self._in: str = ""  # "key" or "text" inside of one
        self._ended = False
        self._root: Any = MISSING
        self._safe = 0  # up to where an open text can be read
        self._known: Any = MISSING
        self._is_known = True

    def feed(self, piece: str) -> None:
        """Take the next piece of the text."""
        self.text += piece
        if self._at is None:
            if _FENCE_BEGUN.fullmatch(self.text):
                return
            fence = _FENCE.match(self.text)
            self._at = 0 if fence is None else fence.end()
        at = self._at
        while not self._ended and at < len(self.text):
            try:
                at = self._in_text(at) if self._in else self._between(at)
            except ValueError:
                self._ended = True
            if at == self._at:
                break
            self._at = at

    @property
    def value(self) -> Any:
        """What the text says so far; `MISSING` before it says anything. It is the same object until more has come.

        Parts that are whole are shared between values, so that a long text costs no more than it
        is wide; whoever changes a value copies it first.
        """
        if not self._is_known:
            self._is_known = True
            try:
                self._known = self._snapshot()
            except ValueError:
                self._ended = True  # an escape that is none; what was said before it stands
        return self._known

    def _snapshot(self) -> Any:
        """Return copies of the containers that are still open, around all that they hold."""
        text = MISSING
        if self._in == "text":
            text = _read(self.text[self._starts[-1] : self._safe] + '"')
        if not self._open:
            return self._root if text is MISSING else text
        inner = self._open[-1].copy()
        if text is not MISSING:
            _add(inner, self._key, text)
        for depth in range(len(self._open) - 1, 0, -1):
            outer = self._open[depth - 1].copy()
            outer[self._places[depth] if is_dict(outer) else -1] = inner
            inner = outer
        return inner

    def _between(self, at: int) -> int:
        """Read one token, or nothing where it is not whole yet; return where the next one begins."""
        character = self.text[at]
        if character in " \t\r\n":
            return at + 1
        if character in ",:":
            self._wants_key = character == "," and bool(self._open) and is_dict(self._open[-1])
            return at + 1
        if character == '"':
            self._in = "key" if self._wants_key else "text"
            self._starts.append(at)
            self._safe = at + 1
            self._is_known = self._is_known and self._in == "key"
            return at + 1
        if character in _CLOSERS:
            return self._opened(character, at)
        if character in "}]":
            return self._closed(character, at)
        return self._plain(at)

    def _opened(self, character: str, at: int) -> int:
        container: Any = {} if character == "{" else []
        self._put(container)
        self._open.append(container)
        self._places.append(self._key)
        self._starts.append(at)
        self._wants_key = character == "{"
        if character == "[" and self._list is None and len(self._open) <= _DEEPEST_LIST:
            self._list = len(self._open)
        return at + 1

    def _closed(self, character: str, at: int) -> int:
        if not self._open or _CLOSERS["{" if is_dict(self._open[-1]) else "["] != character:
            return self._stopped(at)
        self._open.pop()
        self._places.pop()
        self._wants_key = False
        if self._list is not None and len(self._open) < self._list:
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
        self._put(_read(found[0]))
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
                return self._text_ended(at + 1)
            length = _escape_length(text, at)
            if at + length > len(text):
                break
            at += length
        if self._in == "text":
            self._safe = at
            self._is_known = False
        return at

    def _text_ended(self, end: int) -> int:
        said = _read(self.text[self._starts[-1] : end])
        kind, self._in = self._in, ""
        if kind == "text":
            self._put(said)
            return self._whole(end)
        self._starts.pop()
        self._key = said
        self._wants_key = False
        return end

    def _put(self, value: Any) -> None:
        """Put a value where it belongs."""
        self._is_known = False
        if self._open:
            _add(self._open[-1], self._key, value)
        else:
            self._root = value

    def _whole(self, end: int) -> int:
        """Note that a value is whole."""
        start = self._starts.pop()
        if not self._open:
            self._ended = True
        elif len(self._open) == self._list:
            self.elements.append(self.text[start:end])
        return end

    def _stopped(self, at: int) -> int:
        self._ended = True
        return at


def _add(container: Any, key: str, value: Any) -> None:
    if is_dict(container):
        container[key] = value
    else:
        container.append(value)


def _read(text: str) -> Any:
    return json.loads(text, strict=False)


def _escape_length(text: str, at: int) -> int:
    """Return how long an escape is; a pair of surrogates is one."""
    if text[at + 1 : at + 2] != "u":
        return 2
    first = text[at + 2 : at + 4].lower()
    if first[:1] != "d" or first[1:] not in ("", "8", "9", "a", "b"):
        return _LONE
    behind = text[at + _LONE : at + _LONE + 2]
    return _PAIR if "\\u".startswith(behind) else _LONE
