# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.chat_named_function import ChatNamedFunctionObject
from modelwire.aihubmix.objects.tool_name import ToolName
from modelwire_runtime.params import Object


class ChatNamedFunction(Object, ChatNamedFunctionObject):
    """One function of yours."""

    type: Literal["function"] = Field(description="Kind of tool.")
    function: ToolName = Field(description="The function.")
