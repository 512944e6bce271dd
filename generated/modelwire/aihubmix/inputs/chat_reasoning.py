# Written by modelwire-codegen from specs/aihubmix/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ChatReasoningObject:
    """Marks a `ChatReasoning` in signatures, which need no Pydantic for it."""


class ChatReasoningInput(TypedDict, total=False):
    """How to think."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str
    """How hard to think. Known values: none, minimal, low, medium, high, xhigh; others are passed on."""
    max_tokens: int
    """Most tokens to think. In tokens."""
