# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.openai.inputs.assistant_message import AssistantMessageObject
from modelwire.openai.objects.audio_reference import AudioReference
from modelwire.openai.objects.custom_tool_call import CustomToolCall
from modelwire.openai.objects.function_call import FunctionCall
from modelwire.openai.objects.function_tool_call import FunctionToolCall
from modelwire.openai.objects.refusal_part import RefusalPart
from modelwire.openai.objects.text_part import TextPart
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class AssistantMessage(Object, AssistantMessageObject):
    """What the model said."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "content",
            {
                "anyOf": [
                    {"type": "string"},
                    {"type": "array", "minItems": 1, "items": {"anyOf": [{"type": "object"}]}},
                    {"type": "null"},
                ]
            },
        ),
    )
    role: Literal["assistant"] = Field(description="Who speaks.")
    content: str | list[TextPart | RefusalPart] | None = Field(
        default=OMIT, description="A text, its parts, or null beside calls of tools."
    )
    refusal: str | None = Field(default=OMIT, description="A refusal.")
    tool_calls: list[FunctionToolCall | CustomToolCall] = Field(
        default=OMIT, description="Calls that the model asked for."
    )
    audio: AudioReference | None = Field(default=OMIT, description="Sound of an earlier answer, by its id.")
    function_call: FunctionCall | None = Field(default=OMIT, description="A call, in the older way.")
    name: str = Field(default=OMIT, description="Name of the speaker.")
