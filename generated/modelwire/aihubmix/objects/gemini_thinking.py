# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_thinking import GeminiThinkingObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiThinking(Object, GeminiThinkingObject, alias_generator=CAMEL_CASE):
    """How to think."""

    thinking_budget: int = Field(
        default=OMIT, description="Most tokens to think; 0 is off where that is possible, -1 lets the model choose."
    )
    thinking_level: Literal["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH"] = Field(
        default=OMIT, description="How hard to think, for newer models."
    )
    include_thoughts: bool = Field(default=OMIT, description="Show the reasoning.")
