"""How Runware's text tasks say a schema, tools, and the turns of a conversation."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import plain
from modelwire_runtime.jsons import is_object

if TYPE_CHECKING:
    from modelwire_runtime.flows.dialects import Values
    from modelwire_runtime.results.text import TextResult, ToolCall
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer

_DEMANDING = ("any", "tool")


class RunwareDialect:
    """The dialect. A schema goes without its name: the protocol has no word for one."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> "Values":
        """Set `jsonSchema`, and the format of the answer."""
        for name in ("jsonSchema", "outputFormat"):
            if values.get(name) is not None:
                text = f"{name}: the shape of the answer is given as a type already"
                raise InvalidParams(text, parameter=name)
        return {**values, "jsonSchema": schema.schema, "outputFormat": "JSON"}

    def with_tools(self, values: Mapping[str, Any], tools: "Sequence[FunctionTool]") -> "Values":
        """Append to `tools`."""
        given: Sequence[Any] = values.get("tools") or ()
        return {**values, "tools": [*given, *map(_said, tools)]}

    def next_turn(
        self,
        values: Mapping[str, Any],
        result: "TextResult",
        answers: "Sequence[ToolAnswer]",
        approvals: "Sequence[ApprovalAnswer]" = (),
    ) -> "Values":
        """Append the model's turn and one turn a tool's answer to `messages`."""
        turn: dict[str, Any] = {"role": "assistant", "content": result.text or None}
        if result.tool_calls:
            turn["tools"] = [_repeated(call) for call in result.tool_calls]
        told = [
            {"role": "tool", "id": answer.call.id, "content": answer.content} for answer in answers
        ]
        following = {**values, "messages": [*values["messages"], turn, *told]}
        choice = following.get("toolChoice")
        if choice is not None and plain(choice).get("type") in _DEMANDING:
            del following["toolChoice"]
        return following

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return nothing: the protocol has no such requests."""
        return ()


def _said(tool: "FunctionTool") -> dict[str, Any]:
    described = {"description": tool.description} if tool.description else {}
    return {"name": tool.name, **described, "schema": tool.parameters, **tool.extra}


def _repeated(call: "ToolCall") -> dict[str, Any]:
    """Return a call as the conversation repeats it; arguments that are no object go in one."""
    try:
        given = call.parse()
    except ValueError:
        given = call.arguments
    return {
        "id": call.id,
        "name": call.name,
        "input": given if is_object(given) else {"input": given},
    }


DIALECT = RunwareDialect()
