"""Addresses: what a spot of a spec is about, by names instead of lines, so that it outlives an edit above it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Place
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.resolve import Loaded

# Words of the dialect that say nothing about which thing is meant.
_MUTE = frozenset(("properties", "params"))


@dataclass(frozen=True, slots=True)
class Address:
    """A file of a scope, the model or other named thing in it, and the way from there."""

    scope: str
    file: str
    owner: str
    trail: str

    def text(self) -> str:
        """Give the form that is printed."""
        return " ".join(filter(None, (f"{self.scope}/{self.file}", self.owner, self.trail)))


@dataclass(slots=True)
class AddressBook:
    """Finds the addresses of places."""

    documents: Iterable[Loaded]
    _homes: dict[str, Document] = field(init=False)
    _pointers: dict[str, dict[Place, Pointer]] = field(init=False)

    def __post_init__(self) -> None:
        self._homes = {item.document.path: item.document for item in self.documents}
        self._pointers = {}

    def of(self, place: Place) -> Address:
        """Give the address of a spot."""
        scope, _, file = place.path.partition("/")
        owner, steps = self._owner(place)
        trail = ".".join(str(step) for step in steps if step not in _MUTE)
        return Address(scope, file, owner, trail)

    def _owner(self, place: Place) -> tuple[str, Pointer]:
        if (document := self._homes.get(place.path)) is None:
            return "", ()
        if place.path not in self._pointers:
            self._pointers[place.path] = _turned(document)
        pointer = self._pointers[place.path].get(place, ())
        if len(pointer) < 2:
            return "", pointer
        section, key, *rest = pointer
        held: Any = document.data[section]
        item = held[key]
        named = item["id"] if isinstance(item, dict) and section == "models" else key
        return str(named), tuple(rest)


def _turned(document: Document) -> dict[Place, Pointer]:
    """Turn the places of a document round; of several things that begin at one spot the outermost counts."""
    found: dict[Place, Pointer] = {}
    for pointer in document.places:
        place = document.place(pointer)
        if place not in found or len(pointer) < len(found[place]):
            found[place] = pointer
    return found
