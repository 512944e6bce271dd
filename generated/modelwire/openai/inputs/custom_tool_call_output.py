# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject
from modelwire.openai.inputs.tool_output_part import ToolOutputPartInput, ToolOutputPartObject


class CustomToolCallOutputObject:
    """Marks a `CustomToolCallOutput` in signatures, which need no Pydantic for it."""


class CustomToolCallOutputInput(TypedDict, total=False):
    """What a custom tool of yours returned."""

    type: Required[Literal["custom_tool_call_output"]]
    """Kind of item."""
    call_id: Required[str]
    """Call that this answers."""
    output: Required[str | Sequence[ToolOutputPartInput | ToolOutputPartObject]]
    """A text, or parts. Kinds by type: input_text, input_image, input_file."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str
    """Id of the item."""
