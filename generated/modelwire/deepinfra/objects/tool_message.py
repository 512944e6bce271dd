# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.tool_message import ToolMessageObject
from modelwire.deepinfra.objects.text_part import TextPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ToolMessage(Object, ToolMessageObject):
    """What a function returned."""

    role: Literal["tool"] = Field(description="Who speaks.")
    content: str | list[TextPart] = Field(description="Text or parts of text.")
    tool_call_id: str = Field(description="Call that this answers.")
    cache_control: dict[str, Any] | None = Field(default=OMIT, description="How long to keep the prompt up to here.")
