# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject


class ApplyPatchCallOutputObject:
    """Marks a `ApplyPatchCallOutput` in signatures, which need no Pydantic for it."""


class ApplyPatchCallOutputInput(TypedDict, total=False):
    """Whether a patch could be applied."""

    type: Required[Literal["apply_patch_call_output"]]
    """Kind of item."""
    call_id: Required[str]
    """Call that this answers. 1 to 64 characters."""
    status: Required[Literal["completed", "failed"]]
    """Whether it could."""
    output: str | None
    """What happened."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str | None
    """Id of the item."""
