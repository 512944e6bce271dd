"""Find the tasks that one of Runware's documents describes, and check what it says about their identity."""

import copy
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.diagnostics import Report
from modelwire_codegen.document import Document, Pointer
from modelwire_codegen.importing.facts import Json

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,119}\Z")
_ENDPOINT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}\Z")
_UNSAFE = re.compile(r"\.\.|//|/$")
_LINK = re.compile(r"https://runware\.ai(/[A-Za-z0-9._~%+-]+)*/?\Z")
_TITLE = re.compile(r"[ -~\u00a1-\u024f]{1,120}\Z")
_PREFIX = "Runware API - "
_BODY: Pointer = ("components", "schemas", "RequestBody")
_REPLY: Pointer = ("components", "schemas", "ResponseBody", "properties", "data", "items")
_CHOICES = ("oneOf", "anyOf", "allOf")
_KINDS = {
    "inference": "model",
    "utilities": "utility",
    "architectures": "architecture",
    "modalities": "modality",
    "operations": "operation",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a document says of a task beside its schema."""

    kind: str = "model"
    air: Any = None
    slug: Any = None
    title: Any = None
    docs: Any = None
    info: Any = None
    reply: Any = None


@dataclass(frozen=True, slots=True)
class Task:
    """One task as upstream describes it."""

    document: Document
    schema: Pointer
    kind: str
    id: str
    slug: str
    endpoint: str
    title: str
    docs: str
    info: Json
    reply: Json

    @property
    def data(self) -> Json:
        """The schema of the request."""
        return mapping(at(self.document, self.schema))

    @property
    def owned(self) -> frozenset[str]:
        """The fields that the route fills, which each request has."""
        return frozenset(("taskType", "taskUUID", *(("model",) if self.kind == "model" else ())))


def without_owned(document: Document, tasks: Iterable[Task]) -> Document:
    """Give a document whose tasks, where they are a choice of shapes, are told apart by what a caller sets."""
    data = copy.deepcopy(document.data)
    for task in tasks:
        schema: Any = data
        for step in task.schema:
            schema = schema[step]
        for shape in (mapping(shape) for key in _CHOICES for shape in listed(schema.get(key))):
            if isinstance(shape.get("properties"), dict):
                shape["properties"] = {
                    name: shape["properties"][name]
                    for name in shape["properties"]
                    if name not in task.owned
                }
            if isinstance(shape.get("required"), list):
                shape["required"] = [name for name in shape["required"] if name not in task.owned]
    return Document(document.path, data, document.places)


def at(document: Document, pointer: Pointer) -> Any:
    """Give what stands at a place of a document, or None."""
    value: Any = document.data
    for part in pointer:
        if isinstance(value, Mapping):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value


def mapping(value: Any) -> Json:
    """Give a mapping, an empty one for anything else that a stranger wrote."""
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """Give a list, an empty one for anything else."""
    return value if isinstance(value, list) else []


def format_of(document: Document) -> str:
    """Tell which of Runware's forms a document has; nothing for anything else."""
    data = mapping(document.data)
    if "requestSchema" in data:
        return "resolve"
    if isinstance(data.get("inference"), list):
        return "bundle"
    return (
        "runware" if "openapi" in data and _constant(document, _body(document), "taskType") else ""
    )


def tasks_of(document: Document, form: str, report: Report) -> list[Task]:
    """Give every task of a document that is one of `runware`, `resolve` and `bundle`."""
    read: Mapping[str, Callable[[Document], Iterator[tuple[Pointer, Told]]]] = {
        "runware": _model,
        "resolve": _resolved,
        "bundle": _bundle,
    }
    found = (_task(document, pointer, told, report) for pointer, told in read[form](document))
    return [task for task in found if task is not None]


def _body(document: Document) -> Pointer:
    return (*_BODY, "items") if at(document, (*_BODY, "items")) is not None else _BODY


def _model(document: Document) -> Iterator[tuple[Pointer, Told]]:
    info = mapping(at(document, ("info",)))
    yield (
        _body(document),
        Told(
            air=info.get("x-air-id"),
            slug=info.get("x-model-id"),
            title=info.get("title"),
            docs=at(document, ("externalDocs", "url")),
            info=info,
            reply=at(document, _REPLY),
        ),
    )


def _resolved(document: Document) -> Iterator[tuple[Pointer, Told]]:
    data = document.data
    yield ("requestSchema",), Told(docs=data.get("documentation"), reply=data.get("responseSchema"))


def _bundle(document: Document) -> Iterator[tuple[Pointer, Told]]:
    seen: set[str] = set()
    for section in ("inference", "utilities"):
        for index, entry in enumerate(map(mapping, listed(document.data.get(section)))):
            air = entry.get("air")
            if not (
                isinstance(air, str) and air in seen
            ):  # the vendor's own clients keep the first
                told = Told(
                    _KINDS[section], air, entry.get("slug"), reply=entry.get("responseSchema")
                )
                yield (section, index, "requestSchema"), told
            seen.update([air] if isinstance(air, str) else ())
    for section in ("architectures", "modalities", "operations"):
        for key in sorted(mapping(document.data.get(section))):
            yield (section, key), Told(_KINDS[section], slug=key)


def _task(document: Document, pointer: Pointer, told: Told, report: Report) -> Task | None:
    place = document.place(pointer)
    schema = at(document, pointer)
    if not isinstance(schema, Mapping) or not {"properties", "oneOf", "anyOf", "allOf"} & set(
        schema
    ):
        report.add(place, "MW650", "no schema of a task stands here", "is the document complete?")
        return None
    air, endpoint = _constant(document, pointer, "model"), _constant(document, pointer, "taskType")
    identity = (air or told.air) if told.kind == "model" else told.slug
    slug = told.slug or (identity if told.kind != "model" else "")
    known = {"id": (identity, _ID), "task type": (endpoint, _ENDPOINT)}
    known |= {"slug": (slug, _ID)} if slug else {}
    for what, (value, form) in known.items():
        if not (isinstance(value, str) and form.match(value) and not _UNSAFE.search(value)):
            message = f"{what} is {brief(value)}, which no model can have"
            report.add(place, "MW650", message, "check the document")
            return None
    if told.kind == "model" and told.air not in (None, identity):
        message = f"the task is for {brief(air)}, the document about {brief(told.air)}"
        report.add(place, "MW650", message, "ask the vendor which one is right")
        return None
    title = _title(told.title, slug or str(identity))
    docs = told.docs if isinstance(told.docs, str) and _LINK.match(told.docs) else ""
    names = (told.kind, str(identity), slug, str(endpoint), title, docs)
    return Task(document, pointer, *names, mapping(told.info), mapping(told.reply))


def _constant(document: Document, pointer: Pointer, name: str) -> Any:
    """Give the constant value of a field, of the first shape that has it where a task is a choice of shapes."""
    schema = mapping(at(document, pointer))
    shapes = [
        schema,
        *(mapping(shape) for key in _CHOICES for shape in listed(schema.get(key))),
    ]
    fields = (mapping(mapping(shape.get("properties")).get(name)) for shape in shapes)
    return next((field["const"] for field in fields if "const" in field), None)


def _title(told: Any, name: str) -> str:
    title = told.removeprefix(_PREFIX).strip() if isinstance(told, str) else ""
    return (
        title
        if _TITLE.match(title)
        else " ".join(word.capitalize() for word in re.split(r"[-_:@/]", name) if word)
    )


def brief(value: Any) -> str:
    """Give a stranger's value as a short line."""
    text = ascii(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
