"""Undoing what strict mode does: a null in the place of an optional property means that it is absent."""

from collections.abc import Mapping
from typing import Any

from modelwire_runtime.jsons import is_list, is_object
from modelwire_runtime.structured.strict import resolved, takes_null

Schema = Mapping[str, Any]


def without_absent(value: Any, schema: Schema, root: Schema) -> Any:
    """Return an answer with those properties left out that are null, optional, and could not be null.

    Args:
        value: What the model answered.
        schema: The schema as its author wrote it, before strict mode.
        root: What references in it refer to.
    """
    if is_object(value):
        known = resolved(_branch(value, schema, root), root)
        return _object(value, known, root)
    if is_list(value):
        known = resolved(_branch(value, schema, root), root)
        items = known.get("items")
        return [without_absent(item, items, root) for item in value] if is_object(items) else value
    return value


def _object(value: Mapping[str, Any], schema: Schema, root: Schema) -> dict[str, Any]:
    properties: Mapping[str, Any] = schema.get("properties", {})
    required = schema.get("required", ())
    kept: dict[str, Any] = {}
    for name, held in value.items():
        known = properties.get(name)
        if known is None:
            kept[name] = held
        elif held is not None:
            kept[name] = without_absent(held, known, root)
        elif name in required or takes_null(known, root):
            kept[name] = None
    return kept


def _branch(value: Any, schema: Schema, root: Schema) -> Schema:
    """Return the branch of a union that a value is of: the first one with these properties and tags."""
    schema = resolved(schema, root)
    folded = schema.get("allOf")
    if is_list(folded) and len(folded) == 1:
        return _branch(
            value, {**folded[0], **{k: v for k, v in schema.items() if k != "allOf"}}, root
        )
    branches = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if not branches:
        return schema
    fitting = [
        found for branch in branches if _fits(value, found := _branch(value, branch, root), root)
    ]
    return fitting[0] if fitting else {}


def _fits(value: Any, schema: Schema, root: Schema) -> bool:
    if is_list(value):
        return schema.get("type") == "array" or "items" in schema
    properties: Mapping[str, Any] = schema.get("properties", {})
    if not properties.keys() >= value.keys() or not value.keys() >= {*schema.get("required", ())}:
        return False
    return all(_may_be(value[name], resolved(properties[name], root)) for name in value)


_KINDS: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int, float),
    "number": (int, float),
}


def _may_be(value: Any, schema: Schema) -> bool:
    """Tell whether a property may belong to a branch; null always may, as it may stand for its absence."""
    if value is None:
        return True
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    kind = schema.get("type")
    return not isinstance(kind, str) or isinstance(value, _KINDS.get(kind, (object,)))
