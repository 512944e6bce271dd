# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.runpod.inputs.function_call import FunctionCallInput, FunctionCallObject


class ToolCallObject:
    """Marks a `ToolCall` in signatures, which need no Pydantic for it."""


class ToolCallInput(TypedDict, total=False):
    """A call that the model asked for."""

    function: Required[FunctionCallInput | FunctionCallObject]
    """What to call."""
    id: str
    """Id that the answer must name."""
    type: Literal["function"]
    """Kind of call."""
