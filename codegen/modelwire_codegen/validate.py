"""Hold a document against the meta-schema of its kind."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from modelwire_codegen.diagnostics import Report, nearest
from modelwire_codegen.load import Document, Pointer
from modelwire_codegen.resources import meta_schemas

Json = dict[str, Any]


def validate(document: Document, kind: str, report: Report) -> bool:
    """Report every breach of the meta-schema `kind` (vendor, models or shared); True when there is none."""
    clean = True
    for error in _validator(kind).iter_errors(document.data):
        clean = False
        for leaf in _leaves(error):
            _tell(document, leaf, report)
    return clean


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(_schemas()[kind])


@cache
def _schemas() -> Mapping[str, Json]:
    """Read the meta-schemas, with the target of every reference in its place, be it in circles.

    Looking references up takes jsonschema longer than all the rest.
    """
    read = {
        path.stem: json.loads(path.read_text("utf-8")) for path in meta_schemas().glob("*.json")
    }
    referring = [
        (node, home) for home, schema in read.items() for node in _nodes(schema) if "$ref" in node
    ]
    for node, home in referring:
        _join(node, home, read)
    return read


def _nodes(schema: Any) -> Iterator[Json]:
    if isinstance(schema, list):
        for item in schema:
            yield from _nodes(item)
    elif isinstance(schema, dict):
        yield schema
        for key, value in schema.items():
            if key in ("properties", "$defs", "dependentSchemas"):  # its keys are names
                for inner in value.values():
                    yield from _nodes(inner)
            elif key not in ("examples", "enum", "const", "default"):
                yield from _nodes(value)


def _join(node: Json, home: str, schemas: Mapping[str, Json]) -> None:
    if (ref := node.pop("$ref", None)) is None:
        return
    file, _, path = ref.partition("#")
    home = file.removesuffix(".json") or home
    target: Json = schemas[home]
    for part in path.split("/")[1:]:
        target = target[part]
    _join(target, home, schemas)
    if {*node} & {*target} <= {"description", "title", "examples"}:
        node.update(target)
    else:
        node["allOf"] = [*node.get("allOf", ()), target]


def _leaves(error: ValidationError) -> Iterable[ValidationError]:
    """Follow `anyOf` down to the branch that the author most likely meant: the one that got furthest."""
    if not error.context:
        return (error,)
    branches: dict[Any, list[ValidationError]] = {}
    for inner in error.context:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    likely = min(branches.values(), key=_distance)
    if all(item.validator == "type" and len(item.path) == 0 for item in likely):
        return (error,)
    return [leaf for item in likely for leaf in _leaves(item)]


def _distance(errors: list[ValidationError]) -> tuple[bool, int, int]:
    wrong_kind = any(
        not item.path and item.validator in ("type", "const", "enum") for item in errors
    )
    return wrong_kind, len(errors), -max(len(item.path) for item in errors)


def _tell(document: Document, error: ValidationError, report: Report) -> None:
    pointer: Pointer = tuple(error.absolute_path)
    schema: Any = error.schema
    wanted: Any = error.validator_value
    instance: Any = error.instance
    described = schema.get("description", "") if isinstance(schema, Mapping) else ""
    hint = str(described)
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        for key in _unknown_keys(error):
            known = _known_keys(schema)
            near = nearest(key, known)
            hint = near or f"known keys: {', '.join(sorted(known)[:20])}"
            report.add(document.place((*pointer, key)), "MW201", f"unknown key {key!r}", hint)
        return
    if error.validator == "required":
        missing = [name for name in wanted if name not in instance]
        # jsonschema raises once a missing name; its message begins with the name itself.
        name = next((item for item in missing if error.message.startswith(repr(item))), missing[0])
        report.add(document.place(pointer), "MW202", f"{_spot(pointer)} lacks the key {name!r}")
        return
    if error.validator in ("enum", "const"):
        allowed = wanted if error.validator == "enum" else [wanted]
        near = nearest(str(instance), [str(item) for item in allowed])
        hint = near or f"one of: {', '.join(map(str, allowed[:20]))}"
        message = f"{_spot(pointer)}: {_short(error.instance)} is not a known value"
        report.add(document.place(pointer), "MW203", message, hint)
        return
    message = f"{_spot(pointer)}: {_plain(error)}"
    report.add(document.place(pointer), "MW204", message, hint)


def _plain(error: ValidationError) -> str:
    value = _short(error.instance)
    wanted: Any = error.validator_value
    if error.validator == "type":
        return (
            f"{value} is not of type {wanted if isinstance(wanted, str) else ' or '.join(wanted)}"
        )
    if error.validator == "pattern":
        return f"{value} does not have the form {wanted}"
    if error.validator in ("anyOf", "oneOf"):
        return f"{value} has none of the allowed forms"
    return (
        error.message
        if len(error.message) <= 160
        else f"{value} breaks {error.validator}: {_short(wanted)}"
    )


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
