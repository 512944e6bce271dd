"""What a request holds: the body's fields, and the parameters that stand in the address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from modelwire_codegen import names
from modelwire_codegen.importing.openapi.operations import FORM_TYPE, JSON_TYPE, Operation
from modelwire_codegen.importing.schema.forms import Form
from modelwire_codegen.importing.schema.naming import is_wire_name
from modelwire_codegen.importing.schema.spots import Node, Spot, Upstream
from modelwire_codegen.importing.schema.translation import Translation

Json = Mapping[str, Any]
_PLACE = re.compile(r"\{([^{}]*)\}")
_PATH = re.compile(r"(/(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z0-9_~-][A-Za-z0-9._~-]*))*\Z")
# Words that a route's path understands by itself.
_FACTS = ("endpoint", "id", "served_model")
# Parameters that hold the id of a model, which often has slashes.
_MODELS = ("model", "model_id", "model_name")
_LONGEST_PATH = 200


@dataclass(slots=True)
class Request:
    """A parameter set, and what its route has to know."""

    params: dict[str, Any]
    path: str
    settings: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class Requests:
    """Reads what operations take."""

    translation: Translation

    @property
    def upstream(self) -> Upstream:
        """The document."""
        return self.translation.upstream

    def _tell(
        self, pointer: tuple[str | int, ...], code: str, message: str, hint: str = ""
    ) -> None:
        self.upstream.findings.add(pointer, code, message, hint)

    def media_types(self, operation: Operation) -> list[str]:
        """Give the types of body that a flow can send, the plainest first; an empty one stands for no body."""
        known = [kind for kind in (JSON_TYPE, FORM_TYPE) if kind in operation.bodies]
        for kind in operation.bodies:
            if kind not in known and kind.endswith("+json") and JSON_TYPE not in known:
                known.insert(0, kind)
            elif kind not in known:
                pointer = operation.bodies[kind].pointer[:-1]
                hint = f"a flow sends {JSON_TYPE} and {FORM_TYPE}"
                self._tell(pointer, "MW635", f"no flow sends a body of type {kind!r:.80}", hint)
        if not operation.bodies and operation.method in ("post", "put", "patch"):
            message = "operation without a request body: its call sends none"
            hint = "where the service wants one, give its schema by an overlay"
            self._tell(operation.spot.pointer, "MW632", message, hint)
        return known or [""]

    def read(
        self, operation: Operation, media_type: str, without: frozenset[str]
    ) -> Request | None:
        """Give the parameter set of an operation with one type of body; None when its address cannot be said."""
        settings: dict[str, Any] = {"body": "multipart"} if media_type == FORM_TYPE else {}
        address = _Address(self, operation, settings)
        if (path := address.template()) is None:
            return None
        shaping = _Shaping(self, operation, address, settings)
        body = operation.bodies.get(media_type)
        pointer = body.pointer if body else None
        told = body is not None and body.schema not in ({}, None)
        class_name = names.pascal(operation.name)
        params = self.translation.params(
            pointer if told else None, class_name, without, shaping.shape
        )
        return Request(params, path, settings)


@dataclass(slots=True)
class _Address:
    """The address of an operation, and its parameters by what they are called in calls."""

    requests: Requests
    operation: Operation
    settings: dict[str, Any]
    fields: dict[str, Node] = field(default_factory=dict[str, Node])
    required: list[str] = field(default_factory=list[str])

    def template(self) -> str | None:
        """Give the path with its placeholders as a route has them; None when a route cannot say it."""
        operation, renamed = self.operation, dict[str, str]()
        for spot in operation.parameters:
            self._take(spot, renamed)
        for name in _PLACE.findall(operation.path):
            if name not in renamed:
                pointer = operation.spot.pointer
                message = f"path names {name!r:.60}, which is no parameter; it is taken as a text"
                self.requests._tell(pointer, "MW634", message)
                self._place(name, Spot(pointer, {"type": "string"}), renamed)
        path = _PLACE.sub(lambda place: f"{{{renamed[place[1]]}}}", operation.path)
        path = "" if path in ("/", "./") else path
        if len(path) > _LONGEST_PATH or not _PATH.match(path) or ".." in path:
            message = f"no route can have the path {operation.path!r:.80}"
            hint = "a query, a colon or half a placeholder in a path cannot be said; name another operation"
            self.requests._tell(operation.spot.pointer[:-1], "MW634", message, hint)
            return None
        return path

    def _take(self, spot: Spot, renamed: dict[str, str]) -> None:
        name, where = spot.schema["name"], spot.schema["in"]
        schema = (
            spot.at("schema") if isinstance(spot.get("schema"), Mapping) else Spot(spot.pointer, {})
        )
        if where == "path":
            if f"{{{name}}}" in self.operation.path:
                self._place(name, schema, renamed)
        elif where == "query" and self.operation.method in ("get", "delete"):
            bare = name.removesuffix("[]")
            if bare != name:
                self.settings["list_names"] = "brackets"
            self.fields[bare] = (schema,)
            self.required += [bare] if spot.get("required") is True else []
        else:
            hint = "a client sends headers by its option `headers`" if where == "header" else ""
            message = f"{where} parameter {name!r:.60} is left out"
            self.requests._tell(spot.pointer, "MW633", message, hint)

    def _place(self, name: str, schema: Spot, renamed: dict[str, str]) -> None:
        """Take a parameter that stands in the path; no service ever sees its name."""
        wire = (
            name if is_wire_name(name) and name.replace("_", "a").isalnum() else names.snake(name)
        )
        if not wire or wire in _FACTS:
            before = self.operation.path.partition(f"{{{name}}}")[0].rstrip("/").rpartition("/")[2]
            wire = f"{names.snake(before).removesuffix('s') or 'path'}_{wire or 'part'}"
        if wire in _MODELS:
            message = f"{name!r:.60} in a path is sent as one segment, its slashes encoded"
            hint = "give each model an entry of its own, and its route a path with {id}"
            self.requests._tell(self.operation.spot.pointer, "MW643", message, hint)
        renamed[name] = wire
        self.fields[wire] = (schema,)
        self.required.append(wire)


@dataclass(frozen=True, slots=True)
class _Shaping:
    """Makes the object that a body is into what a call takes."""

    requests: Requests
    operation: Operation
    address: _Address
    settings: dict[str, Any]

    def shape(self, form: Form) -> Form:
        """Add what stands in the address, and lay a form's parts flat."""
        if self.settings.get("body") == "multipart":
            form = self._flat(form)
            form = self._bare_names(form)
        fields = dict(form.fields)
        required = list(form.required)
        for name, node in self.address.fields.items():
            if name in fields:
                message = (
                    f"{name!r:.60} stands in the address and in the body; the body's is left out"
                )
                self.requests._tell(self.operation.spot.pointer, "MW642", message)
            fields[name] = node
        required = [
            *self.address.required,
            *(n for n in required if n not in self.address.required),
        ]
        return replace(form, fields=fields, required=tuple(required))

    def _flat(self, form: Form) -> Form:
        """Put the fields of an object part beside the others, where a server framework has wrapped them up again."""
        fields = dict(form.fields)
        gone: list[str] = []
        for name, node in form.fields.items():
            value = self.requests.translation.reader.read(node)
            inner = value.others[0] if len(value.others) == 1 else None
            if inner is None or not inner.has_fields or not {*inner.fields} & {*form.fields}:
                continue
            message = "an object part that repeats the form's own fields is laid flat"
            self.requests._tell(node[0].pointer, "MW640", message)
            gone.append(name)
            del fields[name]
            fields = {**{key: inner.fields[key] for key in inner.fields}, **fields}
        required = tuple(name for name in form.required if name not in gone)
        return replace(form, fields=fields, required=required) if gone else form

    def _bare_names(self, form: Form) -> Form:
        """Take the brackets from the names of lists: the route says that a form names them so."""
        lists = [name for name, node in form.fields.items() if self._is_list(node)]
        bare = {name: name.removesuffix("[]") for name in form.fields}
        if any(name.endswith("[]") for name in form.fields):
            self.settings["list_names"] = "brackets"
        elif lists:
            message = "nothing says how a form names the items of a list; each has the plain name"
            hint = "the route's setting list_names says otherwise: brackets or single_plain"
            self.requests._tell(form.fields[lists[0]][0].pointer, "MW641", message, hint)
        fields = {bare[name]: node for name, node in form.fields.items()}
        return replace(form, fields=fields, required=tuple(bare.get(n, n) for n in form.required))

    def _is_list(self, node: Node) -> bool:
        value = self.requests.translation.reader.read(node)
        return any(form.kind == "array" for form in value.forms)
