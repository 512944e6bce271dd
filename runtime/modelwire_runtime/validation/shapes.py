"""What a parameter set looks like from outside Pydantic.

That is: names at each level, and where objects, media and odd literals sit. A shape is read once
from a class's fields. A place that needs nothing but Pydantic has no shape at all.
"""

import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from modelwire_runtime.rules.base import Names, Rule
from modelwire_runtime.rules.values import key

_ATTRIBUTE = "__modelwire_shape__"
_REST = "__pydantic_extra__"


Typed = tuple[type, Any]


@dataclass(frozen=True, slots=True)
class Closed:
    """A field that takes the values of a closed list only."""

    values: tuple[Any, ...]
    keys: frozenset[Any]
    """The values as JSON compares them."""
    required: bool


@dataclass(slots=True)
class Shape:
    """What has to be known of one place in a request."""

    names: dict[str, str] = field(default_factory=dict[str, str])
    """Field name by each spelling that is taken, Python's or the wire's."""
    wires: dict[str, str] = field(default_factory=dict[str, str])
    """Wire name by field name, where the two differ."""
    fields: dict[str, "Shape"] = field(default_factory=dict[str, "Shape"])
    """Shapes of the fields that need one."""
    rules: tuple[Rule, ...] = ()
    items: "Shape | None" = None
    """Shape of a list's items."""
    entries: "Shape | None" = None
    """Shape of a mapping's values, and of an object's fields that are not listed."""
    cls: Any = None
    """The class of the objects that may be here, when there is one."""
    closed: dict[str, "Closed"] = field(default_factory=dict[str, "Closed"])
    """The fields, by wire name, that take the values of a closed list only."""
    branches: tuple["Shape", ...] = ()
    """Shapes of which one must fit, where several objects may be here."""
    stranger: "Shape | None" = None
    """Shape of objects that are none of them, where such may be here as well."""
    chooser: Any = None
    """What tells the branches apart; see `branches.branches_of`."""
    media: bool = False
    """Whether media may be here."""
    impostors: "frozenset[Typed]" = frozenset()
    """Values, each with its type, that Pydantic would take for another one, as it takes true for a literal 1."""

    @property
    def pythons(self) -> Names:
        """Python name by wire name, dotted ones too."""
        return _Pythons(self)

    @property
    def is_stranger(self) -> bool:
        """Whether it stands for the objects that an open place takes beside those that are known."""
        return bool(getattr(self.cls, "__stranger__", False))

    def inside(self, name: str) -> "Shape | None":
        """Return the shape of a field or of a mapping's entry, None when nothing is known."""
        return self.fields.get(name) or self.entries

    @property
    def needed(self) -> bool:
        """Whether there is anything to know."""
        known = self.names or self.rules or self.media or self.cls is not None
        return bool(known or self.impostors or self.items or self.entries)


class _Pythons(Mapping[str, str]):
    """Python's form of a place in wire names: `inputs.frameImages[0].image` to `inputs.frame_images[0].image`."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    def __getitem__(self, place: str) -> str:
        level: Shape | None = self._shape
        found: list[str] = []
        whole = {wire: name for name, wire in self._shape.wires.items()}.get(place)
        for part in () if whole else place.split("."):
            wire, bracket, index = part.partition("[")
            names = {wire: name for name, wire in level.wires.items()} if level else {}
            name = names.get(wire, wire)
            found.append(f"{name}{bracket}{index}")
            level = level.inside(name) if level else None
            for _ in range(part.count("[")):
                level = level.items if level else None
        return whole or ".".join(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shape.wires.values())

    def __len__(self) -> int:
        return len(self._shape.wires)


class _Workshop(threading.local):
    """What a thread is building: shapes are shown to others only when all that hang together are done."""

    def __init__(self) -> None:
        self.shapes: dict[Any, Shape] = {}
        self.unions: list[tuple[Shape, list[Shape]]] = []


_workshop = _Workshop()


def shape_of(cls: Any) -> Shape:
    """Return the shape of a class of objects; it is built at the first use."""
    found: Shape | None = cls.__dict__.get(_ATTRIBUTE) or _workshop.shapes.get(cls)
    return found if found is not None else _build(cls)


def _build(cls: Any) -> Shape:
    shapes, unions = _workshop.shapes, _workshop.unions
    outermost = not shapes
    shape = shapes[cls] = Shape()  # before it is filled: a class may hold itself
    try:
        _fill(shape, cls)
        if outermost:
            for merged, members in unions:  # anew, now that every member is whole
                _unite(merged, members)
            for done, its_shape in shapes.items():
                setattr(done, _ATTRIBUTE, its_shape)
    finally:
        if outermost:
            shapes.clear()
            unions.clear()
    return shape


def _fill(shape: Shape, cls: Any) -> None:
    shape.cls = cls
    shape.rules = tuple(cls.__rules__)
    for name, info in cls.model_fields.items():
        wire = info.serialization_alias or info.alias or name
        shape.names[name] = name
        if wire != name:
            shape.wires[name] = wire
        if values := _closed(info.annotation):
            shape.closed[wire] = Closed(values, frozenset(map(key, values)), info.is_required())
        inner = _of(info.annotation, info.metadata)
        if inner.needed:
            shape.fields[name] = inner
    for name, wire in shape.wires.items():
        shape.names.setdefault(wire, name)
    if (rest := rest_of(cls)) is not None:
        shape.entries = _or_none(_of(rest))


def rest_of(cls: Any) -> Any:
    """Return the type of the fields of a class that are not listed; None where it says nothing."""
    for owner in cls.__mro__:
        if not hasattr(owner, "__rules__"):  # Pydantic's own, from where on nothing is said
            return None
        if hint := owner.__annotations__.get(_REST):
            held = SimpleNamespace(__annotations__={_REST: hint})
            home = getattr(sys.modules.get(owner.__module__), "__dict__", {})
            return get_args(get_type_hints(held, home, {owner.__name__: owner})[_REST])[-1]
    return None


def _of(annotation: Any, metadata: Iterable[Any] = ()) -> Shape:
    if any(getattr(mark, "media", False) is True for mark in metadata):
        return Shape(media=True)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _of(arguments[0], arguments[1:])
    if origin in (Union, UnionType):
        return _of_several(arguments)
    if origin is Literal:
        return Shape(impostors=_impostors(arguments, ()))
    if _is_a(origin, Mapping):
        return Shape(entries=_or_none(_of(arguments[1])))
    if _is_a(origin, Sequence) and arguments:
        return Shape(items=_or_none(_of(arguments[0])))
    return _of_class(annotation)


def _of_several(annotations: Iterable[Any]) -> Shape:
    """Return the shape of a place of several types.

    All its lists are one place for items, and all its literals one closed list: which of them a
    value belongs to is not known here.
    """
    literals: list[Any] = []
    items: list[Any] = []
    entries: list[Any] = []
    others: list[Any] = []
    for one in _members(annotations):
        origin, arguments = get_origin(one), get_args(one)
        if origin is Literal:
            literals += arguments
        elif _is_a(origin, Mapping):
            entries.append(arguments[1])
        elif _is_a(origin, Sequence) and arguments:
            items.append(arguments[0])
        else:
            others.append(one)
    shapes = [_of(one) for one in others]
    if items:
        shapes.append(Shape(items=_or_none(_of_several(items))))
    if entries:
        shapes.append(Shape(entries=_or_none(_of_several(entries))))
    shapes.append(Shape(impostors=_impostors(literals, others)))
    return _merge(shapes)


def _members(annotations: Iterable[Any]) -> Iterator[Any]:
    """Give the types of a union, those of unions within it too."""
    for one in annotations:
        value = getattr(one, "__value__", one)  # `type X = ...` of Python 3.12
        if get_origin(value) in (Union, UnionType):
            yield from _members(get_args(value))
        else:
            yield value


def _is_a(origin: Any, kind: type) -> bool:
    return isinstance(origin, type) and issubclass(origin, kind)


def _of_class(annotation: Any) -> Shape:
    value = getattr(annotation, "__value__", None)  # `type X = ...` of Python 3.12
    if value is not None:
        return _of(value)
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        return shape_of(annotation)
    if isinstance(annotation, type) and hasattr(annotation, "__total__"):  # a TypedDict
        names = list(annotation.__annotations__)
        return Shape(names={name: name for name in names})
    return Shape()


def _or_none(shape: Shape) -> Shape | None:
    return shape if shape.needed else None


def _impostors(literals: Iterable[Any], others: Iterable[Any]) -> frozenset[Typed]:
    """Return what equals one of some literals in Python alone, and is of none of the other types."""
    listed = {(type(value), value) for value in literals if isinstance(value, int)}
    twins = {(kind, kind(value)) for _, value in listed if value in (0, 1) for kind in (bool, int)}
    types = {_bare(one) for one in others}
    everything = not types.isdisjoint((Any, object))
    free = [kind for kind, takes in _TAKING.items() if everything or not types.isdisjoint(takes)]
    return frozenset(twin for twin in twins - listed if twin[0] not in free)


_TAKING: Mapping[type, tuple[type, ...]] = {bool: (bool,), int: (int, float)}


def _bare(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def _closed(annotation: Any) -> tuple[Any, ...]:
    """Return the values of a closed list, null among them; none where other values are taken too."""
    parts = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
    found: list[Any] = []
    for part in parts:
        if part is not type(None) and get_origin(part) is not Literal:
            return ()
        found += get_args(part) or (None,)
    return () if found == [None] else tuple(found)


def _merge(shapes: list[Shape]) -> Shape:
    """Return what is known of a place that takes several types."""
    known = [shape for shape in shapes if shape.needed]
    if len(known) == 1:
        return known[0]
    merged = Shape()
    _unite(merged, known)
    _workshop.unions.append((merged, known))
    return merged


def _unite(merged: Shape, known: list[Shape]) -> None:
    """Bring shapes together; several objects are branches, of which each is judged by itself."""
    merged.media = any(shape.media for shape in known)
    merged.impostors = frozenset[Typed]().union(*(shape.impostors for shape in known))
    objects = [shape for shape in known if shape.names or shape.cls is not None]
    for shape in objects:
        merged.names = {**shape.names, **merged.names}
        merged.wires = {**shape.wires, **merged.wires}
        merged.fields = {**shape.fields, **merged.fields}
    classes = [shape for shape in objects if shape.cls is not None]
    merged.stranger = next((shape for shape in classes if shape.is_stranger), None)
    if len(objects) == 1:
        merged.rules = objects[0].rules
    elif len(objects) == len(classes):
        merged.branches = tuple(shape for shape in classes if not shape.is_stranger)
    merged.items = next((shape.items for shape in known if shape.items), None)
    merged.entries = next((shape.entries for shape in known if shape.entries), None)
