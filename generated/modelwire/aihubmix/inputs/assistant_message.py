# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.audio_reference import AudioReferenceInput, AudioReferenceObject
from modelwire.aihubmix.inputs.custom_tool_call import CustomToolCallInput, CustomToolCallObject
from modelwire.aihubmix.inputs.function_call import FunctionCallInput, FunctionCallObject
from modelwire.aihubmix.inputs.function_tool_call import FunctionToolCallInput, FunctionToolCallObject
from modelwire.aihubmix.inputs.refusal_part import RefusalPartInput, RefusalPartObject
from modelwire.aihubmix.inputs.text_part import TextPartInput, TextPartObject


class AssistantMessageObject:
    """Marks a `AssistantMessage` in signatures, which need no Pydantic for it."""


class AssistantMessageInput(TypedDict, total=False):
    """What the model said."""

    role: Required[Literal["assistant"]]
    """Who speaks."""
    content: str | Sequence[TextPartInput | TextPartObject | RefusalPartInput | RefusalPartObject] | None
    """A text, its parts, or null beside calls of tools. Kinds by type: text, refusal."""
    refusal: str | None
    """A refusal."""
    tool_calls: Sequence[FunctionToolCallInput | FunctionToolCallObject | CustomToolCallInput | CustomToolCallObject]
    """Calls that the model asked for. Kinds by type: function, custom."""
    audio: AudioReferenceInput | AudioReferenceObject | None
    """Sound of an earlier answer, by its id."""
    function_call: FunctionCallInput | FunctionCallObject | None
    """A call, in the older way."""
    name: str
    """Name of the speaker."""
