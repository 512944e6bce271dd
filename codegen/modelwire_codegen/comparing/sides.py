"""A vendor as one of the two catalogs has it, with the tables that comparing asks again and again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from modelwire_codegen.comparing.annotations import Names, Type, names_of
from modelwire_codegen.ir import ObjectType, Param, ParameterSet, Vendor
from modelwire_codegen.lower.choices import is_named
from modelwire_codegen.lower.dotted import Dotted
from modelwire_codegen.lower.lift import SCOPE
from modelwire_codegen.lower.objects import references

Json = Mapping[str, Any]
# What describes, and changes nothing else.
WORDS = frozenset(
    {
        *("description", "note", "evidence", "likely", "value_notes", "inline_tags", "title"),
        "contentEncoding",
    }
)


Renames = Mapping[str, frozenset[str]]
"""Objects that the other catalog has under other names, by reference: all that are the same but for the name."""


@dataclass(frozen=True)
class Side:
    """One vendor of one catalog."""

    vendor: Vendor
    renamed: Renames = field(default_factory=dict[str, frozenset[str]])

    def facts(self, param: Param, beside: Param) -> Json:
        """Give what the spec says of a parameter, with objects under the names that they have beside."""
        if not self.renamed:
            return param.facts
        held = frozenset(references(beside.facts))
        names = {ref: min(alike & held) for ref, alike in self.renamed.items() if alike & held}
        return cast("Json", _relabelled(param.facts, names))

    @cached_property
    def names(self) -> Names:
        """What the names in annotations stand for."""
        return names_of(self.vendor)

    @cached_property
    def sets(self) -> Mapping[str, ParameterSet]:
        """The parameter sets, by module."""
        return {item.module: item for item in self.vendor.sets}

    @cached_property
    def objects(self) -> Mapping[str, ObjectType]:
        """The objects, by the name of their class."""
        return {item.class_name: item for item in self.vendor.objects}

    @cached_property
    def _params(self) -> Mapping[str, tuple[Param, ...]]:
        return {item.ref: item.params for item in self.vendor.objects}

    @cached_property
    def _held(self) -> Mapping[str, frozenset[str]]:
        """What each object and each union holds itself, by reference."""
        held = {item.ref: frozenset(_of_params(item.params)) for item in self.vendor.objects}
        return held | {item.ref: frozenset(_names(item.facts)) for item in self.vendor.unions}

    def dotted(self, params: tuple[Param, ...]) -> Dotted:
        """Give what turns wire names of parameters into Python's."""
        return Dotted(params, self._params)

    def parse(self, param: Param) -> Type:
        """Give the type that a parameter has in signatures."""
        return self.names.parse(param.annotation)

    def holds(self, item: ParameterSet) -> frozenset[str]:
        """Give the names of all classes and lists that a set holds, at whatever depth."""
        found: set[str] = set()
        todo = [*_of_params(item.params)]
        while todo:
            ref = todo.pop()
            if ref not in found:
                found.add(ref)
                todo += self._held.get(ref, ())
        return frozenset(ref.rsplit("/", 1)[-1].removeprefix(SCOPE) for ref in found)


def renames(old: Vendor, new: Vendor) -> Renames:
    """Find objects that have another name now and are the same otherwise; those that they hold may have new names too."""
    former, later = ({item.class_name for item in side.objects} for side in (old, new))
    gone = [item for item in old.objects if item.class_name not in later]
    come = [item for item in new.objects if item.class_name not in former]
    found: dict[str, frozenset[str]] = {item.ref: frozenset() for item in gone}
    grown = bool(gone and come)
    while grown:
        grown = False
        for item in gone:
            alike = frozenset(one.ref for one in come if _alike(item.facts, one.facts, found))
            grown = grown or alike != found[item.ref]
            found[item.ref] = alike
    return {ref: alike for ref, alike in found.items() if alike}


def _alike(one: Any, other: Any, found: Renames) -> bool:
    """Tell whether two schemas differ in nothing but words and the names of objects."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(
            _alike(part, held, found) for part, held in zip(one, other, strict=True)
        )
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return bool(one == other)
    keys = [[key for key in side if key not in WORDS] for side in (one, other)]
    return {*keys[0]} == {*keys[1]} and all(
        (
            _same_ref(one[key], other[key], found)
            if key == "$ref"
            else _alike(one[key], other[key], found)
        )
        for key in keys[0]
    )


def _same_ref(one: Any, other: Any, found: Renames) -> bool:
    return bool(one == other or other in found.get(one, ()))


def _relabelled(data: Any, names: Mapping[str, str]) -> Any:
    if isinstance(data, list):
        return [_relabelled(part, names) for part in data]
    if isinstance(data, Mapping):
        return {
            key: names.get(value, value) if key == "$ref" else _relabelled(value, names)
            for key, value in data.items()
        }
    return data


def _of_params(params: tuple[Param, ...]) -> Iterator[str]:
    return (ref for param in params for ref in _names(param.facts))


def _names(data: Any) -> Iterator[str]:
    """Give each object, union and named list that a schema speaks of."""
    yield from references(data)
    yield from named_lists(data)


def named_lists(data: Any) -> Iterator[str]:
    """Give the name of each closed list that has one, at whatever depth of a schema."""
    if isinstance(data, Mapping):
        if is_named(data):
            yield data["title"]
        for key, value in data.items():
            if key not in ("default", "enum", "const", "known_values"):
                yield from named_lists(value)
    elif isinstance(data, list):
        for value in data:
            yield from named_lists(value)
