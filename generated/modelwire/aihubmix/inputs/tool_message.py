# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.text_part import TextPartInput, TextPartObject


class ToolMessageObject:
    """Marks a `ToolMessage` in signatures, which need no Pydantic for it."""


class ToolMessageInput(TypedDict, total=False):
    """What a tool returned."""

    role: Required[Literal["tool"]]
    """Who speaks."""
    tool_call_id: Required[str]
    """Call that this answers."""
    content: Required[str | Sequence[TextPartInput | TextPartObject]]
    """A text, or its parts."""
