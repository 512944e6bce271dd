"""Where a new keyword goes among those that stand already: in the order in which people type them."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.importing.facts import Json

_ORDER = (
    ("extends", "$ref", "type", "title", "contentEncoding", "media", "file_limits", "minimum"),
    ("exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength"),
    ("maxLength", "pattern", "const", "enum", "known_values", "items", "contains", "minItems"),
    ("maxItems", "uniqueItems", "properties", "required", "anyOf", "oneOf"),
    ("dependentRequired", "dependentSchemas", "if", "then", "else", "not", "allOf", "pixels"),
    ("aspect", "additionalProperties", "default", "unit", "description", "value_notes"),
    ("note", "evidence"),
)
_RANK = {name: rank for rank, name in enumerate(name for line in _ORDER for name in line)}


def placed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Json:
    """Give `new` with the keys of `old` in their order, and each other key before the first that people type after it."""
    keys = [key for key in old if key in new]
    for key in new:
        if key not in old:
            rank = _RANK.get(key, len(_RANK))
            at = next(
                (at for at, other in enumerate(keys) if _RANK.get(other, len(_RANK)) > rank),
                len(keys),
            )
            keys.insert(at, key)
    return {key: new[key] for key in keys}


def typed(schema: Any) -> Any:
    """Give a new schema with the keywords of each part in that order; names of fields keep theirs."""
    if isinstance(schema, list):
        return [typed(inner) for inner in schema]
    if not isinstance(schema, Mapping):
        return schema
    return placed({}, {key: _inner(key, value) for key, value in schema.items()})


def _inner(key: str, value: Any) -> Any:
    if key in ("properties", "dependentSchemas") and isinstance(value, Mapping):
        return {name: typed(inner) for name, inner in value.items()}
    if key in (
        "default",
        "const",
        "enum",
        "known_values",
        "dependentRequired",
        "media",
        "value_notes",
        "required",
        "file_limits",
    ):
        return value
    return typed(value)
