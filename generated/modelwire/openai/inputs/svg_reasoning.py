# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class SvgReasoningObject:
    """Marks a `SvgReasoning` in signatures, which need no Pydantic for it."""


class SvgReasoningInput(TypedDict, total=False):
    """How the writer of a vector drawing reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How hard to think."""
