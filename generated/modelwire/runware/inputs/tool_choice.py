# Written by modelwire-codegen from specs/runware/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ToolChoiceObject:
    """Marks a `ToolChoice` in signatures, which need no Pydantic for it."""


class ToolChoiceInput(TypedDict, total=False):
    """Whether and which tool the model must call."""

    type: Required[Literal["auto", "any", "tool", "none"] | str]
    """How a tool is chosen. Known values: auto, any, tool, none; others are passed on."""
    name: str
    """Tool that must be used."""
