# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_low_to_xhigh import ReasoningLowToXhighObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningLowToXhigh(Object, ReasoningLowToXhighObject):
    """How the model reasons."""

    effort: Literal["low", "medium", "high", "xhigh"] | None = Field(default=OMIT, description="How hard to think.")
    summary: Literal["auto", "concise", "detailed"] | None = Field(
        default=OMIT, description="What to tell of it, nothing when left out."
    )
