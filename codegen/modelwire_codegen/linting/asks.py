"""What conditions speak of: the parameters, and the values and limits that they compare them with.

A field of an object has the names that lead to it, with slashes between: `inputs/mask`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen.linting.domains import Marks

Json = Mapping[str, Any]
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def names_in(data: Json, at: str = "") -> set[str]:
    """List the parameters and fields that a condition speaks of."""
    found = {at + name for name in (*data.get("required", ()), *data.get("properties", {}))}
    for name, test in data.get("properties", {}).items():
        if isinstance(test, Mapping):
            found |= names_in(test, f"{at}{name}/")
    for name, others in data.get("dependentRequired", {}).items():
        found |= {at + name, *(at + one for one in others)}
    for name, inner in data.get("dependentSchemas", {}).items():
        found |= {at + name, *names_in(inner, at)}
    for key in ("pixels", "aspect"):
        found |= {*data.get(key, {}).get("of", ())}
    for part in _parts(data):
        found |= names_in(part, at)
    return found


def asked_of(data: Json, name: str) -> Iterator[Json]:
    """Give the tests that a condition makes of one parameter or field."""
    first, _, rest = name.partition("/")
    test = data.get("properties", {}).get(first)
    if isinstance(test, Mapping):
        if rest:
            yield from asked_of(test, rest)
        else:
            yield test
    for inner in data.get("dependentSchemas", {}).values():
        yield from asked_of(inner, name)
    for part in _parts(data):
        yield from asked_of(part, name)


def marks_of(tests: Iterable[Json]) -> Marks:
    """Gather the values, limits and counts that tests name."""
    values: list[Any] = []
    counts: list[int] = []
    todo = list(tests)
    while todo:
        test = todo.pop()
        values += [test[key] for key in ("const", *_LIMITS) if key in test]
        values += test.get("enum", ())
        counts += [test[key] for key in ("minItems", "maxItems") if key in test]
        todo += _parts(test)
    return Marks(tuple(values), tuple(counts))


def _parts(data: Json) -> Iterator[Json]:
    for key in ("allOf", "anyOf", "oneOf"):
        yield from data.get(key, ())
    for key in ("not", "if", "then", "else"):
        if key in data:
            yield data[key]
