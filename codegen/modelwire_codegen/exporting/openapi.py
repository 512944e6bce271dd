"""A vendor as an OpenAPI 3.1 document: an operation an address, and the sets that are called there as its bodies.

Models that share an address, such as all that are called through `/chat/completions`, are one operation: its body is any of
their sets, told apart by the field that names the model.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.exporting import replies, requests
from modelwire_codegen.exporting.choice import Use
from modelwire_codegen.exporting.parameters import NOTE
from modelwire_codegen.exporting.requests import Address, Call
from modelwire_codegen.exporting.schemas import Schemas
from modelwire_codegen.ir import Vendor
from modelwire_codegen.lower.rule_prose import sentences

Json = dict[str, Any]
_COMPONENTS = "#/components/schemas/"
_PARAMETERS = "#/components/parameters/"
_RESPONSES = "#/components/responses/"
_KEY = "key"


def document(vendor: Vendor, uses: Sequence[Use]) -> Json:
    """Give the document of a vendor, with the models of some sets; a model that is gone is left out."""
    found: dict[Address, list[Call]] = {}
    for use in uses:
        present = Use(vendor, use.item, tuple(way for way in use.ways if not way.is_gone))
        for address, call in requests.calls(present) if present.ways else ():
            found.setdefault(address, []).append(call)
    made = _Document(vendor)
    paths: Json = {}
    for address in sorted(found, key=lambda one: (one.path, one.method)):
        paths.setdefault(address.path, {})[address.method] = made.operation(address, found[address])
    return _whole(vendor, paths, made)


def _whole(vendor: Vendor, paths: Json, made: "_Document") -> Json:
    facts = vendor.facts
    rest: Json = {
        "servers": [{"url": facts["base_url"]}],
        "externalDocs": {"url": facts["docs"]},
        "security": [{_KEY: []}],
        "tags": [
            {"name": item.name, "description": item.summary}
            for item in vendor.namespaces
            if item.name in made.tags
        ],
        "paths": paths,
        "components": made.components(),
        NOTE: {"vendor": vendor.id, **({"unsaid": made.unsaid} if made.unsaid else {})},
    }
    mark = sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()[:12]
    info = {"title": vendor.title, "description": vendor.summary, "version": mark}
    return {"openapi": "3.1.0", "info": info, **rest}


@dataclass(slots=True)
class _Document:
    """A document that is being made, with the components that its operations refer to."""

    vendor: Vendor
    tags: set[str] = field(default_factory=set[str])
    _ids: set[str] = field(default_factory=set[str])
    _own: Json = field(default_factory=dict[str, Any])
    _auth: Json = field(default_factory=dict[str, Any])
    _schemas: Schemas = field(init=False)
    _errors: Json = field(init=False)
    _callers: Json = field(init=False)

    def __post_init__(self) -> None:
        self._schemas = Schemas(self.vendor, _COMPONENTS)
        self._errors = replies.errors(self.vendor.facts)
        self._callers = _callers(self.vendor.facts.get("client_headers", {}))
        self._auth[_KEY] = _scheme(self.vendor.facts["auth"])

    @property
    def unsaid(self) -> list[Json]:
        """What the schemas leave out, each place once: many addresses may have one body."""
        return [
            item
            for index, item in enumerate(self._schemas.unsaid)
            if item not in self._schemas.unsaid[:index]
        ]

    def components(self) -> Json:
        """Give what the operations refer to; ask last."""
        definitions = self._schemas.definitions()
        made = {
            "schemas": {**self._own, **definitions},
            "responses": {f"Error{status}": held for status, held in self._errors.items()},
            "parameters": self._callers,
            "securitySchemes": self._auth,
        }
        return {
            key: {name: held[name] for name in sorted(held)} for key, held in made.items() if held
        }

    def operation(self, address: Address, calls: Sequence[Call]) -> Json:
        """Give the operation of an address."""
        ways = [way for call in calls for way in call.ways]
        route = calls[0].route
        tags = list(dict.fromkeys(way.namespace for way in ways))
        self.tags.update(tags)
        made: Json = {"operationId": self._id(calls), "summary": route["summary"], "tags": tags}
        if rules := self._rules(address, calls):
            made["description"] = rules
        if all(way.operation.deprecation for way in ways):
            made["deprecated"] = True
        made |= self._access(address, calls[0])
        if given := self._parameters(address, calls):
            made["parameters"] = given
        if address.method == "post":
            made["requestBody"] = {"required": True, "content": self._bodies(address, calls)}
        made["responses"] = self._responses(calls)
        models = list(dict.fromkeys(way.operation.id for way in ways))
        made[NOTE] = {"models": models, "sets": [call.use.item.module for call in calls]}
        return made

    def _id(self, calls: Sequence[Call]) -> str:
        """Name an operation as the package calls its one model, or by its route."""
        way = calls[0].ways[0]
        ways = [way for call in calls for way in call.ways]
        wanted = (
            f"{way.namespace}_{way.operation.attribute}" if len(ways) == 1 else way.operation.route
        )
        return _claimed(wanted, self._ids)

    def _rules(self, address: Address, calls: Sequence[Call]) -> str:
        """Say the rules of a set whose parameters stand in the address, where no schema holds them."""
        if address.method == "post":
            return ""
        return " ".join(text for call in calls for text in sentences(call.use.item.facts))

    def _access(self, address: Address, call: Call) -> Json:
        """Say where an operation lives and how its key travels, where that is another way than the vendor's."""
        made: Json = {}
        route = call.route
        if address.base:
            made["servers"] = [{"url": self.vendor.facts["bases"][address.base]}]
        if route.get("public"):
            made["security"] = []
        elif "auth" in route:
            name = f"{_KEY}_{call.ways[0].operation.route}"
            self._auth[name] = _scheme(route["auth"])
            made["security"] = [{name: []}]
        return made

    def _parameters(self, address: Address, calls: Sequence[Call]) -> list[Json]:
        """List what stands in the path, the query and the headers."""
        found: dict[tuple[str, str], Json] = {}
        inside = requests.in_path(address.path)
        for call in calls:
            facts: Mapping[str, Any] = call.use.item.facts.get("properties", {})
            in_query = () if address.method == "post" else (*facts,)
            for name in dict.fromkeys((*inside, *in_query)):
                place = f"{_PARAMETERS}{call.use.item.class_name}/{name}"
                held = self._schemas.schema(facts.get(name, {"type": "string"}), place)
                where = "path" if name in inside else "query"
                found.setdefault((where, name), _parameter((where, name), held, call))
            for name, value in call.route.get("headers", {}).items():
                held = {"type": "string", "default": value}
                found["header", name] = _parameter(("header", name), held, call)
        callers = [] if calls[0].route.get("public") else [*self._callers]
        return [*found.values(), *({"$ref": f"{_PARAMETERS}{name}"} for name in callers)]

    def _bodies(self, address: Address, calls: Sequence[Call]) -> Json:
        """Give the body of each media type: any of the sets that are called here."""
        found: dict[str, list[Json]] = {}
        for call in calls:
            wanted = f"{call.use.item.class_name}Request"
            body = requests.body(self._schemas, call, address, f"{_COMPONENTS}{wanted}")
            held = requests.sent({"$ref": self._kept(wanted, body)}, call)
            found.setdefault(requests.media_type(call), []).append(held)
        return {kind: {"schema": _any(found[kind])} for kind in sorted(found)}

    def _responses(self, calls: Sequence[Call]) -> Json:
        found: dict[str, list[Json]] = {}
        for call in calls:
            for kind in requests.reply_types(call):
                held = found.setdefault(kind, [])
                if kind == "application/json":
                    held.append(replies.answered(self._reply(call), call))
        content = {kind: _content(kind, found[kind]) for kind in sorted(found)}
        told = dict.fromkeys(call.reader["summary"] for call in calls)
        good = {"description": " ".join(told), "content": content}
        errors = {status: {"$ref": f"{_RESPONSES}Error{status}"} for status in self._errors}
        return {"200": good, **errors}

    def _reply(self, call: Call) -> Json:
        """Refer to the result of a reader, which many calls may share."""
        wanted = f"{names.pascal(call.ways[0].operation.result)}Result"
        result = replies.result(self._schemas, call, f"{_COMPONENTS}{wanted}")
        return {"$ref": self._kept(wanted, result)}

    def _kept(self, wanted: str, schema: Json) -> str:
        """Keep a schema under a name of its own, or under that of an equal one; give the reference."""
        name, number = wanted, 2
        while name in self._schemas.names or self._own.get(name, schema) != schema:
            name, number = f"{wanted}{number}", number + 1
        self._own[name] = schema
        return f"{_COMPONENTS}{name}"


def _claimed(name: str, taken: "set[str]") -> str:
    """Give a name that is not taken, and take it."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name}{number}", number + 1
    taken.add(found)
    return found


def _any(schemas: Iterable[Json]) -> Json:
    """Say that one of several schemas fits; equal ones are one."""
    distinct = list({json.dumps(item, sort_keys=True): item for item in schemas}.values())
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}


def _content(kind: str, schemas: list[Json]) -> Json:
    if schemas:
        return {"schema": _any(schemas)}
    return {"schema": {"type": "string"}} if kind.startswith("text/") else {}


def _parameter(spot: tuple[str, str], schema: Json, call: Call) -> Json:
    where, name = spot
    is_list = schema.get("type") == "array"
    brackets = "[]" if is_list and call.settings.get("list_names") == "brackets" else ""
    about = {key: schema[key] for key in ("description",) if key in schema}
    inner = {key: value for key, value in schema.items() if key not in about}
    needed = where != "query" or name in call.use.item.facts.get("required", ())
    return {"name": f"{name}{brackets}", "in": where, "required": needed, **about, "schema": inner}


def _scheme(auth: Mapping[str, Any]) -> Json:
    """Say how a key travels."""
    prefix = auth.get("prefix", "")
    if auth["header"].lower() == "authorization" and prefix.lower() == "bearer ":
        return {"type": "http", "scheme": "bearer"}
    told = {"description": f"The key stands behind {prefix!r}."} if prefix else {}
    return {"type": "apiKey", "in": "header", "name": auth["header"], **told}


def _callers(headers: Mapping[str, Any]) -> Json:
    """Give the headers that say for whom a client calls."""
    return {
        name: {
            "name": data["header"],
            "in": "header",
            "required": False,
            "description": data["description"],
            "schema": {"type": "string"},
        }
        for name, data in headers.items()
    }
