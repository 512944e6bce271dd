"""How Google's generateContent says a schema, tools, and the turns of a conversation.

Schemas go as JSON Schema (`responseJsonSchema`, `parametersJsonSchema`), of which a part is known; the older
`responseSchema`, in a form of Google's own, is deprecated.

Facts: https://ai.google.dev/api/generate-content#v1beta.GenerationConfig
"""

from collections.abc import Iterator, Mapping, Sequence
from json import loads
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import plain
from modelwire_runtime.jsons import as_object, is_list, is_object
from modelwire_runtime.structured.narrowed import narrowed

if TYPE_CHECKING:
    from modelwire_runtime.flows.dialects import Values
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer

_JSON = "application/json"
_SHAPES = ("responseSchema", "responseJsonSchema", "responseFormat")
_KNOWN = frozenset(
    {"$id", "$anchor", "format", "title", "minItems", "maxItems", "minimum", "maximum"}
    | {"propertyOrdering"}
)


class GenerateDialect:
    """The dialect."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> "Values":
        """Set `generationConfig.responseJsonSchema`, and the type of the answer."""
        given = values.get("generationConfig")
        config = {} if given is None else plain(given)
        set_already = [name for name in _SHAPES if config.get(name) is not None]
        if config.get("responseMimeType") not in (None, _JSON):
            set_already.append("responseMimeType")
        if set_already:
            place = f"generationConfig.{set_already[0]}"
            raise InvalidParams(
                f"{place}: the shape of the answer is given as a type already", parameter=place
            )
        said = _unbound(narrowed(schema.schema, _knows))
        if schema.description:
            said["description"] = schema.description
        shaped = {**config, "responseMimeType": _JSON, "responseJsonSchema": said}
        return {**values, "generationConfig": shaped}

    def with_tools(self, values: Mapping[str, Any], tools: "Sequence[FunctionTool]") -> "Values":
        """Append one group of functions to `tools`."""
        given: Sequence[Any] = values.get("tools") or ()
        group = {"functionDeclarations": list(map(_said, tools))}
        return {**values, "tools": [*given, group]}

    def next_turn(
        self,
        values: Mapping[str, Any],
        result: "TextResult",
        answers: "Sequence[ToolAnswer]",
        approvals: "Sequence[ApprovalAnswer]" = (),
    ) -> "Values":
        """Append the model's turn, and one turn with the answers of all functions, to `contents`."""
        turns: list[Any] = [*values["contents"]]
        if result.message["parts"]:
            turns.append(result.message)
        if answers:  # as many as the turn has calls, in one turn
            parts = [part for answer in answers for part in _told(answer)["parts"]]
            turns.append({"role": "user", "parts": parts})
        following = {**values, "contents": turns}
        if following.get("toolConfig") is not None:
            following["toolConfig"] = _freed(plain(following["toolConfig"]))
        return following

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return nothing: the protocol has no such requests."""
        return ()


DIALECT = GenerateDialect()


def _knows(key: str, value: Any) -> bool:
    return key in _KNOWN


def _unbound(schema: "Values") -> "Values":
    """Return a schema whose definitions do not require what leads back to them, which the vendor refuses."""
    definitions = as_object(schema.get("$defs"))
    if definitions is None:
        return schema
    links = {f"#/$defs/{name}": [*_references(inner)] for name, inner in definitions.items()}
    made: Values = {}
    for name, inner in definitions.items():
        made[name] = inner
        if "required" in inner:
            held, own = as_object(inner.get("properties")) or {}, f"#/$defs/{name}"
            free = [one for one in inner["required"] if own not in _reached(held.get(one), links)]
            made[name] = {**inner, "required": free}
    return {**schema, "$defs": made}


def _reached(schema: Any, links: Mapping[str, Sequence[str]]) -> set[str]:
    """Return what a schema refers to, straight or by way of others."""
    found: set[str] = set()
    waiting = [*_references(schema)]
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.add(reference)
            waiting += links.get(reference, ())
    return found


def _references(schema: Any) -> Iterator[str]:
    for value in schema if is_list(schema) else (as_object(schema) or {}).values():
        yield from _references(value)
    if is_object(schema) and isinstance(schema.get("$ref"), str):
        yield schema["$ref"]


def _said(tool: "FunctionTool") -> dict[str, Any]:
    """Declare a function; nothing is said of `strict`, for which there is no word."""
    said: dict[str, Any] = {"name": tool.name, "description": tool.description or tool.name}
    parameters = _unbound(narrowed(tool.parameters, _knows))
    return {**said, "parametersJsonSchema": parameters, **tool.extra}


def _told(answer: "ToolAnswer") -> Any:
    """Return the turn of an answer: an object as it is, anything else as `output`, what went wrong as `error`."""
    if answer.is_error:
        return answer.call.answer({"error": answer.content})
    if isinstance(answer.output, str) or answer.output is None:
        return answer.call.answer({"output": answer.content})
    try:
        output: Any = loads(answer.content)
    except ValueError:
        output = answer.content
    return answer.call.answer(output)


def _freed(config: "Values") -> "Values":
    """Return a `toolConfig` that leaves the model turns without a call."""
    calling = config.get("functionCallingConfig")
    if calling is None or plain(calling).get("mode") != "ANY":
        return config
    said = plain(calling)
    # Names limit the choice only where calls are held to their form.
    mode = "VALIDATED" if said.get("allowedFunctionNames") else "AUTO"
    return {**config, "functionCallingConfig": {**said, "mode": mode}}
