"""YAML, event by event, because a constructor would decide things that a spec must not leave to chance.

`no` is a string here, as in YAML 1.2; dates stay text; tags, anchors, aliases and merge keys are refused, so that no file grows
by being read.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from modelwire_codegen.document import Document, Pointer, Terms
from modelwire_codegen.readers.tree import INT, Fault, Tree, check_text, number

_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_YAML_HINTS = {
    "mapping values are not allowed": "quote a text that holds a colon and a space",
    "cannot start any token": "indent with spaces; quote a text that begins with @, ` or %",
    "did not find expected": "close each bracket and quote, and keep the entries of a list in one column",
    "while scanning a quoted scalar": "close the quote",
}


class YamlReader(Tree):
    """Reads one document; the C reader of PyYAML finds its events."""

    def __init__(self, text: str, document: Document, terms: Terms) -> None:
        super().__init__(document, terms)
        self.text = text

    def read(self) -> Any:
        """Give the data."""
        try:
            events = self._events()
            value = self._node(next(events), events, ())
            next(events)  # the end of the document
            if not isinstance(event := next(events), yaml.StreamEndEvent):
                line, column = event.start_mark.line + 1, event.start_mark.column + 1
                hint = "make a file of each"
                raise Fault(line, column, "MW103", "file holds more than one document", hint)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            problem = error.problem or "cannot be read as YAML"
            hint = next((hint for part, hint in _YAML_HINTS.items() if part in problem), "")
            raise Fault(line, column, "MW103", problem, hint) from None
        except yaml.YAMLError as error:
            raise Fault(1, 1, "MW103", str(error).splitlines()[0]) from None
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
            raise Fault(line, column, "MW105", "anchors and aliases are not allowed", hint)
        if getattr(event, "tag", None) is not None:
            raise Fault(
                line, column, "MW105", f"tag {event.tag!r} is not allowed", "leave the tag out"
            )
        self.enter(pointer, line, column)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, pointer)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, pointer)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, pointer, line, column)
        raise Fault(line, column, "MW103", "file is empty", "give it at least one entry")

    def _mapping(self, events: Iterator[Any], pointer: Pointer) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
                raise Fault(line, column, "MW105", "a key must be plain text", "write a word")
            key = check_text(str(event.value), line, column)
            if key == "<<":
                raise Fault(line, column, "MW105", "merge keys are not allowed", "share by extends")
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
            raise Fault(line, column, "MW107", message, hint)
        if INT.match(text) or _FLOAT.match(text):
            return number(text, line, column)
        return text
