"""Runware's schema server: the registry of models with an ETag, and the schema of one model's request."""

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from modelwire_runtime.testing.listing import Listed
from modelwire_runtime.testing.loopback import Received, Reply
from modelwire_runtime.testing.protocols import Target

if TYPE_CHECKING:
    from modelwire_runtime.testing.server import FakeVendor

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DOCS = "https://runware.ai/docs/models"
_RESOLVE = "/resolve/"


class RunwareSchemas:
    """The fake's side of the schema server."""

    socket = None

    def __init__(self, fake: "FakeVendor", base: str) -> None:
        self._fake = fake

    def match(self, received: Received, path: str) -> Target | None:
        """Tell which of the two documents is asked for."""
        if received.method != "GET":
            return None
        if path == "/registry.json":
            return Target("registry", "", public=True)
        if path.startswith(_RESOLVE):
            return Target("resolve", path.removeprefix(_RESOLVE), public=True)
        return None

    def refuse(self, status: int, message: str, facts: Mapping[str, Any] | None = None) -> Reply:
        """Answer with a status and a message."""
        return Reply.json({"message": message, **(facts or {})}, status)

    def answer(self, received: Received, target: Target) -> Reply:
        """Give the registry, or a schema."""
        if target.operation == "registry":
            return self._registry(received)
        item = self._fake.listing.find(target.endpoint)
        if item is None:
            return self.refuse(404, f"{target.endpoint} is not known")
        found = {
            "requestSchema": request_schema(item),
            "responseSchema": None,
            "documentation": f"{_DOCS}/{item.slug}",
        }
        return Reply.json(found, headers={"Cache-Control": "public, max-age=300"})

    def _registry(self, received: Received) -> Reply:
        body = registry(self._fake)
        etag = f'"{hashlib.sha256(json.dumps(body).encode()).hexdigest()[:16]}"'
        headers = {"ETag": etag, "Cache-Control": "public, max-age=300"}
        if received.headers.get("if-none-match") == etag:
            return Reply(304, headers=headers)
        return Reply.json(body, headers=headers)


def registry(fake: "FakeVendor") -> dict[str, Any]:
    """Write the registry: every model under its id, everything else by its name alone."""
    listing = fake.listing
    kinds: dict[str, dict[str, str]] = {"architecture": {}, "operation": {}, "modality": {}}
    for item in listing.items:
        if item.kind in kinds:
            kinds[item.kind][item.slug] = item.endpoint
    return {
        "version": listing.version,
        "models": {
            item.id: {"taskType": item.endpoint, "id": item.slug} for item in listing.models
        },
        "architectureTaskTypes": {**kinds["architecture"], **kinds["operation"]},
        "modalityTaskTypes": kinds["modality"],
    }


def request_schema(item: Listed) -> dict[str, Any]:
    """Write the schema of a whole task, the parts that the protocol owns included."""
    own = dict(item.schema or {})
    if not own and item.served is not None:
        own = _wire_schema(item.served.load_params())
    properties = dict(own.get("properties", {}))
    properties["taskType"] = {"type": "string", "const": item.endpoint}
    properties["taskUUID"] = {"type": "string", "format": "uuid"}
    required = ["taskType", "taskUUID"]
    if item.kind == "model":
        properties["model"] = {"type": "string", "const": item.id}
        required.append("model")
    wanted = [name for name in own.get("required", []) if name not in required]
    return {
        "$schema": _DIALECT,
        **own,
        "type": "object",
        "properties": properties,
        "required": [*required, *wanted],
        "additionalProperties": False,
    }


def _wire_schema(params: Any) -> dict[str, Any]:
    """Return the JSON Schema of a parameter set, under the names of the wire."""
    from pydantic.json_schema import GenerateJsonSchema

    class Wire(GenerateJsonSchema):
        def model_fields_schema(self, schema: Any) -> dict[str, Any]:
            fields = {
                field.get("serialization_alias", name): field
                for name, field in schema["fields"].items()
            }
            return super().model_fields_schema(cast("Any", {**schema, "fields": fields}))

        def default_schema(self, schema: Any) -> dict[str, Any]:
            return self.generate_inner(schema["schema"])  # a default is never sent

    return cast("dict[str, Any]", params.model_json_schema(schema_generator=Wire))


FAKE = RunwareSchemas
