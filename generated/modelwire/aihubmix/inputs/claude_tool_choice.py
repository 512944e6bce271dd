# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class ClaudeToolChoiceObject:
    """Marks a `ClaudeToolChoice` in signatures, which need no Pydantic for it."""


class ClaudeToolChoiceInput(TypedDict, total=False):
    """Whether the model must use a tool."""

    type: Required[Literal["auto", "any", "tool", "none"]]
    """Its choice, any tool, one tool, or none."""
    name: str
    """The tool, with type tool."""
    disable_parallel_tool_use: bool
    """One tool at a time. The service's default is false."""
