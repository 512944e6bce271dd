"""Hold a document against the meta-schema of its kind."""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document
from modelwire_codegen.resources import meta_schemas
from modelwire_codegen.wording import tell

Json = dict[str, Any]


def validate(document: Document, kind: str, report: Report) -> bool:
    """Report every breach of the meta-schema `kind` (vendor, models or shared); True when there is none."""
    clean = True
    for error in _validator(kind).iter_errors(document.data):
        clean = False
        for leaf in _leaves(error):
            tell(document, leaf, report)
    return clean


def forget() -> None:
    """Read the meta-schemas anew when they are next needed; for a process that sees them change."""
    _validator.cache_clear()
    _schemas.cache_clear()


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
    if {*node} & {*target} <= {"description", "title", "examples", "$comment"}:
        # Of a wrong value the target says more, of a missing key the node itself.
        about = node.get("description", "")
        node.update(target)
        node["$comment"] = about or node.get("description", "")
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
