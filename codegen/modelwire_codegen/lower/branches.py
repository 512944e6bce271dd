"""Objects among the alternatives of a value, and the tags that tell them apart."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

from modelwire_codegen.lower.fragments import (
    alternatives,
    closed_values,
    has_fractions,
    kinds_of,
    overlap,
    speaks_of_fields,
)
from modelwire_codegen.lower.shapes import ObjectName, references

Json = Mapping[str, Any]


def tag_of(objects: Sequence[Json]) -> str:
    """Give the field that has a closed list in each of some objects, and of such the one with the most values."""
    tag = _likely_tag(objects)
    return tag if all(_closed(item, tag) for item in objects) else ""


def _likely_tag(objects: Sequence[Json]) -> str:
    """Give the field that has a closed list in most objects; empty when none has."""
    names = [name for item in objects for name in _fields(item) if _closed(item, name)]

    def weight(name: str) -> tuple[int, int]:
        lists = [_closed(item, name) for item in objects if _closed(item, name)]
        return len(lists), len({value for values in lists for value in values})

    return max(dict.fromkeys(names), key=weight, default="")


def kinds_text(data: Json, objects: Mapping[str, ObjectName]) -> str:
    """Say by which tags the objects of a value, or of a list's items, are told apart; empty where they are not."""
    found = facts_of(data, objects)
    inner = [data.get("items", {}), *(part.get("items", {}) for part in alternatives(data))]
    found = found if len(found) > 1 else [one for part in inner for one in facts_of(part, objects)]
    tag = _likely_tag(found) if len(found) > 1 else ""
    fields = [_fields(item).get(tag, {}) for item in found]
    values = dict.fromkeys(str(value) for field in fields for value in closed_values(field))
    return f"Kinds by {tag}: {', '.join(values)}." if tag else ""


def are_disjoint(objects: Sequence[Json]) -> bool:
    """Tell whether no value can be two of some objects: for any two a required field has other values in each."""
    return all(_differ(one, other) for one, other in combinations(objects, 2))


def undecidable(data: Json, objects: Mapping[str, ObjectName]) -> bool:
    """Tell whether `oneOf` chooses among objects that a value may be two of."""
    branches = () if speaks_of_fields(data) else data.get("oneOf", ())
    holding = [part for part in branches if "object" in kinds_of(part)]
    if len(holding) > 1:
        mixed = any(kinds_of(part) != {"object"} for part in holding)
        if (mixed and overlap(branches)) or not all(is_known(part, objects) for part in holding):
            return True
        if not are_disjoint(facts_of({"anyOf": holding}, objects)):
            return True
    return any(undecidable(part, objects) for part in alternatives(data))


def is_known(data: Json, objects: Mapping[str, ObjectName]) -> bool:
    """Tell whether all objects that a value may be have fields that are known."""
    if parts := alternatives(data):
        return all(is_known(part, objects) for part in parts)
    ref = data.get("$ref", "")
    return "object" not in kinds_of(data) or (ref in objects and not objects[ref].free)


def _differ(one: Json, other: Json) -> bool:
    needed = {*one.get("required", ())} & {*other.get("required", ())}
    return any(
        (here := _closed(one, name)) and (there := _closed(other, name)) and not here & there
        for name in needed
    )


def facts_of(data: Json, objects: Mapping[str, ObjectName]) -> list[Json]:
    """Give what the spec says of each object that a value may be."""
    found = dict.fromkeys(ref for ref in references(data) if ref in objects)
    return [objects[ref].facts for ref in found]


def _fields(data: Json) -> Json:
    found: Json = data.get("properties", {})
    return found


def _closed(data: Json, name: str) -> set[tuple[bool, Any]]:
    """Give the values of a field's closed list, with true and false apart from 1 and 0."""
    field = _fields(data).get(name, {})
    values = [] if has_fractions(field) else closed_values(field)
    return {(isinstance(value, bool), value) for value in values}
