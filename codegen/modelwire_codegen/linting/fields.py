"""Fields of the objects that rules reach into, and what ties them to the objects that hold them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from modelwire_codegen.lower.fragments import alternatives, listed
from modelwire_codegen.lower.judge import Objects

Json = Mapping[str, Any]


def described(properties: Json, names: Iterable[str], objects: Objects) -> dict[str, Json]:
    """Give what the spec says of each name; of a field only where nothing but one known object can hold it."""
    found: dict[str, Json] = {}
    for name in sorted(names):
        first, *steps = name.split("/")
        data: Json | None = properties.get(first, {})
        for step in steps:
            data = _field(data, step, objects) if data is not None else None
        if data is not None:
            found[name] = data
    return found


def _field(data: Json, name: str, objects: Objects) -> Json | None:
    held = _only_object(data, objects)
    fields: Json = held.get("properties", {}) if held else {}
    found: Json | None = fields.get(name)
    return found


def _only_object(data: Json, objects: Objects) -> Json | None:
    """Give the object that a value must be; None where it may be another thing, or one of several."""
    found = objects[data["$ref"]].data if data.get("$ref", "") in objects else data
    one = not alternatives(found) and listed(found.get("type", ())) == ["object"]
    return found if one else None


def bonds(props: Mapping[str, Json], objects: Objects) -> Iterator[Json]:
    """Give what holds of fields by themselves: each comes with its object, and an object with what it must have."""
    for name in props:
        holder, _, _ = name.rpartition("/")
        if holder:
            yield {"dependentRequired": {name: [holder]}}
    for name, data in props.items():
        held = _only_object(data, objects) or {}
        needed = [one for field in held.get("required", ()) if (one := f"{name}/{field}") in props]
        if needed:
            yield {"dependentRequired": {name: needed}}
