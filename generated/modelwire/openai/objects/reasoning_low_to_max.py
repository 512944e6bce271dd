# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_low_to_max import ReasoningLowToMaxObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningLowToMax(Object, ReasoningLowToMaxObject):
    """How the model reasons."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think."
    )
    summary: Literal["auto", "concise", "detailed"] | None = Field(
        default=OMIT, description="What to tell of it, nothing when left out."
    )
    mode: Literal["standard", "pro"] = Field(default=OMIT, description="How much work goes into an answer.")
    context: Literal["auto", "current_turn", "all_turns"] | None = Field(
        default=OMIT, description="Whose reasoning the model remembers."
    )
