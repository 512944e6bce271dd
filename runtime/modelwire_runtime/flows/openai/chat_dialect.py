"""How chat completions say a schema, tools, and the turns of a conversation."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import plain

if TYPE_CHECKING:
    from modelwire_runtime.flows.dialects import Values
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer


class ChatDialect:
    """The dialect."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> "Values":
        """Set `response_format`."""
        if values.get("response_format") is not None:
            raise InvalidParams(
                "response_format: the shape of the answer is given as a type already",
                parameter="response_format",
            )
        said: dict[str, Any] = {"name": schema.name}
        if schema.description:
            said["description"] = schema.description
        said |= {"schema": schema.schema, "strict": schema.strict}
        return {**values, "response_format": {"type": "json_schema", "json_schema": said}}

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
        told = [answer.call.answer(answer.content) for answer in answers]
        following = {**values, "messages": [*values["messages"], result.message, *told]}
        if _demands(following.get("tool_choice")):
            del following["tool_choice"]
        return following

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return nothing: chat completions have no such requests."""
        return ()


def _demands(choice: Any) -> bool:
    """Tell whether a `tool_choice` leaves the model no turn without a call."""
    if choice is None or isinstance(choice, str):
        return choice == "required"
    said = plain(choice)
    allowed = said.get("allowed_tools")
    return allowed is None or plain(allowed).get("mode") == "required"


def _said(tool: "FunctionTool") -> dict[str, Any]:
    function: dict[str, Any] = {"name": tool.name}
    if tool.description:
        function["description"] = tool.description
    function["parameters"] = tool.parameters
    if tool.strict is not None:
        function["strict"] = tool.strict
    return {"type": "function", "function": function, **tool.extra}


DIALECT = ChatDialect()
