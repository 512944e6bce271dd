# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject
from modelwire.openai.inputs.tool_output_part import ToolOutputPartInput, ToolOutputPartObject


class FunctionCallOutputObject:
    """Marks a `FunctionCallOutput` in signatures, which need no Pydantic for it."""


class FunctionCallOutputInput(TypedDict, total=False):
    """What a function of yours returned."""

    type: Required[Literal["function_call_output"]]
    """Kind of item."""
    call_id: Required[str]
    """Call that this answers. 1 to 64 characters."""
    output: Required[str | Sequence[ToolOutputPartInput | ToolOutputPartObject]]
    """A text, mostly JSON, or parts. Kinds by type: input_text, input_image, input_file."""
    name: str | None
    """Function. 1 to 128 characters."""
    namespace: str | None
    """Group that the function is in. 1 to 64 characters."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it got."""
