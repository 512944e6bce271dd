"""The input of one model as JSON Schema: as Cog publishes it in an OpenAPI document, or as a serverless worker does by itself."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.importing.draft import Draft
from modelwire_codegen.importing.facts import Json
from modelwire_codegen.importing.merging.order import typed
from modelwire_codegen.importing.request import Request, Upstream
from modelwire_codegen.importing.schema import Options, Translation
from modelwire_codegen.importing.tree import Tree
from modelwire_codegen.names import pascal

COG_INPUT: Pointer = ("components", "schemas", "Input")
_NEEDED = ("namespace", "task", "route", "result", "endpoint")


class Unanswered(Exception):
    """A document says less than a spec needs, and nobody said the rest."""


def draft(document: Document, upstream: Upstream, request: Request, tree: Tree) -> Draft:
    """Make specs of one model's input; a model that the tree has already keeps all that is not a parameter."""
    identity = upstream.facts.get("id", "")
    if not identity:
        raise Unanswered(f"{document.path} does not say which model it is about; say --model")
    vendor = tree.vendor_file()
    if vendor is None:
        raise Unanswered(
            f"vendor {request.vendor!r} has no vendor file; `modelwire-codegen new vendor` makes one"
        )
    pointer = COG_INPUT if upstream.format == "cog" else _input(document)
    taken = frozenset(tree.class_names(but=identity))
    known = next(
        (model for _, model in tree.models() if identity in (model["id"], model.get("slug"))), None
    )
    translation = Translation(
        document, Options(scope=request.vendor, prose=request.prose, reserved=taken)
    )
    params = translation.params(pointer, pascal(identity))
    params = {
        "properties": _ordered(document, pointer, params),
        **{key: params[key] for key in params if key != "properties"},
    }
    entry = _known(known, upstream) if known else _new(identity, vendor.data, upstream)
    entry["params"] = typed(params)
    entry["sources"] = [f"{upstream.source}:{upstream.place}"]
    shared = (
        {f"{request.vendor}/shared/objects.yaml": {"objects": translation.objects}}
        if translation.objects
        else {}
    )
    file = f"{request.vendor}/models/{_file(identity)}.yaml"
    return Draft({file: {"models": [entry]}, **shared}, translation.findings)


def _input(document: Document) -> Pointer:
    """Find the input: the document itself, or its only field `input`, in which a job travels."""
    properties = document.data.get("properties")
    if (
        isinstance(properties, Mapping)
        and set(properties) == {"input"}
        and isinstance(properties["input"], Mapping)
    ):
        inner = properties["input"]
        if isinstance(inner.get("properties"), Mapping) or "$ref" in inner:
            return ("properties", "input")
    return ()


def _ordered(document: Document, pointer: Pointer, params: Json) -> Json:
    """Sort parameters by the order that Cog states; else the required ones first, then by name."""
    raw: Any = document.data
    for step in pointer:
        raw = raw.get(step, {}) if isinstance(raw, Mapping) else {}
    stated = raw.get("properties") if isinstance(raw, Mapping) else None
    places = {
        name: value["x-order"]
        for name, value in (stated.items() if isinstance(stated, Mapping) else ())
        if isinstance(value, Mapping) and isinstance(value.get("x-order"), int)
    }
    required = params.get("required", [])

    def rank(name: str) -> tuple[int, int, str]:
        first = required.index(name) if name in required else len(required)
        return (places.get(name, len(places)), 0 if name in places else first, name)

    properties: Json = params.get("properties", {})
    return {name: properties[name] for name in sorted(properties, key=rank)}


def _known(model: Json, upstream: Upstream) -> Json:
    wanted = upstream.facts.get("route", model["route"])
    kept = {
        key: value
        for key, value in model.items()
        if key not in ("params", "set", "sources", "notes", "also")
    }
    return {**kept, "route": wanted}


def _new(identity: str, vendor: Json, upstream: Upstream) -> Json:
    facts = dict(upstream.facts)
    if len(vendor["routes"]) == 1:
        facts.setdefault("route", next(iter(vendor["routes"])))
    if len(vendor["results"]) == 1:
        facts.setdefault("result", next(iter(vendor["results"])))
    facts.setdefault("endpoint", identity.rsplit("/", 1)[-1])
    missing = [name for name in _NEEDED if not facts.get(name)]
    if missing:
        raise Unanswered(f"{identity} is new; say {', '.join(f'--{name}' for name in missing)}")
    title = facts.get("title", identity.rsplit("/", 1)[-1])
    return {
        "id": identity,
        "title": title,
        "summary": facts.get("summary", f"{title}, as its input schema describes it."),
        **{name: facts[name] for name in _NEEDED},
        "lifecycle": {"state": "listed"},
    }


def _file(identity: str) -> str:
    return (
        "".join(
            char if char.isalnum() else "_" for char in identity.split("/")[0].split(":")[0].lower()
        )
        or "models"
    )
