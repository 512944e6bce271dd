"""Conditions: JSON Schema's tests of values, however deep, as expressions of runtime conditions with dotted names.

A keyword of JSON Schema holds of a value that it does not concern, so `required` holds of a string. Where the spec's own types
rule such a value out, the generated condition leaves that case aside: the value is refused for its type in any event.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Pointer
from modelwire_codegen.lower.fragments import listed
from modelwire_codegen.lower.patterns import problem
from modelwire_codegen.lower.places import Place
from modelwire_codegen.lower.shapes import ObjectName
from modelwire_codegen.python_text import literal, string, tuple_of
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
_RANGE = {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"}
_COUNT = {"minItems": "ge", "maxItems": "le"}
_CHOICES = {"anyOf": "Any_", "oneOf": "ExactlyOne", "allOf": "All"}
_NOTHING = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a condition, and what is known of it without values."""

    text: str
    needs: frozenset[str] = _NOTHING
    """Names without which it does not hold."""
    spares: frozenset[str] = _NOTHING
    """Names without which it holds."""

    @property
    def empty(self) -> bool:
        """True when it always holds."""
        return self.text == "All()"


def chain(name: str) -> frozenset[str]:
    """Give a dotted name and the names of what it lies in."""
    parts = name.split(".")
    return frozenset(".".join(parts[: index + 1]) for index in range(len(parts)))


@dataclass(slots=True)
class ConditionWriter:
    """Writes the conditions of one object; `used` gathers the runtime names that the expressions need."""

    schema: Schema
    report: Report
    objects: Mapping[str, ObjectName] = field(default_factory=dict[str, ObjectName])
    used: set[str] = field(default_factory=set[str])

    def root(self) -> Place:
        """Give the place of the object itself."""
        return Place("", self.schema.data, self.objects)

    def call(self, name: str, *arguments: str) -> str:
        """Write the making of a runtime object."""
        self.used.add(name)
        return f"{name}({', '.join(arguments)})"

    def unsupported(self, pointer: Pointer, what: str, hint: str) -> None:
        """Report what the generator cannot turn into a judgement that agrees with the spec."""
        self.report.add(self.schema.at(pointer), "MW410", what, hint)

    def write(self, data: Json, pointer: Pointer, at: Place) -> Written:
        """Write a subschema of the value at a place; what comes of an absent value is in `needs` and `spares`."""
        parts = list(self._object(data, pointer, at))
        if (kinds := listed(data.get("type", ()))) and not at.only(*kinds):
            # What asks for a field asks for an object.
            if kinds != ["object"] or not any(at.path in _around(part.needs) for part in parts):
                parts.insert(0, self._of_type(at, kinds))
        parts.extend(self._value(data, pointer, at))
        for key, name in _CHOICES.items():
            if key in data:
                parts.append(self._choice(name, data[key], (*pointer, key), at))
        if "not" in data:
            parts.append(self.negated(self.write(data["not"], (*pointer, "not"), at)))
        if "if" in data:
            parts.append(self._conditional(data, pointer, at))
        self._refuse_others(data, pointer)
        return self.all(parts)

    def _refuse_others(self, data: Json, pointer: Pointer) -> None:
        for key in data:
            if key not in _KNOWN:
                hint = f"a condition may use {', '.join(sorted(_KNOWN))}"
                self.unsupported((*pointer, key), f"a condition cannot use {key!r}", hint)

    # Ways to join conditions

    def all(self, parts: list[Written]) -> Written:
        """Join conditions that hold together."""
        parts = [part for part in parts if not part.empty]
        if len(parts) == 1:
            return parts[0]
        return Written(
            self.call("All", *(part.text for part in parts)) if parts else "All()",
            _NOTHING.union(*(part.needs for part in parts)),
            _meet(part.spares for part in parts),
        )

    def any(self, parts: list[Written]) -> Written:
        """Join conditions of which one holds."""
        if len(parts) == 1:
            return parts[0]
        return Written(
            self.call("Any_", *(self.shown(part) for part in parts)),
            _meet(part.needs for part in parts),
            _NOTHING.union(*(part.spares for part in parts)),
        )

    def negated(self, part: Written) -> Written:
        """Turn a condition round."""
        return Written(self.call("Not", self.shown(part)), part.spares, part.needs)

    def shown(self, part: Written) -> str:
        """Give a condition's text where it cannot be left out."""
        return self.call("All") if part.empty else part.text

    def present(self, *names: str) -> Written:
        """Write that names are set."""
        text = self.call("Present", *map(string, names))
        return Written(text, _NOTHING.union(*map(chain, names)))

    def vacuous(self, name: str, part: Written) -> Written:
        """Write a condition on a name that may be absent."""
        if part.empty or name in part.spares:
            return part
        spares = part.spares | chain(name)
        return Written(self.call("Vacuous", string(name), part.text), _NOTHING, spares)

    # Keywords

    def _object(self, data: Json, pointer: Pointer, at: Place) -> Iterator[Written]:
        fields = self._fields(data, pointer, at)
        for index, name in enumerate(data.get("required", ())):
            self._know(name, (*pointer, "required", index), at)
        needed = [at.name(name) for name in data.get("required", ())]
        held = _NOTHING.union(*(part.needs for part in fields))
        missing = [name for name in needed if name not in held]
        parts = [*([self.present(*missing)] if missing else []), *fields]
        if needed and at.path and data.get("type") != "object" and not at.only("object"):
            # An object that is none has no fields and lacks none.
            other = self.negated(self._of_type(at, ["object"]))
            yield self.any([other, self.all(parts)])
        else:
            yield from parts
        for name, others in data.get("dependentRequired", {}).items():
            yield self._dependents(at, name, others, (*pointer, "dependentRequired", name))
        for name, test in data.get("dependentSchemas", {}).items():
            yield self._dependent(at, name, test, (*pointer, "dependentSchemas", name))

    def _dependents(self, at: Place, name: str, others: list[str], pointer: Pointer) -> Written:
        for one in (name, *others):
            self._know(one, pointer, at)
        needed = tuple_of(string(at.name(other)) for other in others)
        text = self.call("DependentRequired", string(at.name(name)), needed)
        return Written(text, spares=chain(at.name(name)))

    def _dependent(self, at: Place, name: str, test: Json, pointer: Pointer) -> Written:
        self._know(name, pointer, at)
        inner = self.write(test, pointer, at.as_object())  # nothing else has a field
        here = self.present(at.name(name))
        text = self.call("When", here.text, self.shown(inner))
        return Written(text, spares=chain(at.name(name)) | inner.spares)

    def _fields(self, data: Json, pointer: Pointer, at: Place) -> list[Written]:
        found: list[Written] = []
        for name, test in data.get("properties", {}).items():
            inner = (*pointer, "properties", name)
            self._know(name, inner, at)
            path = at.name(name)
            if test is False:
                found.append(self.negated(self.present(path)))
            else:
                part = self.write(test, inner, at.field(name))
                needed = name in data.get("required", ())
                found.append(part if needed else self.vacuous(path, part))
        return found

    def _know(self, name: str, pointer: Pointer, at: Place) -> None:
        """Report a name that a condition cannot mean."""
        if "." in name:
            hint = "describe the field within its object; a dot in a condition leads into an object"
            self.unsupported(pointer, f"a condition cannot speak of {name!r}", hint)
        elif hint := at.misspelt(name):
            message = f"{at.name(name)!r} is no parameter here"
            self.report.add(self.schema.at(pointer), "MW411", message, hint)

    def _value(self, data: Json, pointer: Pointer, at: Place) -> Iterator[Written]:
        def told(name: str, *arguments: str) -> Written:
            return Written(self.call(name, string(at.path), *arguments), chain(at.path))

        if "const" in data:
            yield told("Equals", literal(data["const"]))
        if "enum" in data:
            yield told("OneOf", tuple_of(map(literal, data["enum"])))
        for words, name in ((_RANGE, "InRange"), (_COUNT, "Count")):
            if limits := [f"{words[key]}={literal(data[key])}" for key in words if key in data]:
                yield told(name, *limits)
        if "pattern" in data:
            if fault := problem(data["pattern"]):
                self.unsupported((*pointer, "pattern"), f"the pattern {fault}", "write classes out")
            yield told("Matches", string(data["pattern"]))
        for key, name in (("items", "Each"), ("contains", "Contains")):
            if key in data:
                inner = self.write(data[key], (*pointer, key), at.element())
                if key == "contains" or not inner.empty:
                    yield told(name, self.shown(inner))

    def _of_type(self, at: Place, kinds: list[str]) -> Written:
        text = self.call("IsType", string(at.path), *map(string, kinds))
        return Written(text, chain(at.path))

    def _choice(self, name: str, parts: list[Json], pointer: Pointer, at: Place) -> Written:
        if name == "ExactlyOne" and (pairs := pairs_of(parts)):
            for one in pairs[0]:
                self._know(one, pointer, at)
            return self._pairs(at, *pairs)
        written = [self.write(part, (*pointer, index), at) for index, part in enumerate(parts)]
        if name == "All":
            return self.all(written)
        if name == "Any_":
            return self.any(written)
        # One that holds needs what all of them need. Without what two spare, two hold.
        text = self.call(name, *map(self.shown, written))
        return Written(text, _meet(part.needs for part in written))

    def _pairs(self, at: Place, names: tuple[str, str], rows: list[tuple[Any, Any]]) -> Written:
        paths = [string(at.name(name)) for name in names]
        return Written(
            self.call("Pairs", *paths, tuple_of(tuple_of(map(literal, r)) for r in rows))
        )

    def _conditional(self, data: Json, pointer: Pointer, at: Place) -> Written:
        sides = [
            self.shown(self.write(data[key], (*pointer, key), at)) if key in data else "None"
            for key in ("then", "else")
        ]
        test = self.write(data["if"], (*pointer, "if"), at)
        if sides[0] == "None":
            test, sides = self.negated(test), sides[::-1]
        if sides[1] == "None":
            del sides[1]
            return Written(self.call("When", self.shown(test), *sides), spares=test.needs)
        return Written(self.call("When", self.shown(test), *sides))


_KNOWN = frozenset(
    (
        *_RANGE,
        *_COUNT,
        *_CHOICES,
        *("type", "const", "enum", "pattern", "items", "contains", "description"),
        *("properties", "required", "dependentRequired", "dependentSchemas"),
        *("not", "if", "then", "else"),
    )
)


def _meet(sets: Iterator[frozenset[str]] | Any) -> frozenset[str]:
    found = list(sets)
    return found[0].intersection(*found[1:]) if found else _NOTHING


def _around(names: frozenset[str]) -> set[str]:
    """Give what the names lie in."""
    return {name.rpartition(".")[0] for name in names}


def pairs_of(parts: list[Json]) -> tuple[tuple[str, str], list[tuple[Any, Any]]] | None:
    """Give the names and rows of a table of pairs, None when the choices are none."""
    names = tuple(parts[0].get("properties", ()))
    if len(parts) < 2 or len(names) != 2:
        return None
    rows: list[tuple[Any, Any]] = []
    for part in parts:
        tests = part.get("properties", {})
        plain = set(part) <= {"properties", "description"} and set(tests) == set(names)
        if not plain or any(test is False or set(test) != {"const"} for test in tests.values()):
            return None
        rows.append((tests[names[0]]["const"], tests[names[1]]["const"]))
    return (names[0], names[1]), rows
