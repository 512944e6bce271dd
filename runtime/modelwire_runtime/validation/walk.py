"""The first look at what a caller set: whether it is JSON at all, and what it is called.

One pass gives two trees. The *wire* tree is what is sent: wire names, values as they were set. The
*judged* tree is what Pydantic sees: field names, and 4.0 as 4, because JSON Schema's integers are
numbers without a fraction while Pydantic's are Python's.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral
from typing import TYPE_CHECKING, Any, TypeGuard

from modelwire_runtime.media.slots import first_medium, is_binary, is_media_input
from modelwire_runtime.omit import OMIT
from modelwire_runtime.rules.base import Fault
from modelwire_runtime.rules.values import is_object, show
from modelwire_runtime.validation.names import stray
from modelwire_runtime.validation.one_of import one_of
from modelwire_runtime.validation.places import Where, path, placed, root, twice
from modelwire_runtime.validation.shapes import Shape

if TYPE_CHECKING:
    from modelwire_runtime.params import Object

_DEEPEST = 100
LARGEST = 2**1023
"""Numbers beyond are no doubles any more, which is what most readers of JSON have."""
SMALLEST = -LARGEST


class _Impostor:
    """Stands for true where Pydantic would take it for 1, and the other way round."""


_IMPOSTOR = _Impostor()


@dataclass(slots=True)
class Ruled:
    """A nested object that has rules of its own."""

    where: Where
    shape: Shape
    values: Mapping[str, Any]
    tag: str = ""
    """What it was judged as, where it might have been another object."""

    def faults(self) -> Iterator[Fault]:
        """Find what breaks its rules."""
        for rule in self.shape.rules:
            for fault in rule.check(self.values, self.shape.pythons):
                yield placed(fault, self.where, self.tag)


class Walk:
    """One pass over what a caller set."""

    __slots__ = ("faults", "judging", "misfits", "ruled", "settled", "spelling", "strange")

    def __init__(self, *, judging: bool = True) -> None:
        self.faults: list[Fault] = []
        """What no vendor can be sent, however it is judged."""
        self.strange: list[Fault] = []
        """Names that the whole does not have, or that are given twice."""
        self.spelling: list[Fault] = []
        """The same of what it holds: names that are given twice, and, as warnings, keys of open objects that look misspelt."""
        self.ruled: list[Ruled] = []
        self.settled: set[str | int] = set()
        """Parameters of which enough was said, so that Pydantic need not be asked."""
        self.misfits: list[Fault] = []
        """What keeps an object from being the one that it was meant to be, of several that may be there."""
        self.judging = judging
        """False when values are only brought into the wire's form."""

    def both(self, value: Any, shape: Shape | None, where: Where) -> tuple[Any, Any]:
        """Return the value as it is sent and as it is judged."""
        kind = value.__class__
        if kind is str:
            return self._text(value, where)
        if value is None or kind is bool:
            refused = shape is not None and (kind, value) in shape.impostors
            return value, _IMPOSTOR if refused else value
        if kind is int or kind is float:
            seen = value
            if kind is float:
                seen = self._float(value, where)
            elif not SMALLEST < value < LARGEST:
                self._unsendable(value, where, "is too large for a number in JSON")
            refused = shape is not None and (int, value) in shape.impostors
            return value, _IMPOSTOR if refused else seen
        if where[2] > _DEEPEST:
            return self._unsendable(value, where, f"is nested deeper than {_DEEPEST} levels")
        if shape is not None and shape.media and _is_file(value):
            value = first_medium(value)
            return value, value
        if kind is list or kind is tuple:
            return self._items(value, shape, where)
        if kind is dict:
            return self._object(value, shape, where)
        return self._other(value, shape, where)

    def _text(self, value: str, where: Where) -> tuple[Any, Any]:
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError as error:
                text = (
                    f"has half a surrogate pair at character {error.start}, which no text can hold"
                )
                return self._unsendable(value, where, text)
        return value, value

    def _float(self, value: float, where: Where) -> float:
        if value - value != 0:
            self._unsendable(value, where, "is no number in JSON")
        elif value.is_integer() and SMALLEST < value < LARGEST:
            return int(value)
        return value

    def _items(self, value: Sequence[Any], shape: Shape | None, where: Where) -> tuple[Any, Any]:
        inner = None if shape is None else shape.items
        depth = where[2] + 1
        pairs = [
            self.both(item, inner, (where, index, depth, index)) for index, item in enumerate(value)
        ]
        return [pair[0] for pair in pairs], [pair[1] for pair in pairs]

    def _object(
        self, value: Mapping[Any, Any], shape: Shape | None, where: Where
    ) -> tuple[Any, Any]:
        if shape is not None and shape.branches:
            return one_of(self, value, shape, where)
        sent, judged = self.fields(value, shape, where)
        if shape is not None:
            self.add_ruled(where, shape, sent)
        return sent, judged

    def fields(
        self, value: Mapping[Any, Any], shape: Shape | None, where: Where
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the fields of an object as they are sent and as they are judged."""
        sent: dict[str, Any] = {}
        judged: dict[str, Any] = {}
        depth = where[2] + 1
        for key, item in value.items():
            if item is OMIT:
                continue
            if type(key) is not str:
                text = "is the key of an object and must be text"
                self._unsendable(key, where, text, whole=False)
                continue
            name = key if shape is None else shape.names.get(key, key)
            wire = key if shape is None else shape.wires.get(name, name)
            place = (where, name, depth, wire)
            if shape is not None and shape.names and key not in shape.names:
                self._stray(item, shape, place, value)
            self._text(key, place)
            if name in judged:
                self.spelling.append(twice(where, name, wire))
            inner = None if shape is None else shape.fields.get(name, shape.entries)
            sent[wire], judged[name] = self.both(item, inner, place)
        return sent, judged

    def add_ruled(self, where: Where, shape: Shape, sent: Mapping[str, Any], tag: str = "") -> None:
        """Keep an object for its rules, if it has any; they are judged when everything is seen."""
        if shape.rules:
            self.ruled.append(Ruled(where, shape, sent, tag))

    def fresh(self) -> "Walk":
        """Return a walk of the same kind that has seen nothing."""
        return Walk(judging=self.judging)

    def told(self) -> Iterator[Fault]:
        """Find all that is wrong with what was seen, as far as Pydantic need not be asked."""
        yield from (*self.faults, *self.spelling, *self.misfits)
        for item in self.ruled:
            yield from item.faults()

    def adopt(self, other: "Walk") -> None:
        """Take over what another walk has seen."""
        self.faults += other.faults
        self.spelling += other.spelling
        self.misfits += other.misfits
        self.ruled += other.ruled
        self.settled |= other.settled

    def _stray(self, item: Any, shape: Shape, place: Where, beside: Mapping[Any, Any]) -> None:
        taken = [shape.names[key] for key in beside if key in shape.names]
        found = stray(path(place, wire=True), path(place), item, shape.names.values(), taken)
        if found is not None:
            self.spelling.append(found)

    def _other(self, value: Any, shape: Shape | None, where: Where) -> tuple[Any, Any]:
        """Deal with what is less common: subclasses, params objects, results, and no JSON."""
        if isinstance(value, str):
            return self._text(str.__str__(value), where)
        if isinstance(value, Integral):  # an IntEnum, NumPy's integers
            return self.both(int(value), shape, where)
        if isinstance(value, float):
            return self.both(float(value), shape, where)
        if is_object(value):
            return self._object(value, shape, where)
        if is_params_object(value):
            if shape is not None and shape.branches:
                return one_of(self, value.wire(), shape, where, type(value))
            return self._object(value.wire(), shape, where)
        if (
            shape is not None
            and shape.items is not None
            and shape.items.media
            and hasattr(value, "media")
        ):
            return self._items(value.media, shape, where)  # a former result where several media go
        if _is_sequence(value):
            return self._items(value, shape, where)
        return self._unsendable(
            value, where, f"is of type {type(value).__name__}, which JSON has no form for"
        )

    def _unsendable(
        self, value: Any, where: Where, text: str, *, whole: bool = True
    ) -> tuple[Any, Any]:
        at = path(where)
        self.settled.add(root(where))
        # A fault travels with its error, also through pickle, so it keeps no value that may not.
        kept = value if type(value) in (str, int, float) else show(value)
        about = f"{at}={show(value)}" if whole else f"{at}: {show(value)}"
        self.faults.append(Fault(path(where, wire=True), kept, "json", f"{about} {text}"))
        return value, value


def _is_file(value: Any) -> bool:
    return is_media_input(value) and not isinstance(value, str)


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not is_binary(value)


def is_params_object(value: Any) -> "TypeGuard[Object]":
    """Tell whether a value is a params object or a nested one, without importing Pydantic."""
    cls = value.__class__
    return hasattr(cls, "wire") and hasattr(cls, "model_fields")
