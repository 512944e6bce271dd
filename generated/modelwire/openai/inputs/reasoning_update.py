# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ReasoningUpdateObject:
    """Marks a `ReasoningUpdate` in signatures, which need no Pydantic for it."""


class ReasoningUpdateInput(TypedDict, total=False):
    """How to reason from here on."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How hard to think."""
