"""Vectors: what an embedding model gives."""

import binascii
import struct
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from modelwire_runtime.results.base import Result, number
from modelwire_runtime.rules.values import is_list, is_number, is_object

Vector: TypeAlias = tuple[float, ...]
"""One embedding."""


@dataclass(kw_only=True, eq=False, repr=False)
class EmbeddingResult(Result):
    """The vectors of a call, one for each value, in the order of the values."""

    vectors: tuple[Vector, ...] = ()
    """All vectors. One that could not be read is empty, so that the others keep their places."""

    @property
    def vector(self) -> Vector:
        """The first vector.

        Raises:
            LookupError: the reply held none; `raw` has what came instead.
        """
        if not self.vectors:
            raise LookupError(f"the reply of {self.model or 'the model'} holds no vector; see .raw")
        return self.vectors[0]

    @property
    def dimensions(self) -> int:
        """How many numbers the first vector has; 0 when there is none."""
        return len(self.vectors[0]) if self.vectors else 0

    def __len__(self) -> int:
        return len(self.vectors)

    def __iter__(self) -> Iterator[Vector]:
        return iter(self.vectors)

    def __getitem__(self, index: int) -> Vector:
        return self.vectors[index]

    def _shown(self) -> list[tuple[str, str]]:
        shown = [(name, value) for name, value in super()._shown() if name != "vectors"]
        told = f"<{len(self.vectors)} of {self.dimensions}>"
        return [("vectors", told), *shown]


def vectors_in(items: Any) -> tuple[Vector, ...]:
    """Read a list of vectors: bare ones, or objects with an `embedding` and the `index` that it belongs to."""
    if not is_list(items):
        return ()
    if items and is_number(items[0]):
        return (read_vector(items),)
    places = [item.get("index") if is_object(item) else None for item in items]
    vectors = [read_vector(item.get("embedding") if is_object(item) else item) for item in items]
    order = [place for place in places if isinstance(place, int)]
    if len({*order}) == len(vectors):  # some servers number all of them 0, which says nothing
        vectors = [vectors[at] for at in sorted(range(len(order)), key=order.__getitem__)]
    return tuple(vectors)


def read_vector(value: Any) -> Vector:
    """Read one vector: a list of numbers, or base64 of 32-bit floats, the least significant byte first."""
    if isinstance(value, str):
        try:
            data = b64decode(value, validate=True)
            return struct.unpack(f"<{len(data) // 4}f", data)
        except (binascii.Error, ValueError, struct.error):
            return ()
    if not is_list(value):
        return ()
    if {*map(type, value)} <= {float}:  # three times as fast as a look at each of them
        return tuple(value)
    found = tuple(number(part) for part in value)
    return tuple(part for part in found if part is not None) if None not in found else ()
