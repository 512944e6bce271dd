# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.chat_custom_tool_format import ChatCustomToolFormatInput, ChatCustomToolFormatObject


class CustomToolDefinitionObject:
    """Marks a `CustomToolDefinition` in signatures, which need no Pydantic for it."""


class CustomToolDefinitionInput(TypedDict, total=False):
    """A custom tool as the model shall see it."""

    name: Required[str]
    """Name by which the model asks for it."""
    description: str
    """What it does and when to use it."""
    format: ChatCustomToolFormatInput | ChatCustomToolFormatObject
    """Form of its input."""
