# Written by modelwire-codegen from specs/aihubmix/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.response_reasoning import ResponseReasoningObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ResponseReasoning(Object, ResponseReasoningObject):
    """How the model reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think."
    )
    summary: Literal["auto", "concise", "detailed"] | None = Field(
        default=OMIT, description="What to tell of the reasoning."
    )
