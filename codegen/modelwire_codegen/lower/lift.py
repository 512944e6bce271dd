"""Give every object that is written in place a name of its own, so that it becomes a class."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.document import Pointer
from modelwire_codegen.lower.fragments import speaks_of_fields
from modelwire_codegen.resolve import Json, Schema

# Scope of objects that no spec names; a colon keeps it apart from every scope that one can.
SCOPE = "inline:"


def lift(
    schema: Schema, owner: str, free: Mapping[str, Json]
) -> tuple[Schema, list[tuple[str, Schema]]]:
    """Replace inner objects by references; give the new schema, and each object with its reference.

    Objects of which no field is known have no class, so what they say stands in place of a reference to one of them.
    """
    found: list[tuple[str, Schema]] = []
    properties = {
        wire: _walk(data, schema, ("properties", wire), f"{owner}{names.pascal(wire)}", found, free)
        for wire, data in schema.data.get("properties", {}).items()
    }
    data = {**schema.data, "properties": properties} if properties else schema.data
    if properties and "additionalProperties" in data:
        rest, at = data["additionalProperties"], ("additionalProperties",)
        data["additionalProperties"] = _walk(rest, schema, at, f"{owner}Entry", found, free)
    return Schema(data, schema.origins), found


def lift_union(
    schema: Schema, name: str, free: Mapping[str, Json]
) -> tuple[Schema, list[tuple[str, Schema]]]:
    """Do the same with the alternatives of a union."""
    found: list[tuple[str, Schema]] = []
    return Schema(_walk(schema.data, schema, (), name, found, free), schema.origins), found


def _walk(
    data: Any,
    schema: Schema,
    pointer: Pointer,
    name: str,
    found: list[tuple[str, Schema]],
    free: Mapping[str, Json],
) -> Any:
    if not isinstance(data, dict):
        return data
    result: Json = dict(data)
    if (ref := result.get("$ref", "")) in free:
        result = {**free[ref], **{key: result[key] for key in result if key != "$ref"}}
        free = {key: free[key] for key in free if key != ref}  # one that holds itself ends here
    for key in ("items",) if result.get("properties") else ("items", "additionalProperties"):
        if key in result:  # beside fields, `lift` deals with those that are not listed
            result[key] = _walk(result[key], schema, (*pointer, key), name, found, free)
    for key in () if speaks_of_fields(result) else ("anyOf", "oneOf"):
        if key in result:
            result[key] = [
                _walk(
                    part,
                    schema,
                    (*pointer, key, index),
                    f"{name}{index + 1 if index else ''}",
                    found,
                    free,
                )
                for index, part in enumerate(result[key])
            ]
    if "$ref" in result or not result.get("properties"):
        return result
    name = str(result.get("title") or name)
    inner = Schema(result, [(document, (*base, *pointer)) for document, base in schema.origins])
    lifted, deeper = lift(inner, name, free)
    found.extend(deeper)
    kept = {key: result[key] for key in result if key in (*_OUTSIDE, "description")}
    lifted.data = {key: value for key, value in lifted.data.items() if key not in _OUTSIDE}
    found.append((f"{SCOPE}{name}", lifted))
    return {**kept, "$ref": f"{SCOPE}{name}"}


# What is said of the parameter, as against the object that it holds.
_OUTSIDE = ("default", "applies_when", "ignored_when", "deprecated", "name", "note", "evidence")
