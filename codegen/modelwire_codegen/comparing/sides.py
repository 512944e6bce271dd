"""A vendor as one of the two catalogs has it, with the tables that comparing asks again and again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from modelwire_codegen.comparing.annotations import Names, Type, names_of
from modelwire_codegen.ir import ObjectType, Param, ParameterSet, Vendor
from modelwire_codegen.lower.choices import is_named
from modelwire_codegen.lower.dotted import Dotted
from modelwire_codegen.lower.lift import SCOPE
from modelwire_codegen.lower.objects import references

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Side:
    """One vendor of one catalog."""

    vendor: Vendor

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
