# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class GeminiThinkingObject:
    """Marks a `GeminiThinking` in signatures, which need no Pydantic for it."""


class GeminiThinkingInput(TypedDict, total=False):
    """How to think."""

    thinking_budget: int
    """Most tokens to think; 0 is off where that is possible, -1 lets the model choose. In tokens."""
    thinking_level: Literal["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH"]
    """How hard to think, for newer models."""
    include_thoughts: bool
    """Show the reasoning."""
