# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.function_definition import FunctionDefinitionInput, FunctionDefinitionObject


class ChatFunctionToolObject:
    """Marks a `ChatFunctionTool` in signatures, which need no Pydantic for it."""


class ChatFunctionToolInput(TypedDict, total=False):
    """A function of yours that the model may ask for."""

    type: Required[Literal["function"]]
    """Kind of tool."""
    function: Required[FunctionDefinitionInput | FunctionDefinitionObject]
    """The function."""
