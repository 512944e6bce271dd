"""Say in an author's words what is wrong with a document: what jsonschema found, at its place, with what to write instead."""

import json
from collections.abc import Mapping
from typing import Any, cast

from jsonschema.exceptions import ValidationError

from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.document import Document, Pointer

# Meta-schemas end their patterns with this, since `$` would let a line break through.
_END = r"(?![\s\S])"


def tell(document: Document, error: ValidationError, report: Report) -> None:
    """Report one breach of a meta-schema."""
    pointer: Pointer = tuple(error.absolute_path)
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        for key in _unknown_keys(error):
            place = document.place((*pointer, key))
            report.add(place, "MW201", f"unknown key {key!r}", _hint_for_key(key, error.schema))
    elif error.validator == "required":
        message = f"{_spot(pointer)} lacks the key {_missing(error)}"
        report.add(document.place(pointer), "MW202", message, _about_missing(error))
    elif error.validator in ("enum", "const"):
        wanted: Any = error.validator_value
        allowed = list(map(str, wanted if error.validator == "enum" else [wanted]))
        hint = nearest(str(error.instance), allowed) or f"one of: {', '.join(allowed[:20])}"
        message = f"{_spot(pointer)}: {_short(error.instance)} is not a known value"
        report.add(document.place(pointer), "MW203", message, hint)
    else:
        # What is said of a key is found in the mapping that holds it.
        of_key = "propertyNames" in error.absolute_schema_path and isinstance(error.instance, str)
        place = document.place((*pointer, str(error.instance)) if of_key else pointer)
        message = f"{_spot(pointer)}: {_plain(error)}"
        report.add(place, "MW204", message, _hint_for_value(error))


def _missing(error: ValidationError) -> str:
    wanted: Any = error.validator_value
    instance: Any = error.instance
    # jsonschema raises once a missing name; its message begins with the name itself.
    missing = [name for name in wanted if name not in instance]
    name = next((name for name in missing if error.message.startswith(repr(name))), missing[0])
    return " or ".join(map(repr, _choices(error) or [name]))


def _about_missing(error: ValidationError) -> str:
    """Give what the meta-schema says of the missing key."""
    if _choices(error):
        return "one of them, not both"
    name = _missing(error).strip("'")
    found: Any = error.schema.get("properties", {}) if isinstance(error.schema, Mapping) else {}
    about = found.get(name, {})
    return str(about.get("$comment") or about.get("description", ""))


def _choices(error: ValidationError) -> list[str]:
    """Give the keys of which one must be there, when the breach is a part of such a choice."""
    parent = error.parent
    if parent is None or parent.validator not in ("oneOf", "anyOf"):
        return []
    wanted: Any = parent.validator_value
    keys = [part["required"][0] for part in wanted if set(part) == {"required"}]
    return keys if len(keys) == len(wanted) else []


def _hint_for_key(key: str, schema: Any) -> str:
    known = _known_keys(schema)
    if key.startswith("x-"):
        return "no key may begin with x-; write remarks as `note:` or as comments"
    return nearest(key, known) or f"known keys: {', '.join(sorted(known)[:20])}"


def _hint_for_value(error: ValidationError) -> str:
    wanted, value = error.validator_value, error.instance
    if error.validator == "type" and isinstance(value, str):
        if wanted in ("number", "integer") and _is_number(value):
            return "leave the quotes out"
        if wanted == "boolean" and value.lower() in ("yes", "no", "on", "off", "y", "n"):
            return "write true or false"
    return str(error.schema.get("description", "")) if isinstance(error.schema, Mapping) else ""


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _plain(error: ValidationError) -> str:
    value = _short(error.instance)
    wanted: Any = error.validator_value
    if error.validator == "type":
        kinds = wanted if isinstance(wanted, str) else " or ".join(wanted)
        return f"{value} is not of type {kinds}"
    if error.validator == "pattern":
        return f"{value} does not have the form {wanted.replace(_END, '$')}"
    if error.validator == "not" and isinstance(wanted, Mapping) and "pattern" in wanted:
        return f"{value} may not hold {wanted['pattern']}"
    if error.validator in ("anyOf", "oneOf"):
        if error.validator == "oneOf" and all(set(part) == {"required"} for part in wanted):
            keys = " and ".join(repr(part["required"][0]) for part in wanted)
            return f"only one of {keys} may be there"
        return f"{value} has none of the allowed forms"
    if len(error.message) <= 160:
        return error.message
    return f"{value} breaks {error.validator}: {_short(wanted)}"


def _unknown_keys(error: ValidationError) -> list[str]:
    known, instance = _known_keys(error.schema), cast("dict[str, Any]", error.instance)
    return [key for key in instance if key not in known]


def _known_keys(schema: Any) -> set[str]:
    known = set(schema.get("properties", ()))
    for part in schema.get("allOf", ()):
        known |= _known_keys(part)
    return known


def _spot(pointer: Pointer) -> str:
    return ".".join(map(str, pointer)) or "file"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."
