"""JSON, by a reader of our own, since the standard one keeps no positions."""

import json
import re
from bisect import bisect_left
from typing import Any

from modelwire_codegen.document import Document, Pointer, Terms
from modelwire_codegen.readers.tree import Fault, Tree, check_text, number

_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_scan_string: Any = json.decoder.scanstring  # type: ignore[attr-defined]
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonReader(Tree):
    """Reads one document."""

    def __init__(self, text: str, document: Document, terms: Terms) -> None:
        super().__init__(document, terms)
        self.text = text.removeprefix("\ufeff")
        self.at = 0
        # Asked for at each value, so counting lines from the start would take the square of the file's length.
        self.ends = [found.start() for found in re.finditer("\n", self.text)]

    def read(self) -> Any:
        """Give the data."""
        self.note((), *self._where())
        value = self._value(())
        if self._peek():
            raise self._fault("text after the end of the document")
        return value

    def _where(self) -> tuple[int, int]:
        above = bisect_left(self.ends, self.at)
        return above + 1, self.at - (self.ends[above - 1] if above else -1)

    def _fault(self, message: str, hint: str = "") -> Fault:
        return Fault(*self._where(), "MW103", message, hint)

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
        return number(found.group(), line, column)

    def _object(self, pointer: Pointer) -> dict[str, Any]:
        result: dict[str, Any] = {}
        self._take("{")
        while self._peek() != "}":
            if result:
                self._take(",")
                self._peek()
            line, column = self._where()
            key = check_text(self._string(), line, column)
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
