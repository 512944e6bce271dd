# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.openai.inputs.svg_reasoning import SvgReasoningInput, SvgReasoningObject


class SvgAuthoringObject:
    """Marks a `SvgAuthoring` in signatures, which need no Pydantic for it."""


class SvgAuthoringInput(TypedDict, total=False):
    """How a vector drawing is made."""

    model: str
    """Model that writes it."""
    reasoning: SvgReasoningInput | SvgReasoningObject
    """How that model reasons."""
