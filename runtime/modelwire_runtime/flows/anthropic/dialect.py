"""How Anthropic's Messages say a schema, tools, and the turns of a conversation.

A schema is sent as `output_config.format`, which holds the model to it by itself: the answer is the text, as in
other protocols, and streams as such. It takes fewer words of JSON Schema than strict mode has.

Facts: https://platform.claude.com/docs/en/build-with-claude/structured-outputs
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from modelwire_runtime.errors import InvalidParams
from modelwire_runtime.flows.dialects import plain
from modelwire_runtime.structured.narrowed import narrowed

if TYPE_CHECKING:
    from modelwire_runtime.flows.dialects import Values
    from modelwire_runtime.results.text import TextResult
    from modelwire_runtime.structured.schemas import AnswerSchema
    from modelwire_runtime.tools import ApprovalAnswer, ApprovalRequest, FunctionTool, ToolAnswer

_FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"}
)


class MessagesDialect:
    """The dialect."""

    def with_schema(self, values: Mapping[str, Any], schema: "AnswerSchema") -> "Values":
        """Set `output_config.format`."""
        output = {} if values.get("output_config") is None else plain(values["output_config"])
        if output.get("format") is not None:
            raise InvalidParams(
                "output_config.format: the shape of the answer is given as a type already",
                parameter="output_config.format",
            )
        said = narrowed(schema.schema, _knows)
        if schema.description:
            said["description"] = schema.description
        output["format"] = {"type": "json_schema", "schema": said}
        return {**values, "output_config": output}

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
        """Append the model's turn, and one turn with the answers of all tools, to `messages`."""
        turns: list[Any] = [*values["messages"]]
        if result.message["content"]:  # an empty turn is refused
            turns.append(result.message)
        if answers:
            turns.append({"role": "user", "content": [_told(answer) for answer in answers]})
        following = {**values, "messages": turns}
        if following.get("tool_choice") is not None:
            following["tool_choice"] = _freed(plain(following["tool_choice"]))
        return following

    def approvals(self, result: "TextResult") -> "tuple[ApprovalRequest, ...]":
        """Return nothing: Messages have no such requests."""
        return ()


DIALECT = MessagesDialect()


def _knows(key: str, value: Any) -> bool:
    """Tell whether a schema may have a keyword; limits of numbers, texts and most of lists are refused."""
    if key == "format":
        return value in _FORMATS
    return key == "title" or (key == "minItems" and value in (0, 1))


def _said(tool: "FunctionTool") -> dict[str, Any]:
    said: dict[str, Any] = {"name": tool.name}
    if tool.description:
        said["description"] = tool.description
    said["input_schema"] = tool.parameters
    if tool.strict is not None:
        said["strict"] = tool.strict
        if tool.strict:
            said["input_schema"] = narrowed(tool.parameters, _knows)
    return {**said, **tool.extra}


def _told(answer: "ToolAnswer") -> Any:
    (block,) = answer.call.answer(answer.content)["content"]
    return {**block, "is_error": True} if answer.is_error else block


def _freed(choice: "Values") -> "Values":
    """Return a `tool_choice` that leaves the model turns without a call."""
    if choice.get("type") not in ("any", "tool"):
        return choice
    rest = {key: value for key, value in choice.items() if key not in ("type", "name")}
    return {"type": "auto", **rest}
