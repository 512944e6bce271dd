# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningAnyEffortObject:
    """Marks a `ReasoningAnyEffort` in signatures, which need no Pydantic for it."""


class ReasoningAnyEffortInput(TypedDict, total=False):
    """How the model reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard to think; which of these the model takes is not known."""
    summary: Literal["auto", "concise", "detailed"] | None
    """What to tell of it, nothing when left out."""
