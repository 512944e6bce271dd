# Written by modelwire-codegen from specs/openai/shared/reasoning.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_medium import ReasoningMediumObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningMedium(Object, ReasoningMediumObject):
    """How the model reasons."""

    effort: Literal["medium"] | None = Field(default=OMIT, description="How hard to think.")
    summary: Literal["auto", "concise", "detailed"] | None = Field(
        default=OMIT, description="What to tell of it, nothing when left out."
    )
