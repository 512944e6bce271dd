# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.function_call import FunctionCallInput, FunctionCallObject


class FunctionToolCallObject:
    """Marks a `FunctionToolCall` in signatures, which need no Pydantic for it."""


class FunctionToolCallInput(TypedDict, total=False):
    """A call of a function."""

    id: Required[str]
    """Id that its result must name."""
    type: Required[Literal["function"]]
    """Kind of tool."""
    function: Required[FunctionCallInput | FunctionCallObject]
    """What to call."""
