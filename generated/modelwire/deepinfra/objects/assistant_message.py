# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Any, Literal

from pydantic import Field

from modelwire.deepinfra.inputs.assistant_message import AssistantMessageObject
from modelwire.deepinfra.objects.text_part import TextPart
from modelwire.deepinfra.objects.tool_call import ToolCall
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AssistantMessage(Object, AssistantMessageObject):
    """What the model said earlier."""

    role: Literal["assistant"] = Field(description="Who speaks.")
    content: str | list[TextPart] | None = Field(
        default=OMIT, description="Text, parts of text, or null beside tool calls."
    )
    reasoning_content: str | None = Field(default=OMIT, description="The reasoning before that answer.")
    name: str | None = Field(default=OMIT, description="Name of the speaker.")
    tool_calls: list[ToolCall] | None = Field(default=OMIT, description="Calls that the model asked for.")
    cache_control: dict[str, Any] | None = Field(default=OMIT, description="How long to keep the prompt up to here.")
