# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningNoneToHighObject:
    """Marks a `ReasoningNoneToHigh` in signatures, which need no Pydantic for it."""


class ReasoningNoneToHighInput(TypedDict, total=False):
    """How the model reasons."""

    effort: Literal["none", "low", "medium", "high"] | None
    """How hard to think. The service's default is "none"."""
    summary: Literal["auto", "concise", "detailed"] | None
    """What to tell of it, nothing when left out."""
