# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.tool_call import ToolCallObject
from modelwire.deepinfra.objects.function_call import FunctionCall
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolCall(Object, ToolCallObject):
    """A call that the model asked for."""

    id: str = Field(description="Id that the answer must name.")
    type: Literal["function"] | str = Field(description="Kind of call.")
    function: FunctionCall = Field(description="What to call.")
    extra_content: dict[str, Any] = Field(
        default=OMIT, description="What the model wants back as it was, such as the thought signatures of Gemini."
    )
