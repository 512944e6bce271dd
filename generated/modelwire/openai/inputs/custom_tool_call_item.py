# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject


class CustomToolCallItemObject:
    """Marks a `CustomToolCallItem` in signatures, which need no Pydantic for it."""


class CustomToolCallItemInput(TypedDict, total=False):
    """A call of a custom tool that the model asked for."""

    type: Required[Literal["custom_tool_call"]]
    """Kind of item."""
    call_id: Required[str]
    """Id that its result must name."""
    name: Required[str]
    """Tool."""
    input: Required[str]
    """What the model wrote for it."""
    namespace: str
    """Group that the tool is in."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str
    """Id of the item."""
