# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.custom_call import CustomCallInput, CustomCallObject


class CustomToolCallObject:
    """Marks a `CustomToolCall` in signatures, which need no Pydantic for it."""


class CustomToolCallInput(TypedDict, total=False):
    """A call of a custom tool."""

    id: Required[str]
    """Id that its result must name."""
    type: Required[Literal["custom"]]
    """Kind of tool."""
    custom: Required[CustomCallInput | CustomCallObject]
    """What to call."""
