"""Which limits a Pydantic field states by itself, and which are left to the runtime's `Fits`.

A field has a place for the limits of one type. What stands inside lists, mappings and alternatives, beside a closed or open
list, or on a value that may be a file goes into a fragment of JSON Schema that the runtime judges.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Json = Mapping[str, Any]
_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
# The limits that concern each type; others say nothing about it.
LIMITS: Mapping[str, tuple[str, ...]] = {
    "integer": _NUMBER,
    "number": _NUMBER,
    "string": ("minLength", "maxLength", "pattern"),
    "array": ("minItems", "maxItems"),
}
_ALL_LIMITS = tuple(dict.fromkeys(word for words in LIMITS.values() for word in words))
_CLOSED = ("$ref", "const", "enum", "known_values", "anyOf", "oneOf", "media")
_ON_FIELDS = {"required", "dependentRequired", "allOf", "anyOf", "oneOf", "not", "description"}
_EVERY_KIND = ("string", "number", "boolean", "array", "object", "null")


def plain_type(data: Json) -> str:
    """Give the one type whose limits a field can state, null aside; empty when there is none."""
    kinds = [kind for kind in listed(data.get("type", ())) if kind != "null"]
    if len(kinds) != 1 or any(key in data for key in _CLOSED):
        return ""
    return str(kinds[0]) if kinds[0] in LIMITS else ""


def left_to_fits(data: Json) -> dict[str, Any]:
    """Give what neither the field nor another rule says of a property; empty when that is nothing."""
    found = _inside(data) if plain_type(data) else _fragment(data)
    # Rules of their own, with better words, state these of the whole value.
    for key in ("uniqueItems", "size"):
        found.pop(key, None)
    if has_fractions(data):
        found.pop("enum", None)
    return found if _has_limits(found) else {}


def limits_inside(data: Json) -> dict[str, Any]:
    """Give all that is said of a value that is no field, its type aside; empty when that is nothing."""
    found = _fragment(data)
    return found if _has_limits(found) else {}


def has_fractions(data: Json) -> bool:
    """Tell whether a closed list holds numbers that no `Literal` may hold."""
    return any(isinstance(value, float) for value in closed_values(data))


def closed_values(data: Json) -> list[Any]:
    """Give the values of a closed list."""
    return [data["const"]] if "const" in data else list(data.get("enum", ()))


def alternatives(data: Json) -> list[Json]:
    """Give the shapes of which a value may have one; none where `anyOf` and `oneOf` speak of the fields of one object."""
    parts: list[Json] = data.get("anyOf") or data.get("oneOf") or []
    return parts if parts and not speaks_of_fields(data) else []


def speaks_of_fields(data: Json) -> bool:
    """Tell whether `anyOf` and `oneOf` are conditions on an object, not choices among shapes."""
    if "$ref" in data or "properties" in data:
        return True
    parts = [*data.get("anyOf", ()), *data.get("oneOf", ())]
    return data.get("type") == "object" and all(set(part) <= _ON_FIELDS for part in parts)


def takes_text(data: Json) -> bool:
    """Tell whether a value stands for a file, which is text however a caller gives it."""
    media = data.get("media", "lora")
    return (media if isinstance(media, str) else media["kind"]) != "lora"


def takes_null(data: Json) -> bool:
    """Tell whether null is among the types of a value."""
    return "null" in listed(data.get("type", ()))


def size_pattern(data: Json) -> str:
    """Give the pattern of a size string, which its separator implies, unless the spec says more itself."""
    if "size_separator" not in data or "enum" in data or "pattern" in data:
        return ""
    separator = data["size_separator"]
    return rf"^[0-9]+{chr(92) + separator if not separator.isalnum() else separator}[0-9]+$"


def _fragment(data: Json) -> dict[str, Any]:
    found = {key: data[key] for key in ("type", *_ALL_LIMITS) if key in data}
    if "$ref" in data:
        found["type"] = "object"
    if takes_text(data):
        found = {"media": True, **{key: found[key] for key in found if key != "type"}}
        if takes_null(data):
            return {"anyOf": [found, {"type": "null"}]}
    if values := closed_values(data):
        found["enum"] = values
    if pattern := size_pattern(data):
        found["pattern"] = pattern
    if "size_separator" in data and ("pixels" in data or "aspect" in data):
        limits = [_bounds(data.get(key)) for key in ("pixels", "aspect")]
        found["size"] = [data["size_separator"], *limits]
    if data.get("uniqueItems"):
        found["uniqueItems"] = True
    return {**found, **_inside(data)}


def _bounds(limits: Json | None) -> list[Any] | None:
    return None if limits is None else [limits.get("minimum"), limits.get("maximum")]


def _inside(data: Json) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in ("items", "additionalProperties"):
        if isinstance(data.get(key), Mapping):
            found[key] = _fragment(data[key])
    if data.get("additionalProperties") is False:
        found["additionalProperties"] = False
    for key in () if speaks_of_fields(data) else ("anyOf", "oneOf"):
        if key in data:
            word = key if overlap(data[key]) else "anyOf"
            found[word] = [_fragment(part) for part in _told_apart(data[key])]
    return found


def _has_limits(fragment: Json) -> bool:
    words = (*_ALL_LIMITS, "uniqueItems", "size", "oneOf")
    if any(key in fragment for key in words) or fragment.get("additionalProperties") is False:
        return True
    if has_fractions(fragment):
        return True
    return any(_has_limits(part) for part in _parts(fragment))


def _parts(data: Json) -> Iterator[Json]:
    for key in ("items", "additionalProperties"):
        if isinstance(data.get(key), Mapping):
            yield data[key]
    for key in () if speaks_of_fields(data) else ("anyOf", "oneOf"):
        yield from data.get(key, ())


def overlap(branches: Sequence[Json]) -> bool:
    """Tell whether two alternatives take values of one type; objects are told apart by their fields."""
    kinds = [kind for part in branches for kind in kinds_of(part) if kind != "object"]
    return len(kinds) != len(set(kinds))


def _told_apart(branches: Sequence[Json]) -> list[Json]:
    """Give alternatives of which no two are nothing but objects: a fragment does not know one from another."""
    objects = [part for part in branches if kinds_of(part) == {"object"}]
    return [part for part in branches if part not in objects[1:]]


def kinds_of(data: Json) -> set[str]:
    """Give the types that a schema allows; integers are numbers."""
    if "$ref" in data:
        return {"object"}
    if values := closed_values(data):
        return {_kind_of(value) for value in values}
    if branches := alternatives(data):
        return {kind for part in branches for kind in kinds_of(part)}
    kinds = listed(data.get("type", _EVERY_KIND))
    return {"number" if kind == "integer" else kind for kind in kinds}


def _kind_of(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    return "null" if value is None else "string"


def listed(kinds: Any) -> list[str]:
    """Give a type or a list of types as a list."""
    return [kinds] if isinstance(kinds, str) else list(kinds)
