"""What need not be done again: documents that have been read, and the insides of objects that have been lowered.

A process that generates again and again keeps a `Memory`. What one process leaves to the next lies in the user's cache folder, a
file a vendor of each spec tree. Either way everything is found by a digest of all that it was made from.
"""

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from modelwire_codegen.cache import Cache
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.ir import Import, Param
from modelwire_codegen.lower.members import Members
from modelwire_codegen.lower.memo import Memo
from modelwire_codegen.reading import Kept, Reading, Shelf
from modelwire_codegen.sources import COMMON

_CLASSES = {(kind.__module__, kind.__qualname__): kind for kind in (Import, Members, Param)}
_Packed = tuple[str, str, bool, Any, bytes]


@dataclass(slots=True)
class Memory:
    """What is kept from run to run."""

    shelf: Shelf = field(default_factory=Shelf)
    memo: Memo = field(default_factory=Memo)


@dataclass(frozen=True, slots=True)
class Left:
    """What runs over one spec tree leave to one another; nothing without a `folder`."""

    folder: Path | None
    specs: Path
    generator: str
    """Digest of the generator: what another one has left is of no use."""

    def load(self, vendors: Iterable[str]) -> Memory:
        """Give what is known of some vendors."""
        memory = Memory()
        for vendor in sorted(vendors) if self.folder else ():
            documents, insides = self._cache().read(self._name(vendor)) or ((), {})
            memory.shelf.kept |= {packed[0]: _unpacked(packed) for packed in documents}
            memory.memo.vendors[vendor] = insides
        return memory

    def save(self, memory: Memory, reading: Reading, vendors: Iterable[str]) -> None:
        """Leave what a run has used of some vendors, and no more."""
        for vendor in sorted(vendors) if self.folder else ():
            kept = [memory.shelf.kept.get(name) for name in _names(reading, vendor)]
            documents = [_packed(item) for item in kept if item is not None]
            self._cache().write(
                self._name(vendor), (documents, memory.memo.vendors.get(vendor, {}))
            )

    def _cache(self) -> Cache:
        assert self.folder is not None
        return Cache(self.folder, self.generator, _CLASSES)

    def _name(self, vendor: str) -> str:
        """Name a vendor of this very tree: other trees may have one of the same name."""
        tree = hashlib.sha256(str(self.specs.resolve()).encode("utf-8", "surrogateescape"))
        return f"{vendor}-{tree.hexdigest()[:16]}"


def _names(reading: Reading, vendor: str) -> Iterator[str]:
    """Name the documents that a run reads when it wants one vendor."""
    for item in reading.documents:
        if item.scope in (COMMON, vendor) or item.kind == "vendor":
            yield item.document.path


def _packed(kept: Kept) -> _Packed:
    """Give a document as it is quickest to load: spots as numbers, in the order of the data."""
    document = kept.document
    spots = kept.spots or _packed_spots(document)
    return document.path, kept.digest, kept.is_judged, document.data, spots


def _packed_spots(document: Document) -> bytes:
    spots = map(document.places.__getitem__, _pointers(document.data))
    return array("I", chain.from_iterable(spots)).tobytes()


def _unpacked(packed: _Packed) -> Kept:
    path, digest, is_judged, data, spots = packed
    numbers = array("I")
    numbers.frombytes(spots)
    pairs = iter(numbers)
    places = dict(zip(_pointers(data), zip(pairs, pairs, strict=True), strict=True))
    return Kept(digest, Document(path, data, places), is_judged, spots)


def _pointers(data: Any) -> Sequence[Pointer]:
    """Give the pointer of each part of a document, what holds others before them."""
    found: list[Pointer] = [()]

    def enter(value: Any, base: Pointer) -> None:
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            pointer = (*base, key)
            found.append(pointer)
            if isinstance(inner, (dict, list)):
                enter(inner, pointer)

    if isinstance(data, (dict, list)):
        enter(data, ())
    return found
