"""Rules that speak of fields which cannot be there: worked out as far as that decides them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from modelwire_codegen.importing.schema.forms import Form

if TYPE_CHECKING:
    from modelwire_codegen.importing.schema.reading import Reader

Json = Mapping[str, Any]
Words: TypeAlias = dict[str, Any]
Settled: TypeAlias = Words | bool
"""A rule, or whether it holds in any event."""


class Unheard(Exception):
    """A field that a rule speaks of, and of which nothing says whether it can be there."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a value that a rule speaks of."""

    reader: "Reader"
    forms: Sequence[Form]
    missing: list[str] = field(default_factory=list[str])
    """Fields that were asked for and cannot be there."""

    @property
    def is_object(self) -> bool:
        """True when nothing but an object can be there."""
        return all(form.kind == "object" for form in self.forms)

    def lacks(self, name: str) -> bool:
        """Tell whether no object here can have a field.

        Raises:
            Unheard: nothing says so.
        """
        objects = [form for form in self.forms if form.kind in ("object", "any")]
        if not any(form.fields for form in objects) or any(name in form.fields for form in objects):
            return False
        if all(form.extra is False for form in objects):
            self.missing.append(name)
            return True
        if any(isinstance(form.extra, tuple) for form in objects):
            return False
        raise Unheard(name)

    def field(self, name: str) -> "Known":
        """Go into a field."""
        nodes = [form.fields[name] for form in self.forms if name in form.fields]
        return Known(
            self.reader, [f for n in nodes for f in self.reader.read(n).forms], self.missing
        )

    def element(self) -> "Known":
        """Go into the elements of a list."""
        nodes = [form.items for form in self.forms if form.items]
        return Known(
            self.reader, [f for n in nodes for f in self.reader.read(n).forms], self.missing
        )


def settled(words: Words, known: Known) -> Settled:
    """Give a rule as it is, unless it speaks of fields that cannot be there.

    Raises:
        Unheard: it speaks of a field of which nothing is known.
    """
    pruned = prune(words, known)
    return pruned if known.missing else words


def prune(words: Json, known: Known) -> Settled:
    """Give a rule without what cannot be, or whether it holds in any event.

    Raises:
        Unheard: it speaks of a field of which nothing is known.
    """
    parts = [_PRUNED.get(key, _as_it_is)(words, key, known) for key in words if key not in _LATER]
    return _all(parts)


def _as_it_is(words: Json, key: str, known: Known) -> Settled:
    return {key: words[key]}


def _all(parts: Sequence[Settled]) -> Settled:
    if any(part is False for part in parts):
        return False
    kept = [part for part in parts if isinstance(part, dict)]
    if not kept:
        return True
    made: Words = {}
    for part in kept:
        if {*part} & {*made}:
            return {"allOf": kept}
        made |= part
    return made


def _any(parts: Sequence[Settled], key: str = "anyOf") -> Settled:
    if any(part is True for part in parts):
        return True
    kept = [part for part in parts if isinstance(part, dict)]
    if not kept:
        return False
    return kept[0] if len(kept) == 1 else {key: kept}


def _not(part: Settled) -> Settled:
    return {"not": part} if isinstance(part, dict) else not part


def _required(words: Json, key: str, known: Known) -> Settled:
    if not any(known.lacks(name) for name in words[key]):
        return {key: list(words[key])}
    return False if known.is_object else {"not": {"type": "object"}}


def _properties(words: Json, key: str, known: Known) -> Settled:
    kept: Words = {}
    never: list[str] = []
    for name, test in words[key].items():
        if known.lacks(name):
            continue
        made = test if test is False else prune(test, known.field(name))
        if made is False:
            never.append(name)
        elif made is not True:
            kept[name] = made
    found = {**kept, **dict.fromkeys(never, False)}
    return {key: found} if found else True


def _dependents(words: Json, key: str, known: Known) -> Settled:
    parts: list[Settled] = []
    for name, told in words[key].items():
        if known.lacks(name):
            continue
        lists = key == "dependentRequired"
        inner = prune({"required": told} if lists else told, known)
        if inner is False:
            parts.append({"not": {"required": [name]}})
        elif inner is not True:
            parts.append({key: {name: told if lists else inner}})
    return _all(
        [
            _joined(parts, key),
            *(part for part in parts if isinstance(part, dict) and key not in part),
        ]
    )


def _joined(parts: Sequence[Settled], key: str) -> Settled:
    found = {
        name: told
        for part in parts
        if isinstance(part, dict)
        for name, told in part.get(key, {}).items()
    }
    return {key: found} if found else True


def _list_of(words: Json, key: str, known: Known) -> list[Settled]:
    return [prune(part, known) for part in words[key]]


def _one_of(words: Json, key: str, known: Known) -> Settled:
    parts = [part for part in _list_of(words, key, known) if part is not False]
    certain = [part for part in parts if part is True]
    open_parts = [part for part in parts if isinstance(part, dict)]
    if len(certain) > 1:
        return False
    if certain:
        return _not(_any(open_parts))
    if not open_parts:
        return False
    return open_parts[0] if len(open_parts) == 1 else {key: open_parts}


def _conditional(words: Json, key: str, known: Known) -> Settled:
    test = prune(words["if"], known)
    sides = [prune(words[side], known) if side in words else True for side in ("then", "else")]
    if isinstance(test, bool):
        return sides[0] if test else sides[1]
    if all(side is True for side in sides):
        return True
    made: Words = {"if": test}
    for name, side in zip(("then", "else"), sides, strict=True):
        if side is False:
            other = sides[1] if name == "then" else sides[0]
            return _all([_not(test) if name == "then" else test, other])
        if isinstance(side, dict):
            made[name] = side
    return made


def _inside(words: Json, key: str, known: Known) -> Settled:
    made = prune(words[key], known.element())
    if key == "items":
        return made if made is True else {key: made} if isinstance(made, dict) else {"maxItems": 0}
    if isinstance(made, bool):
        return {"minItems": 1} if made else False
    return {key: made}


# Read with the keyword beside which they stand.
_LATER = ("then", "else")
_PRUNED: Mapping[str, Callable[[Json, str, Known], Settled]] = {
    "required": _required,
    "properties": _properties,
    "dependentRequired": _dependents,
    "dependentSchemas": _dependents,
    "allOf": lambda words, key, known: _all(_list_of(words, key, known)),
    "anyOf": lambda words, key, known: _any(_list_of(words, key, known)),
    "oneOf": _one_of,
    "not": lambda words, key, known: _not(prune(words[key], known)),
    "if": _conditional,
    "items": _inside,
    "contains": _inside,
}
