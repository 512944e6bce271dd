# Written by modelwire-codegen from specs/common/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.reasoning_update import ReasoningUpdateObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ReasoningUpdate(Object, ReasoningUpdateObject):
    """How to reason from here on."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = Field(
        default=OMIT, description="How hard to think."
    )
