# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningMediumToXhighObject:
    """Marks a `ReasoningMediumToXhigh` in signatures, which need no Pydantic for it."""


class ReasoningMediumToXhighInput(TypedDict, total=False):
    """How the model reasons."""

    effort: Literal["medium", "high", "xhigh"] | None
    """How hard to think."""
    summary: Literal["auto", "concise", "detailed"] | None
    """What to tell of it, nothing when left out."""
