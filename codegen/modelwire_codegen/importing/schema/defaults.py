"""Defaults as vendors write them: kept where the service would take them itself."""

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.importing.schema.keywords import is_scalar
from modelwire_codegen.importing.schema.naming import is_wire_name
from modelwire_codegen.lower.fragments import speaks_of_fields

Json = Mapping[str, Any]
_PLAIN = (
    *(
        "type",
        "enum",
        "const",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
)
_MOST_ITEMS, _MOST_KEYS = 500, 100


def default_of(words: Json, value: Any) -> tuple[str, str] | None:
    """Say whether a default can stay: an empty code and message when it can, None when it says nothing."""
    if value is None:
        return None  # how vendors write that there is none
    if not _is_value(value):
        return "MW607", "a spec cannot hold this default"
    if not Draft202012Validator(_plain(words)).is_valid(value):
        return "MW607", f"the schema itself refuses the default {value!r:.60}"
    return "", ""


def _is_value(value: Any) -> bool:
    if isinstance(value, list):
        return len(value) <= _MOST_ITEMS and all(map(_is_value, value))
    if isinstance(value, dict):
        return (
            len(value) <= _MOST_KEYS
            and all(map(is_wire_name, value))
            and all(map(_is_value, value.values()))
        )
    return is_scalar(value)


def _plain(words: Json) -> dict[str, Any]:
    """Give what JSON Schema knows of a value; what a reference names is an object."""
    kept = {key: words[key] for key in _PLAIN if key in words}
    if "$ref" in words:
        kept["not"] = {"type": "null"}
    for key in ("items", "additionalProperties"):
        if isinstance(words.get(key), Mapping):
            kept[key] = _plain(words[key])
    if "properties" in words:
        kept["properties"] = {name: _plain(one) for name, one in words["properties"].items()}
        kept["required"] = words.get("required", [])
    for key in () if speaks_of_fields(words) else ("anyOf", "oneOf"):
        if key in words:
            kept[key] = [_plain(part) for part in words[key]]
    return kept
