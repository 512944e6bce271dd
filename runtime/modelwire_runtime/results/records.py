"""Records: typed views of what a vendor says, read leniently.

A record keeps the vendor's object as it came. Its attributes are read when they are asked for: what is
missing is None (an empty tuple for a list), what the spec does not know stays in `raw`, and a value of
another type than the spec says passes as it is.
"""

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, cast

from modelwire_runtime.rules.values import is_list, is_object, show


class Record:
    """Part of a reply; generated classes say which attributes there are."""

    __slots__ = ("raw",)
    _wires: ClassVar[Mapping[str, str]] = {}
    """Wire names by attribute, where the two differ."""
    _parts: ClassVar[Mapping[str, str]] = {}
    """Class of the records that an attribute holds, by attribute."""
    _lists: ClassVar[tuple[str, ...]] = ()
    """Attributes that hold lists."""

    raw: Mapping[str, Any]
    """The vendor's object, as it came."""

    def __init__(self, raw: Mapping[str, Any] | None = None) -> None:
        self.raw: Mapping[str, Any] = {} if raw is None else raw

    if not TYPE_CHECKING:  # checkers must see the annotated names only

        def __getattr__(self, name):  # noqa: ANN001, ANN204
            if name.startswith("_") or name not in _attributes(type(self)):
                from modelwire_runtime.namespaces import missing

                known = [*_attributes(type(self)), "raw"]
                raise missing(type(self).__name__, name, known, "field")
            return self._read(name)

    def _read(self, name: str) -> Any:
        value = self.raw.get(self._wires.get(name, name))
        part = self._parts.get(name)
        kind = None if part is None else getattr(sys.modules[type(self).__module__], part)
        if name in self._lists and value is None:
            return ()
        if is_list(value):
            return tuple(_part(kind, item) for item in value)
        return _part(kind, value)

    def __getitem__(self, wire: str) -> Any:
        return self.raw[wire]

    def __iter__(self) -> Iterator[str]:
        return iter(self.raw)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]  # what it shows is a mutable object

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_attributes(type(self))})

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.raw,)

    def __repr__(self) -> str:
        names = [n for n in _attributes(type(self)) if self.raw.get(self._wires.get(n, n))]
        shown = ", ".join(f"{name}={show(self._read(name))}" for name in names[:6])
        more = ", ..." if len(names) > 6 else ""
        return f"{type(self).__name__}({shown}{more})"


def _attributes(kind: type[Record]) -> tuple[str, ...]:
    """Return the attributes of a class, those that it inherits first."""
    found = [
        name for base in reversed(kind.__mro__) for name in getattr(base, "__annotations__", ())
    ]
    return tuple(dict.fromkeys(name for name in found if name[0] != "_" and name != "raw"))


def _part(kind: type[Record] | None, value: Any) -> Any:
    return kind(value) if kind is not None and is_object(value) else value


def record_class(package: str, name: str) -> type[Record]:
    """Return a record class of a vendor's package."""
    return cast("type[Record]", getattr(import_module(f"{package}.records"), name))


def read_records(kind: type[Record], data: Any, *, many: bool) -> Any:
    """Read an output into a record, or a list into a tuple of them; None stays None."""
    if many:
        return tuple(_part(kind, item) for item in data) if is_list(data) else ()
    if is_list(data):
        data = data[0] if data else None
    return _part(kind, data)
