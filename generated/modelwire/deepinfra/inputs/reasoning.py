# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningObject:
    """Marks a `Reasoning` in signatures, which need no Pydantic for it."""


class ReasoningInput(TypedDict, total=False):
    """How to think."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard to think; none switches it off where that is possible."""
    enabled: bool | None
    """Think or not."""
