"""Cross-field rules: JSON Schema's conditional keywords and our own words, as expressions of runtime rule objects.

datamodel-code-generator drops these keywords in silence, so they never reach it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.document import Pointer
from modelwire_codegen.lower.branches import facts_of, is_known, tag_of, undecidable
from modelwire_codegen.lower.conditions import ConditionWriter, Written
from modelwire_codegen.lower.fragments import (
    alternatives,
    closed_values,
    has_fractions,
    kinds_of,
    left_to_fits,
    limits_inside,
    plain_type,
    size_pattern,
    speaks_of_fields,
)
from modelwire_codegen.lower.patterns import problem
from modelwire_codegen.lower.shapes import UNION, ObjectName, steps_in_field
from modelwire_codegen.python_text import literal, string, tuple_of
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
_BRANCHES = ("if", "then", "else")
# What a property says of its value beside its shape.
_TESTS = ("contains", "allOf", "not", *_BRANCHES, "dependentRequired", "dependentSchemas")
# What it says of an object's fields, where the object itself is described elsewhere.
_FIELD_TESTS = ("properties", "required", "anyOf", "oneOf")


@dataclass(slots=True)
class RuleWriter:
    """Writes the rules of one object; `used` gathers the runtime names that the expressions need."""

    schema: Schema
    report: Report
    objects: Mapping[str, ObjectName] = field(default_factory=dict[str, ObjectName])
    """What references speak of."""
    conditions: ConditionWriter = field(init=False)

    def __post_init__(self) -> None:
        self.conditions = ConditionWriter(self.schema, self.report, self.objects)

    @property
    def used(self) -> set[str]:
        """The runtime names that the expressions need."""
        return self.conditions.used

    def write(self) -> tuple[str, ...]:
        """Give every rule of the object, in the order in which the spec states them."""
        data = self.schema.data
        own = {key: data[key] for key in data if key in _RULES}
        rules = list(self._rules(own, ()))
        for name, prop in data.get("properties", {}).items():
            rules.extend(self._of_property(name, prop, ("properties", name)))
        rules.extend(self._of_others())
        for key, build in (("pixels", "Pixels"), ("aspect", "Aspect")):
            if item := data.get(key):
                width, height = (string(name) for name in item["of"])
                rules.append(self._call(build, width, height, *self._bounds(item)))
        return tuple(rules)

    def _call(self, name: str, *arguments: str) -> str:
        return self.conditions.call(name, *arguments)

    def _unsupported(self, pointer: Pointer, what: str, hint: str) -> None:
        self.conditions.unsupported(pointer, what, hint)

    # Object level

    def _rules(self, data: Json, pointer: Pointer) -> Iterator[str]:
        """Write each thing that must hold as a rule of its own."""
        if "if" in data:
            yield from self._rule({key: data[key] for key in _BRANCHES if key in data}, pointer)
        for key in ("dependentRequired", "dependentSchemas"):
            for name, needed in data.get(key, {}).items():
                yield from self._rule({key: {name: needed}}, pointer)
        for index, part in enumerate(data.get("allOf", ())):
            yield from self._rules(part, (*pointer, "allOf", index))
        for key in ("anyOf", "oneOf", "not"):
            if key in data:
                yield from self._rule({key: data[key]}, pointer)
        if rest := {key: value for key, value in data.items() if key not in _RULES}:
            yield from self._rule(rest, pointer)

    def _rule(self, data: Json, pointer: Pointer) -> Iterator[str]:
        """Write what must hold; what says so by itself needs no word around it."""
        written = self.conditions.write(data, pointer, self.conditions.root())
        if written.text.startswith(("When(", "DependentRequired(")):
            yield written.text
        elif not written.empty:
            yield self._call("Holds", written.text)

    # Property level

    def _of_property(self, name: str, prop: Json, pointer: Pointer) -> Iterator[str]:
        self.check(prop, pointer)
        for key, build in (("applies_when", "AppliesWhen"), ("ignored_when", "IgnoredWhen")):
            if key in prop:
                yield self._call(build, string(name), self._when(prop[key], (*pointer, key)))
        if "multipleOf" in prop and plain_type(prop) and not steps_in_field(prop):
            yield self._call("Step", string(name), string(str(prop["multipleOf"])))
        if has_fractions(prop):
            test = self._call("OneOf", string(name), literal_tuple(closed_values(prop)))
            yield self._call("Vacuous", string(name), test)
        if "size_separator" in prop and ("pixels" in prop or "aspect" in prop):
            limits = [
                f"{key}={_pair(*self._bounds(prop[key]))}"
                for key in ("pixels", "aspect")
                if key in prop
            ]
            if not size_pattern(prop):
                limits.append("loose=True")
            yield self._call("Size", string(name), string(prop["size_separator"]), *limits)
        if tests := _tests(prop):
            yield from self._of_value(name, tests, pointer)
        if fragment := left_to_fits(prop):
            yield self._call("Fits", string(name), literal(fragment))
        if prop.get("uniqueItems"):
            yield self._call("Unique", string(name))
        if "file_limits" in prop:
            self.used.add("FileLimits")
            yield file_limits(name, prop["file_limits"])

    def _of_others(self) -> Iterator[str]:
        """Write what must hold of each field that is not listed beside the others."""
        rest, known = self.schema.data.get("additionalProperties"), self.schema.data.get(
            "properties"
        )
        if not known or not isinstance(rest, Mapping):
            return
        self.check(rest, ("additionalProperties",))
        self._check_plain(rest, ("additionalProperties",))
        if fragment := limits_inside(rest):
            yield self._call("FitsOthers", tuple_of(map(string, known)), literal(fragment))

    def _of_value(self, name: str, tests: Json, pointer: Pointer) -> Iterator[str]:
        """Write what must hold of a value beside its shape, when it is there."""
        at = self.conditions.root().field(name)
        written: Written = self.conditions.write(tests, pointer, at)
        if not written.empty:
            yield self.conditions.vacuous(at.path, written).text

    def check(self, prop: Json, pointer: Pointer) -> None:
        """Report what the generator cannot turn into a judgement that agrees with the spec."""
        if UNION in prop:  # told where the union stands
            return
        self._check_objects(prop, pointer)
        if self._is_moot(prop):
            what = "one object here takes any field, so that the others mean nothing"
            hint = "leave one of them out, or write `open: true` instead of it"
            self._unsupported(pointer, what, hint)
        if "known_values" in prop and "type" not in prop:
            self._unsupported(
                pointer, "known_values needs a type beside it", "such as type: string"
            )
        if fault := problem(prop.get("pattern", "")):
            self._unsupported(
                (*pointer, "pattern"), f"the pattern {fault}", "anchor it with ^ and $"
            )
        for key in ("items", "additionalProperties"):
            if isinstance(prop.get(key), Mapping):
                self.check(prop[key], (*pointer, key))
                if key != "items":
                    self._check_plain(prop[key], (*pointer, key))
        for key in () if speaks_of_fields(prop) else ("anyOf", "oneOf"):
            for index, part in enumerate(prop.get(key, ())):
                self.check(part, (*pointer, key, index))
                self._check_plain(part, (*pointer, key, index))

    def _check_objects(self, prop: Json, pointer: Pointer) -> None:
        """Report objects that cannot be told apart where they have to be."""
        if undecidable(prop, self.objects):
            hint = "use anyOf, or give each a required field with values of its own"
            what = "oneOf cannot choose among objects that a value may be two of"
            self._unsupported(pointer, what, hint)
        if "open" in prop:
            found = facts_of(prop, self.objects)
            if not found or not tag_of(found):
                what = "a union without a tag cannot be open"
                hint = "give each of its objects a field with a const or an enum, such as type"
                self._unsupported((*pointer, "open"), what, hint)

    def _is_moot(self, prop: Json) -> bool:
        """Tell whether an object with known fields is a choice beside one without."""
        leaves = [part for part in _leaves(prop) if "object" in kinds_of(part)]
        known = sum("$ref" in part and is_known(part, self.objects) for part in leaves)
        return 0 < known < len(leaves)

    def _check_plain(self, prop: Json, pointer: Pointer) -> None:
        """Report tests where no rule can speak of the value, because it has no name."""
        if tests := _tests(prop):
            hint = "state it in an object that is written in place, or leave it out"
            self._unsupported(pointer, f"{next(iter(tests))!r} cannot stand here", hint)

    def _when(self, condition: Any, pointer: Pointer) -> str:
        """Write the short form: a name or names that are present, or a mapping of names to values."""
        known = self.schema.data.get("properties", {})
        names = [condition] if isinstance(condition, str) else list(condition)
        for name in names:
            if name not in known:
                message = f"condition speaks of {name!r}, which is no parameter here"
                hint = nearest(name, known) or f"parameters: {', '.join(known)}"
                self._unsupported(pointer, message, hint)
        if not isinstance(condition, Mapping):
            tests = [self._call("Present", string(name)) for name in names]
            return tests[0] if len(tests) == 1 else self._call("Any_", *tests)
        tests = [
            (
                self._call("OneOf", string(name), literal_tuple(value))
                if isinstance(value, list)
                else self._call("Equals", string(name), literal(value))
            )
            for name, value in condition.items()
        ]
        return tests[0] if len(tests) == 1 else self._call("All", *tests)

    def _bounds(self, data: Json) -> tuple[str, str]:
        return literal(data.get("minimum")), literal(data.get("maximum"))


_RULES = frozenset(
    (*_BRANCHES, "dependentRequired", "dependentSchemas", "allOf", "anyOf", "oneOf", "not")
)


def _tests(prop: Json) -> dict[str, Any]:
    """Give what a property says of its value beside its shape; of a list's items too."""
    words = (*_TESTS, *_FIELD_TESTS) if speaks_of_fields(prop) else _TESTS
    found = {key: prop[key] for key in words if key in prop}
    if isinstance(prop.get("items"), Mapping) and (inner := _tests(prop["items"])):
        found["items"] = inner
    return found


def _leaves(data: Json) -> Iterator[Json]:
    """Give the alternatives of a value, and in place of one that has some itself, those."""
    parts = alternatives(data)
    for part in parts:
        yield from _leaves(part)
    if not parts:
        yield data


def literal_tuple(values: list[Any]) -> str:
    """Write a tuple of JSON values."""
    return tuple_of(map(literal, values))


def _pair(low: str, high: str) -> str:
    return f"({low}, {high})"


def file_limits(name: str, limits: Json) -> str:
    """Write the limits of a file; of its bytes a spec gives the upper one only."""
    arguments = [string(name)]
    if "seconds" in limits:
        arguments.append(f"seconds={literal_tuple(limits['seconds'])}")
    if "bytes" in limits:
        arguments.append(f"bytes=(None, {literal(limits['bytes'])})")
    return f"FileLimits({', '.join(arguments)})"
