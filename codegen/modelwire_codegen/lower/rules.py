"""Cross-field rules: JSON Schema's conditional keywords and our own words, as expressions of runtime rule objects.

datamodel-code-generator drops these keywords in silence, so they never reach it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.load import Pointer
from modelwire_codegen.lower.fragments import (
    closed_values,
    has_fractions,
    left_to_fits,
    plain_type,
    size_pattern,
    undecidable,
)
from modelwire_codegen.lower.patterns import problem
from modelwire_codegen.lower.shapes import steps_in_field
from modelwire_codegen.python_text import literal, string, tuple_of
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
# Conditions that an absent parameter does not meet, so that its presence need not be asked for as well.
_IMPLY_PRESENCE = ("Equals(", "OneOf(", "InRange(", "Matches(")
_BRANCHES = ("if", "then", "else")
_RANGE = {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"}


@dataclass(slots=True)
class RuleWriter:
    """Writes the rules of one object; `used` gathers the runtime names that the expressions need."""

    schema: Schema
    report: Report
    used: set[str] = field(default_factory=set[str])

    def write(self) -> tuple[str, ...]:
        """Give every rule of the object, in the order in which the spec states them."""
        data = self.schema.data
        rules = list(self._conditionals(data, ()))
        for name, prop in data.get("properties", {}).items():
            rules.extend(self._of_property(name, prop, ("properties", name)))
        for key, build in (("pixels", "Pixels"), ("aspect", "Aspect")):
            if item := data.get(key):
                width, height = (string(name) for name in item["of"])
                rules.append(self._call(build, width, height, *self._bounds(item)))
        return tuple(rules)

    def _call(self, name: str, *arguments: str) -> str:
        self.used.add(name)
        return f"{name}({', '.join(arguments)})"

    def _unsupported(self, pointer: Pointer, what: str, hint: str) -> None:
        self.report.add(self.schema.at(pointer), "MW410", what, hint)

    # Object level

    def _conditionals(self, data: Json, pointer: Pointer) -> Iterator[str]:
        if "if" in data:
            branches = [
                self._condition(data[key], (*pointer, key)) if key in data else "None"
                for key in ("then", "else")
            ]
            test = self._condition(data["if"], (*pointer, "if"))
            if branches[0] == "None":
                test, branches = self._call("Not", test), branches[::-1]
            yield self._call("When", test, *(branches if branches[1] != "None" else branches[:1]))
        for name, needed in data.get("dependentRequired", {}).items():
            yield self._call("DependentRequired", string(name), literal_tuple(needed))
        for index, part in enumerate(data.get("allOf", ())):
            inner = (*pointer, "allOf", index)
            if "if" in part:
                yield from self._conditionals(
                    {key: part[key] for key in _BRANCHES if key in part}, inner
                )
            if rest := {key: value for key, value in part.items() if key not in _BRANCHES}:
                yield self._call("Holds", self._condition(rest, inner))
        for key, build in (("anyOf", "Any_"), ("oneOf", "ExactlyOne")):
            if key in data:
                yield self._call("Holds", self._any(build, data[key], (*pointer, key)))
        if "not" in data:
            yield self._call(
                "Holds", self._call("Not", self._condition(data["not"], (*pointer, "not")))
            )

    def _any(self, build: str, parts: list[Json], pointer: Pointer) -> str:
        conditions = [self._condition(part, (*pointer, index)) for index, part in enumerate(parts)]
        return self._call(build, *conditions)

    def _condition(self, data: Json, pointer: Pointer) -> str:
        """Write a subschema of the object as one condition; an absent property satisfies what is said of it."""
        required = data.get("required", [])
        parts: list[str] = []
        constrained: set[str] = set()
        for name, prop in data.get("properties", {}).items():
            test = self._value(name, prop, (*pointer, "properties", name))
            if test and name not in required:
                test = self._call("Vacuous", string(name), test)
            elif test.startswith(_IMPLY_PRESENCE):
                constrained.add(name)
            parts.extend([test] if test else [])
        if missing := [name for name in required if name not in constrained]:
            parts.insert(0, self._call("Present", *map(string, missing)))
        for key, build in (("anyOf", "Any_"), ("oneOf", "ExactlyOne"), ("allOf", "All")):
            if key in data:
                parts.append(self._any(build, data[key], (*pointer, key)))
        for name, needed in data.get("dependentRequired", {}).items():
            absent = self._call("Not", self._call("Present", string(name)))
            parts.append(self._call("Any_", absent, self._call("Present", *map(string, needed))))
        if "not" in data:
            parts.append(self._call("Not", self._condition(data["not"], (*pointer, "not"))))
        known = {
            "dependentRequired",
            "properties",
            "required",
            "anyOf",
            "oneOf",
            "allOf",
            "not",
            "description",
        }
        for key in data:
            if key not in known:
                hint = f"a condition may use {', '.join(sorted(known))}"
                self._unsupported((*pointer, key), f"a condition cannot use {key!r}", hint)
        return parts[0] if len(parts) == 1 else self._call("All", *parts)

    def _value(self, name: str, data: Json, pointer: Pointer) -> str:
        """Write what a subschema says of one property's value."""
        tests: list[str] = []
        if "const" in data:
            tests.append(self._call("Equals", string(name), literal(data["const"])))
        if "enum" in data:
            tests.append(self._call("OneOf", string(name), literal_tuple(data["enum"])))
        if limits := [f"{_RANGE[key]}={literal(data[key])}" for key in _RANGE if key in data]:
            tests.append(self._call("InRange", string(name), *limits))
        if "pattern" in data:
            if fault := problem(data["pattern"]):
                self._unsupported(
                    (*pointer, "pattern"), f"the pattern {fault}", "write classes out"
                )
            tests.append(self._call("Matches", string(name), string(data["pattern"])))
        if "not" in data:
            inner = self._value(name, data["not"], (*pointer, "not"))
            tests.append(self._call("Not", inner))
        known = {"const", "enum", "pattern", "not", "type", "description", *_RANGE}
        for key in data:
            if key not in known:
                hint = f"a condition on a value may use {', '.join(sorted(known))}"
                self._unsupported((*pointer, key), f"a condition cannot use {key!r}", hint)
        return tests[0] if len(tests) == 1 else self._call("All", *tests) if tests else ""

    # Property level

    def _of_property(self, name: str, prop: Json, pointer: Pointer) -> Iterator[str]:
        self._check(prop, pointer)
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
        if fragment := left_to_fits(prop):
            yield self._call("Fits", string(name), literal(fragment))
        if prop.get("uniqueItems"):
            yield self._call("Unique", string(name))
        if "file_limits" in prop:
            self.used.add("FileLimits")
            yield file_limits(name, prop["file_limits"])

    def _check(self, prop: Json, pointer: Pointer) -> None:
        """Report what the generator cannot turn into a judgement that agrees with the spec."""
        if undecidable(prop):
            self._unsupported(pointer, "oneOf cannot choose among several objects", "use anyOf")
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
                self._check(prop[key], (*pointer, key))
        for key in ("anyOf", "oneOf"):
            for index, part in enumerate(prop.get(key, ())):
                self._check(part, (*pointer, key, index))

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
