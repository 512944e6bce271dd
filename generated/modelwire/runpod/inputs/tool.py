# Written by modelwire-codegen from specs/runpod/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.runpod.inputs.function import FunctionInput, FunctionObject


class ToolObject:
    """Marks a `Tool` in signatures, which need no Pydantic for it."""


class ToolInput(TypedDict, total=False):
    """A tool that the model may ask for."""

    type: Required[Literal["function"]]
    """Kind of tool."""
    function: Required[FunctionInput | FunctionObject]
    """The function."""
