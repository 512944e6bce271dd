# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.aihubmix.inputs.tool_message import ToolMessageObject
from modelwire.aihubmix.objects.text_part import TextPart
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class ToolMessage(Object, ToolMessageObject):
    """What a tool returned."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("content", {"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "object"}}]}),
    )
    role: Literal["tool"] = Field(description="Who speaks.")
    tool_call_id: str = Field(description="Call that this answers.")
    content: str | list[TextPart] = Field(description="A text, or its parts.")
