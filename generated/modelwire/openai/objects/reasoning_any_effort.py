# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_any_effort import ReasoningAnyEffortObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningAnyEffort(Object, ReasoningAnyEffortObject):
    """How the model reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think; which of these the model takes is not known."
    )
    summary: Literal["auto", "concise", "detailed"] | None = Field(
        default=OMIT, description="What to tell of it, nothing when left out."
    )
