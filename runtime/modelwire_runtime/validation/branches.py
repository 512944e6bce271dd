"""Which of several objects is meant: its tag says so, a field for which each of them has values of its own.

A branch whose closed fields do not take what an object holds there cannot be what the object is. So
a branch may be ruled out by them before anything is judged; what is left is tried.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import key, show, show_all
from modelwire_runtime.validation.names import nearest_name
from modelwire_runtime.validation.shapes import Closed, Shape

Object = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Branches:
    """The objects that may be at one place."""

    shapes: tuple[Shape, ...]
    tag: str
    """Wire name of the field that tells them apart best; empty when none does."""
    stranger: Shape | None
    """What takes objects whose tag is unknown, where the place is open to them."""

    def possible(self, value: Object) -> list[Shape]:
        """List the branches that none of their closed fields rules out."""
        return [shape for shape in self.shapes if _admits(shape, value)]

    def is_named(self, shape: Shape, value: Object) -> bool:
        """Tell whether the tag of an object names a branch; one without a tag may have been meant to be another."""
        return self.tag in shape.closed and self.given(value) is not OMIT

    def meant(self, value: Object) -> list[Shape]:
        """List the branches that an object was probably meant to be, though it is none of them."""
        given = self.given(value)
        named = [shape for shape in self.shapes if self.tag in shape.closed]
        if given is OMIT:
            return [s for s in self.shapes if not (s in named and s.closed[self.tag].required)]
        found = [shape for shape in named if key(given) in shape.closed[self.tag].keys]
        for name in dict.fromkeys(name for shape in found for name in shape.closed):
            if narrowed := [shape for shape in found if _admits(shape, value, (name,))]:
                found = narrowed
        return found

    def is_strange(self, value: Object) -> bool:
        """Tell whether an object has a tag that no branch knows, at a place that is open to such."""
        given = self.given(value)
        known = {one for shape in self._named() for one in shape.closed[self.tag].keys}
        return self.stranger is not None and isinstance(given, str) and key(given) not in known

    def given(self, value: Object) -> Any:
        """Return the tag of an object, `OMIT` when it has none."""
        return next((_field(shape, value, self.tag) for shape in self._named()), OMIT)

    def called(self, shape: Shape, value: Object) -> str:
        """Say which branch an object was judged as: its tag, or the name of the class."""
        given = _field(shape, value, self.tag) if self.tag in shape.closed else OMIT
        return given if isinstance(given, str) and given else str(shape.cls.__name__)

    def unknown(self, value: Object) -> Fault:
        """Build the fault, or where the place is open the warning, of a tag that no branch has."""
        listed = [one for shape in self._named() for one in shape.closed[self.tag].values]
        values = tuple(dict.fromkeys(listed))
        given, name = self.given(value), self._python()
        if given is OMIT:
            text = f"{name} is required, one of {show_all(values)}"
            return Fault(self.tag, OMIT, "required", text, values)
        texts = [item for item in values if isinstance(item, str)]
        close = nearest_name(given, texts) if isinstance(given, str) else None
        nearest = () if close is None else (close,)
        hint = f" (nearest: {show(close)})" if nearest else ""
        text = f"{name}={show(given)} is not one of {show_all(values)}{hint}"
        kept = given if isinstance(given, (str, int, float)) else show(given)
        return Fault(self.tag, kept, "enum", text, values, nearest)

    def _named(self) -> Iterable[Shape]:
        return (shape for shape in self.shapes if self.tag in shape.closed)

    def _python(self) -> str:
        return next((shape.names.get(self.tag, self.tag) for shape in self._named()), self.tag)


def branches_of(shape: Shape) -> Branches:
    """Return what is known of the objects that may be at a place; found out at the first use."""
    if shape.chooser is None:
        shape.chooser = Branches(shape.branches, tag_of(shape.branches), shape.stranger)
    found: Branches = shape.chooser
    return found


def tag_of(shapes: Sequence[Shape]) -> str:
    """Return the field that most objects have closed, and among such the one with the most values; empty without any."""
    names = dict.fromkeys(name for shape in shapes for name in shape.closed)

    def weight(name: str) -> tuple[int, int]:
        closed = [shape.closed[name] for shape in shapes if name in shape.closed]
        return len(closed), len({one for item in closed for one in item.keys})

    return max(names, key=weight, default="")


def _admits(shape: Shape, value: Object, names: Iterable[str] | None = None) -> bool:
    for name in shape.closed if names is None else names:
        closed: Closed | None = shape.closed.get(name)
        if closed is None:
            continue
        given = _field(shape, value, name)
        if closed.required if given is OMIT else key(given) not in closed.keys:
            return False
    return True


def _field(shape: Shape, value: Object, wire: str) -> Any:
    """Return what an object holds under a wire name or its Python form."""
    given = value.get(wire, OMIT)
    return value.get(shape.names.get(wire, wire), OMIT) if given is OMIT else given
