# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.text_part import TextPartInput, TextPartObject


class ToolMessageObject:
    """Marks a `ToolMessage` in signatures, which need no Pydantic for it."""


class ToolMessageInput(TypedDict, total=False):
    """What a function returned."""

    role: Required[Literal["tool"]]
    """Who speaks."""
    content: Required[str | Sequence[TextPartInput | TextPartObject]]
    """Text or parts of text."""
    tool_call_id: Required[str]
    """Call that this answers."""
    cache_control: Mapping[str, Any] | None
    """How long to keep the prompt up to here."""
