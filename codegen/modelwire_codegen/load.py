"""Read YAML and JSON into plain data that remembers where each part stood.

YAML is read event by event, because a constructor would decide things that a spec must not leave to chance: `no` is a string
here, as in YAML 1.2; dates stay text; tags, anchors, aliases and merge keys are refused, so that no file grows by being read.
"""

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from modelwire_codegen.diagnostics import Place, Report

Pointer = tuple[str | int, ...]
Spot = tuple[int, int]
"""Line and column."""
MAX_BYTES = 8 * 1024 * 1024  # of a spec file
MAX_DEPTH = 64
MAX_DIGITS = 40

_INT = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_scan_string: Any = json.decoder.scanstring  # type: ignore[attr-defined]
_YAML_HINTS = {
    "mapping values are not allowed": "quote a text that holds a colon and a space",
    "cannot start any token": "indent with spaces; quote a text that begins with @, ` or %",
    "did not find expected": "close each bracket and quote, and keep the entries of a list in one column",
    "while scanning a quoted scalar": "close the quote",
}
_SPACE = re.compile(r"[ \t\r\n]*")
# Line separators would end a comment or a string in some reader of the generated file; the others hide text from a reviewer.
_HIDDEN = frozenset(
    "\u2028\u2029\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


# What the vendor wrote is not the reader's to mend.
_FOREIGN_HINT = "the vendor's document has it; import a copy in which it is put right"
# Keys of texts that are for people.
_PROSE = ("title", "summary", "description")


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a file is read."""

    most: int = MAX_BYTES
    is_foreign: bool = False
    """True for a vendor's document: hidden characters in its texts for people are replaced and noted, not refused."""


OWN = Terms()


@dataclass(slots=True)
class Document:
    """One spec file: its data, and the line and column of every part of it."""

    path: str
    data: Any
    places: dict[Pointer, Spot] = field(default_factory=dict[Pointer, Spot])
    replaced: list[Place] = field(default_factory=list[Place])
    """Texts in which a hidden character was replaced."""

    def find(self, pointer: Pointer) -> Place | None:
        """Give the spot of `pointer`, if it is there."""
        spot = self.places.get(pointer)
        return Place(self.path, *spot) if spot else None

    def place(self, pointer: Pointer) -> Place:
        """Give the spot of `pointer`, or of the nearest thing around it."""
        while pointer and pointer not in self.places:
            pointer = pointer[:-1]
        return self.find(pointer) or Place(self.path)


class _Fault(Exception):
    def __init__(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.code, self.message, self.hint = (
            line,
            column,
            code,
            message,
            hint,
        )


def load(path: Path, name: str, report: Report, terms: Terms = OWN) -> Document | None:
    """Read one file; `name` is how diagnostics call it."""
    try:
        if (size := path.stat().st_size) > terms.most:
            hint = "share out its models over several files"
            raise _Fault(1, 1, "MW101", f"file has {size} bytes, more than {terms.most}", hint)
        text = _decode(path.read_bytes())
        document = Document(name, None)
        reader = (
            _JsonReader(text, document, terms)
            if path.suffix == ".json"
            else _YamlReader(text, document, terms)
        )
        document.data = reader.read()
    except _Fault as fault:
        hint = _FOREIGN_HINT if terms.is_foreign else fault.hint
        report.add(Place(name, fault.line, fault.column), fault.code, fault.message, hint)
        return None
    return document


def _decode(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _Fault(line, 1, "MW102", "file is not UTF-8", "save it as UTF-8") from None


def _check_text(text: str, line: int, column: int) -> str:
    if text.isprintable():  # nearly all of it, and then nothing below can be in it
        return text
    for char in filter(_is_hidden, text):
        raise _Fault(
            line, column, "MW106", f"text holds the character U+{ord(char):04X}", "remove it"
        )
    return text


def _is_hidden(char: str) -> bool:
    category = unicodedata.category(char)
    return char in _HIDDEN or category == "Cs" or (category == "Cc" and char not in "\n\t")


def _number(text: str, line: int, column: int) -> int | float:
    if sum(map(str.isdigit, text)) > MAX_DIGITS:
        hint = "quote it when it is a text"
        raise _Fault(line, column, "MW107", f"number has more than {MAX_DIGITS} digits", hint)
    if _INT.match(text):
        return int(text)
    value = float(text)
    if value in (float("inf"), float("-inf")):
        hint = "leave the limit out when there is none"
        raise _Fault(line, column, "MW107", f"number {text} does not fit a double", hint)
    return value


class _Tree:
    """What both readers share: building containers with a place for each part."""

    def __init__(self, document: Document, terms: Terms) -> None:
        self.document = document
        self.is_lenient = terms.is_foreign

    def text_at(self, pointer: Pointer, text: str, line: int, column: int) -> str:
        """Give the text of a value; in a vendor's prose a hidden character is no reason to refuse all of it."""
        if self.is_lenient and pointer and pointer[-1] in _PROSE and any(map(_is_hidden, text)):
            self.document.replaced.append(Place(self.document.path, line, column))
            return "".join("\ufffd" if _is_hidden(char) else char for char in text)
        return _check_text(text, line, column)

    def note(self, pointer: Pointer, line: int, column: int) -> None:
        self.document.places[pointer] = (line, column)

    def enter(self, pointer: Pointer, line: int, column: int) -> None:
        if len(pointer) > MAX_DEPTH:
            hint = "give inner objects names of their own under `objects`"
            raise _Fault(line, column, "MW108", f"more than {MAX_DEPTH} levels deep", hint)

    def put(
        self, into: dict[str, Any], key: str, pointer: Pointer, line: int, column: int
    ) -> Pointer:
        if key in into:
            first = self.document.place((*pointer, key)).line
            raise _Fault(
                line,
                column,
                "MW104",
                f"key {key!r} is there twice",
                f"the first is on line {first}",
            )
        self.note((*pointer, key), line, column)
        return (*pointer, key)


class _YamlReader(_Tree):
    def __init__(self, text: str, document: Document, terms: Terms) -> None:
        super().__init__(document, terms)
        self.text = text

    def read(self) -> Any:
        try:
            events = self._events()
            value = self._node(next(events), events, ())
            next(events)  # the end of the document
            if not isinstance(event := next(events), yaml.StreamEndEvent):
                line, column = event.start_mark.line + 1, event.start_mark.column + 1
                hint = "make a file of each"
                raise _Fault(line, column, "MW103", "file holds more than one document", hint)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            problem = error.problem or "cannot be read as YAML"
            hint = next((hint for part, hint in _YAML_HINTS.items() if part in problem), "")
            raise _Fault(line, column, "MW103", problem, hint) from None
        except yaml.YAMLError as error:
            raise _Fault(1, 1, "MW103", str(error).splitlines()[0]) from None
        return value

    def _events(self) -> Iterator[Any]:
        loader = yaml.CSafeLoader(self.text)
        try:
            while loader.check_event():
                event = loader.get_event()
                if not isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
                    yield event
        finally:
            loader.dispose()

    def _node(self, event: Any, events: Iterator[Any], pointer: Pointer) -> Any:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if not pointer:
            self.note(pointer, line, column)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            hint = "write the value out, or share it by extends"
            raise _Fault(line, column, "MW105", "anchors and aliases are not allowed", hint)
        if getattr(event, "tag", None) is not None:
            raise _Fault(
                line, column, "MW105", f"tag {event.tag!r} is not allowed", "leave the tag out"
            )
        self.enter(pointer, line, column)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, pointer)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, pointer)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, pointer, line, column)
        raise _Fault(line, column, "MW103", "file is empty", "give it at least one entry")

    def _mapping(self, events: Iterator[Any], pointer: Pointer) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
                raise _Fault(line, column, "MW105", "a key must be plain text", "write a word")
            key = _check_text(str(event.value), line, column)
            if key == "<<":
                raise _Fault(
                    line, column, "MW105", "merge keys are not allowed", "share by extends"
                )
            inner = self.put(result, key, pointer, line, column)
            result[key] = self._node(next(events), events, inner)
        return result

    def _sequence(self, events: Iterator[Any], pointer: Pointer) -> list[Any]:
        result: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            inner = (*pointer, len(result))
            self.note(inner, event.start_mark.line + 1, event.start_mark.column + 1)
            result.append(self._node(event, events, inner))
        return result

    def _scalar(self, event: Any, pointer: Pointer, line: int, column: int) -> Any:
        text = self.text_at(pointer, str(event.value), line, column)
        if event.style:  # quoted or block: text, whatever it looks like
            return text
        if text in ("", "~", "null", "Null", "NULL"):
            return None
        if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
            return text[0] in "tT"
        if text.lower().lstrip("+-") in (".inf", ".nan"):
            hint = "quote it when it is a text"
            message = f"{text} is not a number that JSON knows"
            raise _Fault(line, column, "MW107", message, hint)
        if _INT.match(text) or _FLOAT.match(text):
            return _number(text, line, column)
        return text


class _JsonReader(_Tree):
    """A reader of its own, since the standard one keeps no positions."""

    def __init__(self, text: str, document: Document, terms: Terms) -> None:
        super().__init__(document, terms)
        self.text = text.removeprefix("\ufeff")
        self.at = 0
        # Asked for at each value, so counting lines from the start would take the square of the file's length.
        self.ends = [found.start() for found in re.finditer("\n", self.text)]

    def read(self) -> Any:
        self.note((), *self._where())
        value = self._value(())
        if self._peek():
            raise self._fault("text after the end of the document")
        return value

    def _where(self) -> tuple[int, int]:
        above = bisect_left(self.ends, self.at)
        return above + 1, self.at - (self.ends[above - 1] if above else -1)

    def _fault(self, message: str, hint: str = "") -> _Fault:
        return _Fault(*self._where(), "MW103", message, hint)

    def _peek(self) -> str:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.text[self.at : self.at + 1]

    def _take(self, char: str) -> None:
        if self._peek() != char:
            hint = "no comma stands after the last entry" if char == '"' else ""
            raise self._fault(f"expected {char!r}", hint)
        self.at += 1

    def _string(self) -> str:
        self._take('"')
        try:
            text, self.at = _scan_string(self.text, self.at, True)
        except json.JSONDecodeError as error:
            self.at = error.pos
            raise self._fault(error.msg) from None
        return str(text)

    def _value(self, pointer: Pointer) -> Any:
        first = self._peek()
        line, column = self._where()
        self.enter(pointer, line, column)
        if first == "{":
            return self._object(pointer)
        if first == "[":
            return self._array(pointer)
        if first == '"':
            return self.text_at(pointer, self._string(), line, column)
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        if not (found := _JSON_NUMBER.match(self.text, self.at)):
            hint = "NaN and Infinity are no JSON, and no comma stands after the last entry"
            raise self._fault("expected a value", hint)
        self.at = found.end()
        return _number(found.group(), line, column)

    def _object(self, pointer: Pointer) -> dict[str, Any]:
        result: dict[str, Any] = {}
        self._take("{")
        while self._peek() != "}":
            if result:
                self._take(",")
                self._peek()
            line, column = self._where()
            key = _check_text(self._string(), line, column)
            inner = self.put(result, key, pointer, line, column)
            self._take(":")
            result[key] = self._value(inner)
        self._take("}")
        return result

    def _array(self, pointer: Pointer) -> list[Any]:
        result: list[Any] = []
        self._take("[")
        while self._peek() != "]":
            if result:
                self._take(",")
                self._peek()
            inner = (*pointer, len(result))
            self.note(inner, *self._where())
            result.append(self._value(inner))
        self._take("]")
        return result
