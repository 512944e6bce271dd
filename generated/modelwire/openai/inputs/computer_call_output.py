# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.safety_check import SafetyCheckInput, SafetyCheckObject
from modelwire.openai.inputs.screenshot import ScreenshotInput, ScreenshotObject


class ComputerCallOutputObject:
    """Marks a `ComputerCallOutput` in signatures, which need no Pydantic for it."""


class ComputerCallOutputInput(TypedDict, total=False):
    """The screen after an action."""

    type: Required[Literal["computer_call_output"]]
    """Kind of item."""
    call_id: Required[str]
    """Call that this answers. 1 to 64 characters."""
    output: Required[ScreenshotInput | ScreenshotObject]
    """The screen."""
    acknowledged_safety_checks: Sequence[SafetyCheckInput | SafetyCheckObject] | None
    """Warnings that you have seen."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it got."""
