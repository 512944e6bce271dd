# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningNoneToMaxObject:
    """Marks a `ReasoningNoneToMax` in signatures, which need no Pydantic for it."""


class ReasoningNoneToMaxInput(TypedDict, total=False):
    """How the model reasons."""

    effort: Literal["none", "low", "medium", "high", "xhigh", "max"] | None
    """How hard to think."""
    summary: Literal["auto", "concise", "detailed"] | None
    """What to tell of it, nothing when left out."""
    mode: Literal["standard", "pro"]
    """How much work goes into an answer. The service's default is "standard"."""
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Whose reasoning the model remembers."""
