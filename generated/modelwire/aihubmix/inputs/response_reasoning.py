# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ResponseReasoningObject:
    """Marks a `ResponseReasoning` in signatures, which need no Pydantic for it."""


class ResponseReasoningInput(TypedDict, total=False):
    """How the model reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How hard to think. The service's default is "medium"."""
    summary: Literal["auto", "concise", "detailed"] | None
    """What to tell of the reasoning."""
