"""Shared objects that upstream changes: which of them change where they stand, since all who use them are told the same.

Specs are walked side by side with what upstream says of them. An object of which every model that uses it is told one and the
same new thing is changed; of any other, each model that is told something new gets its own.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Diagnostic, Place
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.params import ParameterSets, joined
from modelwire_codegen.importing.merging.values import Values
from modelwire_codegen.importing.tree import Tree, reached

_OF_A_PLACE = ("default", "description", "title")
_WALKED = ("properties", "items", "additionalProperties", "anyOf", "oneOf")
_SHOWN = 5
_VALUES = ("default", "const", "enum", "known_values")


@dataclass(slots=True)
class Sharing:
    """Who uses the shared objects of one tree, and what upstream says of each."""

    tree: Tree
    sets: ParameterSets
    told: dict[str, list[Json]] = field(default_factory=dict[str, list[Json]])
    """What upstream says of each object, a place at a time; inner objects first."""
    unclear: set[str] = field(default_factory=set[str])
    """Objects at places that have no counterpart upstream."""
    _pairs: set[tuple[str, Any]] = field(default_factory=set[tuple[str, Any]])

    def users(self, ref: str) -> list[str]:
        """List the models that use an object, in the order of the specs."""
        return [model["id"] for _, model in self.tree.models() if ref in self._reached(model)]

    def alike(self, wanted: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
        """Give each object of several users that are all told the same new thing, given what is wanted by the ids of models."""
        for _, model in self.tree.models():
            if model["id"] in wanted and "also" not in model:
                self._walk(self._params(model), wanted[model["id"]], ())
        values = self.sets.values
        drafted = Values(dict(values.drafted), values.drafted)
        for ref, told in self.told.items():
            if ref in self.unclear or values.agree(values.objects[ref], told[0]):
                continue
            users = self.users(ref)
            is_read = len(users) > 1 and set(users) <= set(wanted) and ref not in self._replied()
            if is_read and all(drafted.agree(told[0], other) for other in told[1:]):
                yield ref, told[0]

    def parted(self, what: str, refs: Collection[str]) -> Iterator[Diagnostic]:
        """Tell of objects that a model or a set now writes out for itself, of which callers have used the class."""
        for ref in sorted(refs):
            others = [name for name in self.users(ref) if name != what]
            more = f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
            told = f"{', '.join(others[:_SHOWN])}{more}" if others else "a group"
            message = f"upstream changes {ref} for {what}, which gets a class of its own; {told} keeps the old one"
            hint = "import what upstream says of all of them at once, or change the object by hand"
            yield Diagnostic(Place(self.tree.home("objects", ref).name), "MW667", message, hint)

    def _replied(self) -> set[str]:
        vendor = self.tree.vendor_file()
        holders = [vendor.data["results"]] if vendor else []
        return reached(holders, self.sets.values.objects)

    def _reached(self, model: Json) -> set[str]:
        ways = [self._params(way) for way in (model, *model.get("also", ()))]
        return reached(ways, self.sets.values.objects)

    def _params(self, way: Json) -> Json:
        params = self.tree.sets()[way["set"]]["params"] if "set" in way else way.get("params", {})
        return joined(params, self.sets.groups)

    def _walk(self, old: Any, want: Any, trail: tuple[str, ...]) -> None:
        objects = self.sets.values.objects
        if not isinstance(old, Mapping) or not isinstance(want, Mapping):
            self.unclear |= reached([old], objects) if want is not None else set()
            return
        ref, named = old.get("$ref"), want.get("$ref")
        want = self._whole(want)
        if ref is not None:
            # Those of other vendors are not ours to change, and one that upstream names is merged by its name.
            if ref in trail or ref not in objects or ref.startswith("common/") or ref == named:
                self.unclear |= {ref}
                return
            if named is None or (ref, named) not in self._pairs:
                self._pairs.add((ref, named))
                self._walk(objects[ref], want, (*trail, ref))
            self.told.setdefault(ref, []).append(want)
            return
        fields = want.get("properties", {})
        for name, inner in old.get("properties", {}).items():
            self._walk(inner, fields.get(name), trail)
        for key in ("items", "additionalProperties"):
            self._walk(old.get(key), want.get(key), trail)
        for key in ("anyOf", "oneOf"):
            self._branches(old.get(key, []), want.get(key, []), trail)
        rules = [value for key, value in old.items() if key not in (*_WALKED, *_VALUES)]
        self.unclear |= reached(rules, objects)

    def _branches(self, old: list[Any], want: list[Any], trail: tuple[str, ...]) -> None:
        if len(old) != len(want):
            self.unclear |= reached(old, self.sets.values.objects)
            return
        for inner, other in zip(old, want, strict=True):
            self._walk(inner, other, trail)

    def _whole(self, want: Mapping[str, Any]) -> Json:
        """Give what is wanted of a value, without what is said of its place alone."""
        found, seen = dict(want), set[str]()
        while (ref := found.get("$ref")) in self.sets.values.drafted and ref not in seen:
            seen.add(str(ref))
            del found["$ref"]
            found = {**self.sets.values.drafted[str(ref)], **found}
        return {key: value for key, value in found.items() if key not in _OF_A_PLACE}
