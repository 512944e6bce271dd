"""Hold each default against the parameter's own schema: a service's default is a value that it takes."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.lower.fragments import size_pattern, speaks_of_fields
from modelwire_codegen.resolve import Schema

Json = Mapping[str, Any]
# What JSON Schema knows of a property. A referred object is judged by its own schema, not here.
_STANDARD = (
    "type",
    "enum",
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)


def check_defaults(schema: Schema, report: Report) -> None:
    """Report each default that its own parameter would refuse."""
    for name, prop in schema.data.get("properties", {}).items():
        if "default" not in prop:
            continue
        for problem in _problems(json.dumps([_fragment(prop), prop["default"]])):
            place = schema.at(("properties", name, "default"))
            hint = "correct one of the two; note under `conflicts` when sources disagree"
            report.add(place, "MW416", f"default of {name!r}: {problem}", hint)


@lru_cache(maxsize=4096)
def _problems(question: str) -> tuple[str, ...]:
    # As text, because models ask the same few questions hundreds of times.
    fragment, default = json.loads(question)
    errors = Draft202012Validator(fragment).iter_errors(default)
    return tuple(
        error.message if len(error.message) < 200 else f"breaks {error.validator}"
        for error in errors
    )


def _fragment(prop: Json) -> dict[str, Any]:
    kept = {key: prop[key] for key in _STANDARD if key in prop}
    if pattern := size_pattern(prop):
        kept["pattern"] = pattern
    if "items" in prop:
        kept["items"] = _fragment(prop["items"])
    for key in () if speaks_of_fields(prop) else ("anyOf", "oneOf"):
        if key in prop:
            kept[key] = [_fragment(part) for part in prop[key]]
    return kept
