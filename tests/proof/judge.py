"""The reference judge: JSON Schema Draft 2020-12 on a resolved spec, and the meaning of each of our own words.

It shares no code with the generator or the runtime, so that a mistake has to be made twice to stay unseen. Where the
`jsonschema` package itself is wrong or silent about a detail, the keyword is judged here: steps in exact decimals, patterns
whose `$` is the very end, lists whose items differ as JSON compares.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, localcontext
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend

Json = Mapping[str, Any]
_INSIDE = ("items", "contains", "additionalProperties", "not", "if", "then", "else")
_LISTS = ("anyOf", "oneOf", "allOf")
_ENOUGH_DIGITS = 12000


class Judge:
    """Says of instances whether a resolved schema takes them; `objects` are what its references speak of."""

    def __init__(self, schema: Json, objects: Mapping[str, Json]) -> None:
        self.schema = schema
        held = {**_address(schema, objects), "$defs": _definitions(objects)}
        self._validator = _VALIDATOR(held)

    def takes(self, instance: Any) -> bool:
        """Tell whether the instance is valid."""
        return bool(self._validator.is_valid(instance))

    def reasons(self, instance: Any) -> list[str]:
        """List why it is not: the place, the keyword, the message."""
        return [
            f"{error.json_path} {error.validator}: {error.message[:120]}"
            for error in self._validator.iter_errors(instance)
        ]


_known: dict[int, tuple[Json, Json]] = {}


def _definitions(objects: Mapping[str, Json]) -> Json:
    """Give a vendor's objects as definitions; they are the same for hundreds of judges."""
    held, found = _known.get(id(objects), ({}, {}))
    if held is not objects:  # an id may be given again
        found = {name: _address(one, objects) for name, one in objects.items()}
        _known[id(objects)] = (objects, found)
    return found


def _address(schema: Any, objects: Mapping[str, Json]) -> Any:
    """Turn references to named objects into references into the same document, and say what open unions know."""
    if not isinstance(schema, Mapping):
        return schema
    result = dict(schema)
    if "$ref" in result:
        result["$ref"] = f"#/$defs/{result['$ref'].replace('~', '~0').replace('/', '~1')}"
    for key in _INSIDE:
        if key in result:
            result[key] = _address(result[key], objects)
    for key in _LISTS:
        if key in result:
            result[key] = [_address(part, objects) for part in result[key]]
    for key in ("properties", "dependentSchemas"):
        if key in result:
            result[key] = {name: _address(held, objects) for name, held in result[key].items()}
    if "open" in result and "properties" not in result:
        result["open"] = _known_tags(list(_branches(schema, objects)))
    return result


def _branches(schema: Json, objects: Mapping[str, Json]) -> Iterator[Json]:
    """Give every object that a value may be."""
    if "$ref" in schema:
        yield from _branches(objects[schema["$ref"]], objects)
    elif "properties" in schema:
        yield schema
    else:
        for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            yield from _branches(part, objects)


def _known_tags(branches: list[Json]) -> tuple[str, list[Any]]:
    """Give the tag of some objects, and its known values: of the fields that all of them close, the most telling."""
    found: dict[str, list[Any]] = {}
    for name in branches[0]["properties"]:
        lists = [_closed(one["properties"].get(name, {})) for one in branches]
        if all(lists):
            found[name] = [value for values in lists for value in values]
    tag = max(found, key=lambda name: len({repr(value) for value in found[name]}))
    return tag, found[tag]


def _closed(field: Json) -> list[Any]:
    return [field["const"]] if "const" in field else list(field.get("enum", ()))


# Details of standard keywords


def _multiple_of(_: Validator, step: float, instance: Any, __: Json) -> Iterator[ValidationError]:
    """Divide decimals as they are written; the package divides binary floats and refuses 0.07 in steps of 0.01."""
    if _is_number(instance) and not is_multiple(instance, step):
        yield ValidationError(f"{instance!r} is not a multiple of {step}")


def is_multiple(value: float, step: float) -> bool:
    """Tell whether the decimal texts of two numbers divide without a rest."""
    with localcontext() as context:
        context.prec = _ENOUGH_DIGITS
        return Decimal(repr(value)) % Decimal(repr(step)) == 0


def _pattern(_: Validator, pattern: str, instance: Any, __: Json) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not re.search(_to_the_very_end(pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern}")


def _to_the_very_end(pattern: str) -> str:
    """Make `$` mean what ECMA 262 says: Python's own matches before a closing line break as well."""
    return re.sub(
        r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\$",
        lambda found: r"\Z" if found[0] == "$" else found[0],
        pattern,
    )


def _unique_items(_: Validator, wanted: bool, items: Any, __: Json) -> Iterator[ValidationError]:
    if wanted and isinstance(items, list):
        for index, item in enumerate(items):
            if any(equal(item, other) for other in items[:index]):
                yield ValidationError(f"item {index} stands twice")


def _enum(_: Validator, values: list[Any], instance: Any, __: Json) -> Iterator[ValidationError]:
    if not any(equal(instance, value) for value in values):
        yield ValidationError(f"{instance!r} is not one of {values}")


def _const(_: Validator, value: Any, instance: Any, __: Json) -> Iterator[ValidationError]:
    if not equal(instance, value):
        yield ValidationError(f"{instance!r} is not {value!r}")


def equal(one: Any, other: Any) -> bool:
    """Compare as JSON does: numbers by value, true and false with nothing but themselves."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    return bool(one == other)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


# Our own words


def _any_of(
    validator: Validator, parts: list[Json], instance: Any, schema: Json
) -> Iterator[ValidationError]:
    """Let an open union take objects whose tag is a text that it does not know."""
    if "open" in schema and isinstance(instance, dict):
        tag, known = schema["open"]
        if isinstance(instance.get(tag), str) and instance[tag] not in known:
            return
    yield from _STANDARD["anyOf"](validator, parts, instance, schema)


def _properties(
    validator: Validator, properties: Json, instance: Any, schema: Json
) -> Iterator[ValidationError]:
    yield from _STANDARD["properties"](validator, properties, instance, schema)
    if isinstance(instance, dict):
        for name, held in properties.items():
            when = isinstance(held, Mapping) and held.get("applies_when")
            if name in instance and when and not circumstance(when, instance):
                yield ValidationError(f"{name} applies only when {when}")


def circumstance(when: Any, instance: Json) -> bool:
    """Tell whether a name is present, or one of several, or whether all named values are as they are said to be."""
    if isinstance(when, str):
        return when in instance
    if isinstance(when, list):
        return any(name in instance for name in when)
    return all(
        name in instance and any(equal(instance[name], value) for value in _as_list(wanted))
        for name, wanted in when.items()
    )


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _size_separator(
    _: Validator, separator: str, instance: Any, schema: Json
) -> Iterator[ValidationError]:
    """Digits, separator, digits, unless the spec itself says which texts there are."""
    said_otherwise = {"enum", "pattern"} & set(schema) or not isinstance(instance, str)
    if not said_otherwise and _size_of(instance, separator) is None:
        yield ValidationError(f"{instance!r} is no size with {separator!r}")


def _size_of(text: str, separator: str) -> tuple[Decimal, Decimal] | None:
    parts = text.split(separator)
    if len(parts) != 2 or not all(part and set(part) <= set("0123456789") for part in parts):
        return None
    return Decimal(parts[0]), Decimal(parts[1])


def _pixels(_: Validator, limits: Json, instance: Any, schema: Json) -> Iterator[ValidationError]:
    pair = _pair_of(limits, instance, schema)
    if pair and not _between(pair, Decimal(1), limits):
        yield ValidationError(f"{pair[0]} times {pair[1]} is outside {limits}")


def _aspect(_: Validator, limits: Json, instance: Any, schema: Json) -> Iterator[ValidationError]:
    pair = _pair_of(limits, instance, schema)
    if pair and not (pair[1] > 0 and _between((pair[0], Decimal(1)), pair[1], limits)):
        yield ValidationError(f"{pair[0]} by {pair[1]} is outside {limits}")


def _pair_of(limits: Json, instance: Any, schema: Json) -> tuple[Decimal, Decimal] | None:
    """Find width and height: in two parameters that the limits name, or in one text with a separator."""
    if "of" not in limits:
        return _size_of(instance, schema["size_separator"]) if isinstance(instance, str) else None
    if not isinstance(instance, dict):
        return None
    sides = [instance.get(name) for name in limits["of"]]
    if not all(_is_number(side) for side in sides):
        return None
    return Decimal(repr(sides[0])), Decimal(repr(sides[1]))


def _between(factors: tuple[Decimal, Decimal], bottom: Decimal, limits: Json) -> bool:
    """Compare a product divided by `bottom` with limits, multiplied out so that nothing is rounded."""
    with localcontext() as context:
        context.prec = _ENOUGH_DIGITS
        top = factors[0] * factors[1]
        low, high = (limits.get(key) for key in ("minimum", "maximum"))
        return (low is None or top >= Decimal(repr(low)) * bottom) and (
            high is None or top <= Decimal(repr(high)) * bottom
        )


_STANDARD: Mapping[str, Callable[..., Iterator[ValidationError]]] = Draft202012Validator.VALIDATORS
_VALIDATOR = extend(  # type: ignore[no-untyped-call]  # the stubs leave it so
    Draft202012Validator,
    {
        "multipleOf": _multiple_of,
        "pattern": _pattern,
        "uniqueItems": _unique_items,
        "enum": _enum,
        "const": _const,
        "properties": _properties,
        "anyOf": _any_of,
        "size_separator": _size_separator,
        "pixels": _pixels,
        "aspect": _aspect,
    },
)
