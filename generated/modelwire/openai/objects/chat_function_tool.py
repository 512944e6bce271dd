# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.chat_function_tool import ChatFunctionToolObject
from modelwire.openai.objects.function_definition import FunctionDefinition
from modelwire_runtime.params import Object


class ChatFunctionTool(Object, ChatFunctionToolObject):
    """A function of yours that the model may ask for."""

    type: Literal["function"] = Field(description="Kind of tool.")
    function: FunctionDefinition = Field(description="The function.")
