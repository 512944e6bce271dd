"""What a value at one place of a call may be, as the params class says: nested objects, lists and limits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

Place: TypeAlias = tuple[str | int, ...]
"""Where a value is: names, and indices within lists."""
Member: TypeAlias = tuple[Any, Sequence[Any]]
"""A type without `Union` and `Annotated`, and its limits."""

_EXAMPLE = re.compile(r"such as (\S+)\.$")
_PART = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Field:
    """What a value at one place may be."""

    name: str
    """The Python name; empty for an item of a list."""
    annotation: Any
    metadata: Sequence[Any] = ()
    wires: str = ""
    """The place in wire names, without the indices of lists."""
    example: str = ""
    """A value that the description names."""

    def members(self) -> Iterator[Member]:
        """Yield the types that the place takes."""
        return _members(self.annotation, self.metadata)

    def inside(self, part: str | int) -> Iterator["Field"]:
        """Yield what is one step deeper, several where several types have it: an item, or a field by its Python or wire name."""
        for annotation, _ in self.members():
            if isinstance(part, str):
                yield from _fields(annotation, part, self.wires)
            elif is_list(annotation):
                yield Field("", get_args(annotation)[0], (), self.wires)


def of(params: Any) -> Field:
    """Return a whole parameter set as one place."""
    return Field("", params)


def at(params: Any, place: Place) -> list[Field]:
    """Return what may be at a place, nothing when the set has no such place."""
    found = [of(params)]
    for part in place:
        found = [inner for item in found for inner in item.inside(part)]
    return found


def place(text: str) -> Place:
    """Read a place such as `inputs.referenceImages[0]`."""
    return tuple(int(part) if part.isdigit() else part for part in _PART.findall(text))


def is_list(annotation: Any) -> bool:
    """Tell whether a type is a list."""
    return get_origin(annotation) is list


def is_object(annotation: Any) -> bool:
    """Tell whether a type is a class with fields."""
    return hasattr(annotation, "model_fields")


def is_media(member: Member) -> bool:
    """Tell whether a type takes media in any form."""
    return any(getattr(mark, "media", False) is True for mark in member[1])


def limit(metadata: Sequence[Any], name: str, default: Any = None) -> Any:
    """Return a limit such as `ge` or `min_length`."""
    found = (getattr(mark, name, None) for mark in metadata)
    return next((value for value in found if value is not None), default)


def _fields(annotation: Any, name: str, wires: str) -> Iterator[Field]:
    known = getattr(annotation, "model_fields", {})
    aliases = {info.serialization_alias: field for field, info in known.items()}
    name = name if name in known else aliases.get(name, name)
    info = known.get(name)
    if info is not None:
        wire = info.serialization_alias or name
        example = _EXAMPLE.search(info.description or "")
        told = example[1] if example else ""
        yield Field(name, info.annotation, info.metadata, f"{wires}.{wire}".lstrip("."), told)


def _members(annotation: Any, metadata: Sequence[Any]) -> Iterator[Member]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _members(arguments[0], (*metadata, *arguments[1:]))
    elif origin in (Union, UnionType):
        for argument in arguments:
            yield from _members(argument, metadata)
    elif hasattr(annotation, "__value__"):  # `type X = ...` of Python 3.12
        yield from _members(annotation.__value__, metadata)
    else:
        yield annotation, metadata
