"""Give every object that is written in place a name of its own, so that it becomes a class."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.load import Pointer
from modelwire_codegen.resolve import Json, Schema

# Scope of objects that no spec names; a colon keeps it apart from every scope that one can.
SCOPE = "inline:"


def lift(schema: Schema, owner: str) -> tuple[Schema, dict[str, Schema]]:
    """Replace inner objects by references; give the new schema and the objects by reference."""
    found: dict[str, Schema] = {}
    properties = {
        wire: _walk(data, schema, ("properties", wire), f"{owner}{names.pascal(wire)}", found)
        for wire, data in schema.data.get("properties", {}).items()
    }
    data = {**schema.data, "properties": properties} if properties else schema.data
    return Schema(data, schema.origins), found


def _walk(data: Any, schema: Schema, pointer: Pointer, name: str, found: dict[str, Schema]) -> Any:
    if not isinstance(data, Mapping):
        return data
    result: Json = dict(data)
    if "items" in result:
        result["items"] = _walk(result["items"], schema, (*pointer, "items"), name, found)
    for key in ("anyOf", "oneOf"):
        if key in result:
            result[key] = [
                _walk(
                    part,
                    schema,
                    (*pointer, key, index),
                    f"{name}{index + 1 if index else ''}",
                    found,
                )
                for index, part in enumerate(result[key])
            ]
    if not result.get("properties"):
        return result
    name = str(result.get("title") or name)
    inner = Schema(result, [(document, (*base, *pointer)) for document, base in schema.origins])
    lifted, deeper = lift(inner, name)
    found.update(deeper)
    kept = {key: result[key] for key in result if key in _OUTSIDE}
    lifted.data = {key: value for key, value in lifted.data.items() if key not in _OUTSIDE}
    found[f"{SCOPE}{name}"] = lifted
    return {**kept, "$ref": f"{SCOPE}{name}"}


# What is said of the parameter, as against the object that it holds.
_OUTSIDE = ("default", "applies_when", "ignored_when", "deprecated", "name", "note", "evidence")
