"""Exports: what the specs say, in forms that other programs read. Each is made from the IR, as the code is."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from modelwire_codegen.exporting import openapi, parameters, tools
from modelwire_codegen.exporting.choice import Use, uses
from modelwire_codegen.ir import Catalog, Vendor

FORMATS = ("json-schema", "openai-tools", "mcp-tools", "openapi")
PROTOCOLS = ("responses", "chat")
_PATH = re.compile(r"[a-z][a-z0-9_]*(/[a-z0-9_]+|\.(openai-tools|mcp-tools|openapi))\.json\Z")


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for: nothing chosen means everything."""

    format: str
    vendors: Collection[str] = ()
    models: Collection[str] = ()
    protocol: str = "responses"
    """How tools are declared for OpenAI."""


def export(catalog: Catalog, request: Request) -> dict[str, Any]:
    """Give JSON documents by their path."""
    found: dict[str, Any] = {}
    for vendor in catalog.vendors:
        if request.vendors and vendor.id not in request.vendors:
            continue
        if chosen := uses(vendor, request.models):
            found |= _MAKERS[request.format](vendor, chosen, request)
    return found


def is_export(path: str) -> bool:
    """Tell whether a path, relative to the output, is one that an export may have."""
    return _PATH.match(path) is not None


def _json_schema(vendor: Vendor, chosen: Sequence[Use], _: Request) -> dict[str, Any]:
    return {f"{vendor.id}/{use.item.module}.json": parameters.document(use) for use in chosen}


def _openai_tools(vendor: Vendor, chosen: Sequence[Use], request: Request) -> dict[str, Any]:
    made = tools.tools(chosen, strictly=True)
    listed = [tools.openai(tool, request.protocol) for tool in made]
    return {f"{vendor.id}.openai-tools.json": listed}


def _mcp_tools(vendor: Vendor, chosen: Sequence[Use], _: Request) -> dict[str, Any]:
    made = tools.tools(chosen, strictly=False)
    return {f"{vendor.id}.mcp-tools.json": {"tools": [tools.mcp(tool) for tool in made]}}


def _openapi(vendor: Vendor, chosen: Sequence[Use], _: Request) -> dict[str, Any]:
    return {f"{vendor.id}.openapi.json": openapi.document(vendor, chosen)}


_MAKERS: Mapping[str, Callable[[Vendor, Sequence[Use], Request], dict[str, Any]]] = {
    "json-schema": _json_schema,
    "openai-tools": _openai_tools,
    "mcp-tools": _mcp_tools,
    "openapi": _openapi,
}
