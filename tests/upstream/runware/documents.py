"""Small documents of our own in the form of Runware's, a construct at a time."""

from collections.abc import Mapping, Sequence
from typing import Any

Json = dict[str, Any]
AIR, SLUG = "acme:paint@1", "acme-paint"
ENVELOPE: Json = {
    "taskType": {"type": "string", "const": "imageInference"},
    "taskUUID": {"type": "string", "format": "uuid"},
    "model": {"type": "string", "const": AIR},
}
PROMPT: Json = {"type": "string", "minLength": 2, "maxLength": 300}
REPLY: Json = {
    "title": "Image Response",
    "type": "object",
    "properties": {
        "taskUUID": {"type": "string"},
        "imageUUID": {"type": "string"},
        "imageURL": {"type": "string"},
    },
    "required": ["taskUUID", "imageUUID"],
}
UNKNOWN_REPLY: Json = {"type": "object", "description": "Unknown response structure"}


def media(*kinds: str, title: str = "Image") -> Json:
    """Give a media string: of four branches for pictures, of two for the rest."""
    branches: list[Json] = [{"format": "uuid"}, {"format": "uri"}]
    if not kinds:
        branches.append({"pattern": "^data:image\\/[a-zA-Z]+;base64,[a-zA-Z0-9+/=]+$"})
        branches.append({"pattern": "^[a-zA-Z0-9+/=]+$"})
    return {"title": title, "type": "string", "anyOf": branches}


def task(properties: Mapping[str, Any], *rules: Json, **more: Any) -> Json:
    """Give the schema of a task; `required` is added to what every task needs."""
    required = ["taskType", "taskUUID", "model", *more.pop("required", ())]
    return {
        "type": "object",
        "properties": {**ENVELOPE, **properties},
        "required": required,
        "additionalProperties": False,
        **({"allOf": list(rules)} if rules else {}),
        **more,
    }


def document(schema: Json, reply: Json = REPLY, bare: bool = False, **info: Any) -> Json:
    """Give the document of a model; `info` is about it, with underscores for dashes."""
    told = {
        "title": "Runware API - Paint",
        "version": "1.0.0",
        "x-model-id": SLUG,
        "x-air-id": AIR,
        "x-status": "live",
        "x-capabilities": ["text-to-image", "checkpoint"],
        "x-released-at": "2026-10-01T00:00:00.000Z",
        **{f"x-{key.replace('_', '-')}": value for key, value in info.items()},
    }
    schemas = {
        "RequestBody": schema if bare else {"type": "array", "items": schema},
        "ResponseBody": {
            "type": "object",
            "properties": {"data": {"type": "array", "items": reply}},
        },
    }
    return {"openapi": "3.1.0", "info": told, "components": {"schemas": schemas}, "paths": {}}


def reordered(value: Any) -> Any:
    """Give the same document with the keys of every mapping the other way round."""
    if isinstance(value, Mapping):
        return {key: reordered(value[key]) for key in reversed(list(value))}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [reordered(inner) for inner in value]
    return value
