"""Tool definitions for language models: a parameter set as a function that a model may call.

Neither OpenAI's nor Anthropic's interface takes `allOf`, `anyOf`, `oneOf` or `not` at the top of a tool's schema, so rules
between parameters stand there as sentences; what a model writes is judged by the package before it is sent. A default is
told in words as well, for a model that fills it in would set the parameter.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from modelwire_codegen.exporting import parameters
from modelwire_codegen.exporting.choice import Use
from modelwire_codegen.exporting.schemas import Schemas
from modelwire_codegen.exporting.strict import Unsayable, strict
from modelwire_codegen.lower.rule_prose import sentences

Json = dict[str, Any]
_RULES = frozenset(
    {
        *("allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
        *("dependentRequired", "dependentSchemas"),
    }
)
# OpenAI takes 64 letters, digits, underscores and dashes; MCP's guide says 1 to 64 (SEP-986) or 128 of these and dots.
_MOST_LETTERS, _KEPT_LETTERS, _DIGITS = 64, 55, 8
_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")
_MOST_DESCRIPTION = 1_024
_ABSENT = "Give null for what is not wanted."
MODEL = "model"


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool before it has the shape of one protocol."""

    name: str
    title: str
    description: str
    parameters: Json
    strict: bool = False


def tools(uses: Sequence[Use], *, strictly: bool) -> tuple[Tool, ...]:
    """Give a tool for each set; `strictly`, in the form of strict mode wherever that can say it."""
    present = [replace(use, ways=ways) for use in uses if (ways := _listed(use))]
    names = _names(present)
    made = [_tool(use, name) for use, name in zip(present, names, strict=True)]
    return tuple(_strict(tool) if strictly else tool for tool in made)


def openai(tool: Tool, protocol: str) -> Json:
    """Give a tool as the Responses protocol declares it, or as Chat Completions does."""
    function = {
        "name": tool.name,
        "description": tool.description,
        "parameters": tool.parameters,
        "strict": tool.strict,
    }
    if protocol == "chat":
        return {"type": "function", "function": function}
    return {"type": "function", **function}


def mcp(tool: Tool) -> Json:
    """Give a tool as an MCP server lists it."""
    return {
        "name": tool.name,
        "title": tool.title,
        "description": tool.description,
        "inputSchema": tool.parameters,
    }


def _listed(use: Use) -> tuple[Any, ...]:
    """Give the ways that lead somewhere; a model that is gone is no tool."""
    return tuple(way for way in use.ways if not way.is_gone)


def _tool(use: Use, name: str) -> Tool:
    schemas = Schemas(use.vendor, strangers=False)
    body = _without_defaults(parameters.closed(parameters.body(schemas, use), use))
    definitions = _without_defaults(schemas.definitions())
    plain = {key: value for key, value in body.items() if key not in _RULES}
    plain.setdefault("properties", {})
    if len(use.models) > 1:
        plain = _with_model(plain, use)
    if rules := " ".join(sentences(use.item.facts)):
        plain["description"] = rules
    if definitions:
        plain["$defs"] = definitions
    return Tool(name, use.title, _description(use), plain)


def _with_model(plain: Json, use: Use) -> Json:
    """Add the parameter by which a call says which of a set's models it means."""
    about = {"description": "Which model is called.", "type": "string", "enum": list(use.models)}
    properties = {MODEL: about, **plain["properties"]}
    return {**plain, "properties": properties, "required": [MODEL, *plain.get("required", ())]}


def _description(use: Use) -> str:
    vendor = use.vendor.title
    text = f"{vendor}: {'. '.join(filter(None, (use.title, use.summary)))}"
    return (
        text
        if len(text) <= _MOST_DESCRIPTION
        else f"{text[: _MOST_DESCRIPTION - 1]}\N{HORIZONTAL ELLIPSIS}"
    )


def _strict(tool: Tool) -> Tool:
    try:
        made = strict(tool.parameters)
    except Unsayable:
        return tool
    if made["required"] != tool.parameters.get("required", []):
        made["description"] = " ".join(filter(None, (made.get("description"), _ABSENT)))
    return replace(tool, parameters=made, strict=True)


def _without_defaults(schema: Any, *, named: bool = False) -> Any:
    """Leave out the keyword `default`; below `properties` and the like it is a name."""
    if isinstance(schema, list):
        return [_without_defaults(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    return {
        key: (
            value
            if key in ("enum", "const", "examples")
            else _without_defaults(
                value, named=not named and key in ("properties", "dependentSchemas")
            )
        )
        for key, value in schema.items()
        if named or key != "default"
    }


def _names(uses: Sequence[Use]) -> list[str]:
    """Name each tool as the package calls it, within the limits of all protocols."""
    paths = [_path(use) for use in uses]
    plain = [_FOREIGN.sub("_", "_".join(path)) for path in paths]
    met = Counter(plain)
    return [
        name if met[name] == 1 and len(name) <= _MOST_LETTERS else _shortened(name, path)
        for name, path in zip(plain, paths, strict=True)
    ]


def _path(use: Use) -> tuple[str, ...]:
    if len(use.models) > 1:
        return use.vendor.id, use.item.module
    way = use.ways[0]
    space = () if way.namespace == "client" else (way.namespace,)
    return (use.vendor.id, *space, way.operation.attribute)


def _shortened(name: str, path: Sequence[str]) -> str:
    mark = sha256("\n".join(path).encode()).hexdigest()[:_DIGITS]
    return f"{name[:_KEPT_LETTERS]}_{mark}"


def strict_names(tools: Sequence[Tool]) -> Iterator[str]:
    """Give the names of the tools to which a vendor can hold its model."""
    return (tool.name for tool in tools if tool.strict)
