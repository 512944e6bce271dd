# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.computer_call_output import ComputerCallOutputObject
from modelwire.openai.objects.safety_check import SafetyCheck
from modelwire.openai.objects.screenshot import Screenshot
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ComputerCallOutput(Object, ComputerCallOutputObject):
    """The screen after an action."""

    type: Literal["computer_call_output"] = Field(description="Kind of item.")
    call_id: str = Field(min_length=1, max_length=64, description="Call that this answers.")
    output: Screenshot = Field(description="The screen.")
    acknowledged_safety_checks: list[SafetyCheck] | None = Field(
        default=OMIT, description="Warnings that you have seen."
    )
    id: str | None = Field(default=OMIT, description="Id of the item.")
    status: Literal["in_progress", "completed", "incomplete"] | None = Field(
        default=OMIT, description="How far it got."
    )
