"""How Responses say a schema, tools, leave for a server's tools, and the turns of a conversation."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import plain
from modelwire_runtime.rules.values import is_list, is_object
from modelwire_runtime.tools import ApprovalRequest

if TYPE_CHECKING:
    from modelwire_runtime.flows.dialects import Values
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import ApprovalAnswer, FunctionTool, ToolAnswer

# Calls whose answer is more than a text.
_STRUCTURED = frozenset({"apply_patch_call", "computer_call", "shell_call", "tool_search_call"})


class ResponsesDialect:
    """The dialect."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> "Values":
        """Set `text.format`."""
        text = {} if values.get("text") is None else plain(values["text"])
        if text.get("format") is not None:
            raise InvalidParams(
                "text.format: the shape of the answer is given as a type already",
                parameter="text.format",
            )
        said: dict[str, Any] = {"type": "json_schema", "name": schema.name}
        if schema.description:
            said["description"] = schema.description
        said |= {"schema": schema.schema, "strict": schema.strict}
        return {**values, "text": {**text, "format": said}}

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
        """Go on from the stored response, or repeat the conversation where nothing is stored."""
        told = [*map(_answer, answers), *map(_leave, approvals)]
        following = {**values, "input": told}
        if values.get("store") is False or result.response_id is None:
            following["input"] = [*_items(values.get("input")), *result.turns, *told]
        elif values.get("conversation") is None:
            following["previous_response_id"] = result.response_id
        if _demands_call(following.get("tool_choice")):
            del following["tool_choice"]
        return following

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return what MCP servers' tools the vendor asks leave to call."""
        asked = [item for item in result.output_items if item.type == "mcp_approval_request"]
        return tuple(_request(item.raw) for item in asked if item.id)


DIALECT = ResponsesDialect()


def _said(tool: "FunctionTool") -> dict[str, Any]:
    said: dict[str, Any] = {"type": "function", "name": tool.name}
    if tool.description:
        said["description"] = tool.description
    # The vendor's schema requires `strict`, and reads null as its own default.
    return {**said, "parameters": tool.parameters, "strict": tool.strict, **tool.extra}


def _items(given: Any) -> list[Any]:
    """Return an input as items, which a text is one of."""
    if is_list(given):
        return [*given]
    return [] if given is None else [{"role": "user", "content": given}]


def _answer(answer: "ToolAnswer") -> Any:
    call, output = answer.call, answer.output
    if answer.is_error and call.kind == "apply_patch_call":
        return call.answer({"status": "failed", "output": answer.content})
    if answer.is_error and call.kind == "shell_call":
        outcome = {"type": "exit", "exit_code": 1}
        return call.answer({"stderr": answer.content, "outcome": outcome})
    whole = call.kind in _STRUCTURED and not answer.is_error and output is not None
    return call.answer(output if whole else answer.content)


def _leave(answer: "ApprovalAnswer") -> dict[str, Any]:
    said = {
        "type": "mcp_approval_response",
        "approval_request_id": answer.request.id,
        "approve": answer.approved,
    }
    return {**said, "reason": answer.reason} if answer.reason else said


def _demands_call(choice: Any) -> bool:
    """Tell whether a `tool_choice` makes the model call a tool, whatever it was told before."""
    if choice in (None, "auto", "none"):
        return False
    if getattr(choice, "wire", None) is not None or is_object(choice):
        choice = plain(choice)
        return not (choice.get("type") == "allowed_tools" and choice.get("mode") == "auto")
    return True


def _request(raw: Mapping[str, Any]) -> ApprovalRequest:
    return ApprovalRequest(
        id=str(raw.get("id")),
        name=str(raw.get("name") or ""),
        arguments=str(raw.get("arguments") or "{}"),
        server=str(raw.get("server_label") or ""),
    )
