# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject


class FunctionCallItemObject:
    """Marks a `FunctionCallItem` in signatures, which need no Pydantic for it."""


class FunctionCallItemInput(TypedDict, total=False):
    """A call of a function that the model asked for."""

    type: Required[Literal["function_call"]]
    """Kind of item."""
    call_id: Required[str]
    """Id that its result must name."""
    name: Required[str]
    """Function."""
    arguments: Required[str]
    """Arguments as JSON text."""
    namespace: str
    """Group that the function is in."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it got."""
