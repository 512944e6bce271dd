# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.reasoning import ReasoningObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Reasoning(Object, ReasoningObject):
    """How to think."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = Field(
        default=OMIT, description="How hard to think; none switches it off where that is possible."
    )
    enabled: bool | None = Field(default=OMIT, description="Think or not.")
