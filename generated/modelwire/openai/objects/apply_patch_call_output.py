# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.apply_patch_call_output import ApplyPatchCallOutputObject
from modelwire.openai.objects.tool_caller import ToolCaller
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ApplyPatchCallOutput(Object, ApplyPatchCallOutputObject):
    """Whether a patch could be applied."""

    type: Literal["apply_patch_call_output"] = Field(description="Kind of item.")
    call_id: str = Field(min_length=1, max_length=64, description="Call that this answers.")
    status: Literal["completed", "failed"] = Field(description="Whether it could.")
    output: str | None = Field(default=OMIT, description="What happened.")
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
