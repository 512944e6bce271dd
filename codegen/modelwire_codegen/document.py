"""A spec file as data that remembers where each part stood, and on what terms a file becomes one."""

from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Place

Pointer = tuple[str | int, ...]
Spot = tuple[int, int]
"""Line and column."""
MAX_BYTES = 8 * 1024 * 1024  # of a spec file


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
