"""What a request looks like on the wire: a set's parameters, the fields that its route owns, and where each of them stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from modelwire_codegen.exporting import parameters
from modelwire_codegen.exporting.choice import Use, Way
from modelwire_codegen.exporting.schemas import Schemas

Json = dict[str, Any]
_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
# What a flow puts behind its route's path, and the media types that come back from there.
_JSON, _EVENTS = "application/json", "text/event-stream"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a call goes: two with the same address are one operation of a document."""

    method: str
    path: str
    base: str
    """One of the vendor's further servers; empty for its own."""


@dataclass(frozen=True, slots=True)
class Call:
    """A parameter set by one address."""

    use: Use
    ways: tuple[Way, ...]
    route: Mapping[str, Any]
    streams: bool
    """Whether events may come back."""
    whole: bool
    """Whether a whole answer may come back."""

    @property
    def settings(self) -> Mapping[str, Any]:
        """What the flow knows about the route."""
        found: Mapping[str, Any] = self.route.get("settings", {})
        return found

    @property
    def reader(self) -> Mapping[str, Any]:
        """What the vendor says of the result."""
        found: Mapping[str, Any] = self.use.vendor.facts["results"][self.ways[0].operation.result]
        return found


def calls(use: Use) -> Iterator[tuple[Address, Call]]:
    """Give each address of a set, with the models that are called there."""
    found: dict[Address, list[Way]] = {}
    events: dict[Address, tuple[bool, bool]] = {}
    route = use.vendor.facts["routes"][use.ways[0].operation.route]
    for way in use.ways:
        for suffix, streams, whole in _ends(route):
            path = _filled(route["path"], way, reads=route["flow"] == "http_get") + suffix
            address = Address(_method(route), path or "/", route.get("base", ""))
            found.setdefault(address, []).append(way)
            events[address] = (streams, whole)
    for address, ways in found.items():
        yield address, Call(use, tuple(ways), route, *events[address])


def _ends(route: Mapping[str, Any]) -> Iterator[tuple[str, bool, bool]]:
    """Give what stands behind the path: whether events come from there, and whether a whole answer does."""
    settings = route.get("settings", {})
    streams = bool(settings.get("stream"))
    if route["flow"] == "runpod_jobs":
        yield f"/{settings.get('submit', 'run')}", False, True
    elif route["flow"] == "gemini_generate":
        yield ":generateContent", False, True
        yield ":streamGenerateContent", True, False
    else:
        yield "", streams, True


def _method(route: Mapping[str, Any]) -> str:
    if route["flow"] == "http_get":
        return "get"
    return "delete" if route.get("settings", {}).get("method") == "delete" else "post"


def _filled(path: str, way: Way, *, reads: bool) -> str:
    """Put the facts of a model into a path; what else stands there is a parameter."""
    operation = way.operation
    facts = {
        "endpoint": quote(operation.endpoint, safe=""),
        "id": quote(operation.id, safe="/"),
        "served_model": quote(operation.served_model or operation.id, safe="/"),
    }
    if reads:  # there an id is what the caller reads
        del facts["id"]
    return _PLACE.sub(lambda place: facts.get(place[1], place[0]), path)


def in_path(path: str) -> list[str]:
    """List the parameters that stand in a path."""
    return _PLACE.findall(path)


def body(schemas: Schemas, call: Call, address: Address, at: str) -> Json:
    """Give the schema of a request's body, as it travels."""
    made = parameters.body(schemas, call.use, at)
    gone = in_path(address.path)
    properties = {
        name: held for name, held in made.get("properties", {}).items() if name not in gone
    }
    required = [name for name in made.pop("required", ()) if name not in gone]
    owned = {name: _owned(data, call) for name, data in call.route.get("owns", {}).items()}
    needed = [name for name, data in call.route.get("owns", {}).items() if data["value"] != "flag"]
    added = dict(_added(call, properties))
    made["properties"] = {**owned, **properties, **added}
    if call.settings.get("body") == "multipart":
        _mark_files(made["properties"], call)
    if all_needed := [*needed, *required]:
        made["required"] = all_needed
    return made


def sent(schema: Json, call: Call) -> Json:
    """Put a body into what the protocol puts around it."""
    if wrap := call.settings.get("wrap"):
        return {"type": "object", "properties": {wrap: schema}, "required": [wrap]}
    if call.route["flow"] == "runware_tasks":
        return {"type": "array", "items": schema, "minItems": 1}
    return schema


def media_type(call: Call) -> str:
    """Give the media type of a body."""
    return "multipart/form-data" if call.settings.get("body") == "multipart" else _JSON


def reply_types(call: Call) -> Iterator[str]:
    """Give the media types of an answer."""
    if call.whole:
        yield _whole_type(call)
    if call.streams:
        yield _EVENTS


def _whole_type(call: Call) -> str:
    kind, reply = call.reader["kind"], call.settings.get("reply", "json")
    if reply == "bytes" or kind == "file":
        return "audio/*" if kind == "speech" else "application/octet-stream"
    return "text/plain" if reply == "text" else _JSON


def _owned(data: Mapping[str, Any], call: Call) -> Json:
    """Give the schema of a field that the route alone decides."""
    operations = [way.operation for way in call.ways]
    values: dict[str, list[Any]] = {
        "const": [data.get("const")],
        "endpoint": [item.endpoint for item in operations],
        "id": [item.id for item in operations],
        "named": [name for way in call.ways for name in (way.operation.id, *way.model.aliases)],
        "served_model": [item.served_model or item.id for item in operations],
    }
    about = {"description": f"{data['why'][:1].upper()}{data['why'][1:]}."}
    if data["value"] == "flag":
        return {**about, "type": "boolean"}
    if data["value"] == "uuid":
        return {**about, "type": "string", "format": "uuid"}
    listed = list(dict.fromkeys(values[data["value"]]))
    return {**about, **({"const": listed[0]} if len(listed) == 1 else {"enum": listed})}


def _added(call: Call, known: Mapping[str, Any]) -> Iterator[tuple[str, Json]]:
    """Give the fields that a route adds and the set does not speak of."""
    for name, data in call.route.get("adds", {}).items():
        first, _, inner = name.partition(".")
        if first not in known:
            value = _added_value(data, call)
            held = {"type": "object", "properties": {inner: value}} if inner else value
            yield first, held


def _added_value(data: Mapping[str, Any], call: Call) -> Json:
    value = data["value"]
    if value == "served_model":
        return _owned({"value": "served_model", "why": data["why"]}, call)
    kind = "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else None
    return {"type": kind} if kind else {}


def _mark_files(properties: Json, call: Call) -> None:
    """Say which fields of a form are files."""
    for name, facts in call.use.item.facts.get("properties", {}).items():
        if name in properties:
            _mark_file(properties[name], facts)


def _mark_file(schema: Json, facts: Mapping[str, Any]) -> None:
    if "media" in facts and facts.get("type") == "string":
        schema["format"] = "binary"
    elif "items" in facts and "items" in schema:
        _mark_file(schema["items"], facts["items"])
    for key in ("anyOf", "oneOf"):
        for part, fact in zip(schema.get(key, ()), facts.get(key, ()), strict=False):
            _mark_file(part, fact)
