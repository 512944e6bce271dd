# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.shell_output import ShellOutputInput, ShellOutputObject
from modelwire.openai.inputs.tool_caller import ToolCallerInput, ToolCallerObject


class ShellCallOutputObject:
    """Marks a `ShellCallOutput` in signatures, which need no Pydantic for it."""


class ShellCallOutputInput(TypedDict, total=False):
    """What commands of a shell tool wrote."""

    type: Required[Literal["shell_call_output"]]
    """Kind of item."""
    call_id: Required[str]
    """Call that this answers. 1 to 64 characters."""
    output: Required[Sequence[ShellOutputInput | ShellOutputObject]]
    """One entry a command."""
    max_output_length: int | None
    """The limit of the call, sent back. In characters."""
    caller: ToolCallerInput | ToolCallerObject | None
    """Who called."""
    id: str | None
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far it got."""
