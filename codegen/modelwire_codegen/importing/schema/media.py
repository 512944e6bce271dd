"""Texts that stand for files: what Runware and OpenAPI write so that a reader knows."""

from collections.abc import Mapping
from typing import Any

from modelwire_codegen.importing.schema.spots import Spot

Json = Mapping[str, Any]
_FORMS = {"uuid": "id", "uri": "url", "uri-reference": "url", "url": "url"}
_KINDS = ("image", "video", "audio")


def file_of(spot: Spot) -> Json | None:
    """Say which file a text stands for; None when it is but a text."""
    schema = spot.schema
    if schema.get("type") != "string":
        return None
    if (
        schema.get("format") == "binary"
        or schema.get("contentMediaType") == "application/octet-stream"
    ):
        return {"kind": "file", "forms": ["multipart"]}
    parts = schema.get("anyOf")
    if not isinstance(parts, list) or len(parts) < 2:
        return None
    forms = [_form(part) for part in parts]
    if not all(forms) or "url" not in forms:
        return None
    found = [form for form in ("url", "base64", "data_uri", "id") if form in forms]
    return {"kind": _kind(schema, parts), "forms": found}


def _form(part: Any) -> str:
    """Name the form that a branch describes, by nothing but a format or the pattern of data URIs or base64."""
    if not isinstance(part, Mapping) or not {*part} <= {
        "format",
        "pattern",
        "title",
        "description",
    }:
        return ""
    pattern = str(part.get("pattern", ""))
    if pattern.startswith("^data:"):
        return "data_uri"
    if pattern.startswith(("^[a-zA-Z0-9+/", "^[A-Za-z0-9+/")):
        return "base64"
    return "" if pattern else _FORMS.get(str(part.get("format")), "")


def _kind(schema: Json, parts: list[Any]) -> str:
    """Tell the kind of file by the data URIs that are taken, else by the title, which is all that says so."""
    told = [str(part.get("pattern", "")) for part in parts] + [str(schema.get("title", "")).lower()]
    for text in told:
        for kind in _KINDS:
            if f"data:{kind}" in text or text == kind or text.endswith(f" {kind}"):
                return kind
    return "file"
