"""Places in an upstream document, and the references between them.

Only fragments of the same document are followed: an address that leads anywhere else is a finding, never opened.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.importing.schema.findings import Findings

Json = Mapping[str, Any]
_LONGEST = 200
_MOST_HOPS = 50


@dataclass(frozen=True, slots=True)
class Spot:
    """A schema and where it stands."""

    pointer: Pointer
    schema: Any = field(compare=False)

    def at(self, *steps: str | int) -> "Spot":
        """Give the spot of something inside."""
        inner = self.schema
        for step in steps:
            inner = inner[step]
        return Spot((*self.pointer, *steps), inner)

    def get(self, key: str) -> Any:
        """Give the value of a keyword; None where the schema is a boolean."""
        return self.schema.get(key) if isinstance(self.schema, Mapping) else None


Node = tuple[Spot, ...]
"""Schemas that a value must satisfy together."""


@dataclass(slots=True)
class Upstream:
    """An upstream document with its findings: looks up places and follows references."""

    document: Document
    findings: Findings

    def spot(self, pointer: Pointer) -> Spot:
        """Give a place that is known to be there."""
        return Spot((), self.document.data).at(*pointer)

    def remark(self, key: object) -> Any:
        """Give the description of a schema that stands in the document."""
        found = self._lookup(tuple(map(str, key))) if isinstance(key, tuple) else None
        return found.get("description") if found else None

    def bare(self, spot: Spot) -> Spot:
        """Give what a chain of references ends at; the spot itself where it is none."""
        for _ in range(_MOST_HOPS):
            if (found := self.target(spot)) is None:
                return spot
            spot = found
        self.findings.add(spot.pointer, "MW602", "references go in a circle")
        return Spot(spot.pointer, {})

    def inner(self, spot: Spot, key: str) -> Spot | None:
        """Give what stands under a key, with references followed; None when nothing does."""
        return self.bare(spot.at(key)) if isinstance(spot.get(key), Mapping) else None

    def target(self, spot: Spot) -> Spot | None:
        """Give what the reference in a schema leads to; None without one, and where it leads nowhere."""
        for key in ("$ref", "$recursiveRef", "$dynamicRef"):
            if isinstance(spot.schema, Mapping) and key in spot.schema:
                return self._follow(spot, key)
        return None

    def _follow(self, spot: Spot, key: str) -> Spot | None:
        ref, pointer = spot.schema[key], (*spot.pointer, key)
        if not isinstance(ref, str) or len(ref) > _LONGEST:
            self.findings.add(pointer, "MW601", f"{key} is no reference", "write '#/...'")
            return None
        if key != "$ref":
            return self._enclosing(spot, key)
        if not ref.startswith("#") or (len(ref) > 1 and ref[1] != "/"):
            hint = "only '#/...' in the same document is followed; copy the schema in"
            self.findings.add(pointer, "MW601", f"reference {ref!r} leads out", hint)
            return None
        found = self._lookup(tuple(_steps(ref)))
        if found is None:
            self.findings.add(pointer, "MW601", f"reference {ref!r} leads nowhere")
        return found

    def _lookup(self, steps: tuple[str, ...]) -> Spot | None:
        spot = Spot((), self.document.data)
        for step in steps:
            if isinstance(spot.schema, Mapping) and step in spot.schema:
                spot = spot.at(step)
            elif isinstance(spot.schema, list) and _is_index(step, spot.schema):
                spot = spot.at(int(step))
            else:
                return None
        return spot

    def _enclosing(self, spot: Spot, key: str) -> Spot | None:
        """Find the schema around that calls itself the anchor, as the drafts of 2019 and 2020 mean it for one document."""
        anchor = "$recursiveAnchor" if key == "$recursiveRef" else "$dynamicAnchor"
        wanted = True if key == "$recursiveRef" else spot.schema[key].removeprefix("#")
        for length in range(len(spot.pointer) - 1, -1, -1):
            around = self.spot(spot.pointer[:length])
            if isinstance(around.schema, Mapping) and around.schema.get(anchor) == wanted:
                return around
        hint = f"write $ref, or {anchor} on the schema that is meant"
        message = f"{key} has no {anchor} around it"
        self.findings.add((*spot.pointer, key), "MW601", message, hint)
        return None


def _steps(ref: str) -> Iterator[str]:
    for part in ref.split("/")[1:]:
        yield unquote(part).replace("~1", "/").replace("~0", "~")


def _is_index(step: str, holder: list[Any]) -> bool:
    return step.isascii() and step.isdigit() and len(step) < 7 and int(step) < len(holder)
