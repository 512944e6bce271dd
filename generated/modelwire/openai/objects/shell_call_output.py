# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.shell_call_output import ShellCallOutputObject
from modelwire.openai.objects.shell_output import ShellOutput
from modelwire.openai.objects.tool_caller import ToolCaller
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ShellCallOutput(Object, ShellCallOutputObject):
    """What commands of a shell tool wrote."""

    type: Literal["shell_call_output"] = Field(description="Kind of item.")
    call_id: str = Field(min_length=1, max_length=64, description="Call that this answers.")
    output: list[ShellOutput] = Field(description="One entry a command.")
    max_output_length: int | None = Field(default=OMIT, description="The limit of the call, sent back.")
    caller: ToolCaller | None = Field(default=OMIT, description="Who called.")
    id: str | None = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] | None = Field(
        default=OMIT, description="How far it got."
    )
