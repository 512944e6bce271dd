# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.thinking_mode import ThinkingModeObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ThinkingMode(Object, ThinkingModeObject):
    """Think as the model sees fit, or not at all."""

    type: Literal["adaptive", "disabled"] = Field(description="How to think.")
    display: str = Field(default=OMIT, description="How much of it to show.")
