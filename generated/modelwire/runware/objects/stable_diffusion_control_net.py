# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.stable_diffusion_control_net import StableDiffusionControlNetObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Holds, Not, Present, Rule, Step


class StableDiffusionControlNet(Object, StableDiffusionControlNetObject, alias_generator=CAMEL_CASE):
    """A guide picture that fixes the structure of the result.

    Rules:
    - Not allowed: start_step and start_step_percentage are set.
    - Not allowed: end_step and end_step_percentage are set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(Present("startStep", "startStepPercentage"))),
        Holds(Not(Present("endStep", "endStepPercentage"))),
        Step("weight", "0.01"),
    )
    guide_image: MediaField = Field(description="Picture that guides the structure.")
    model: Literal["runware:20@1", "runware:3@1"] = Field(description="ControlNet model to use.")
    control_mode: Literal["balanced", "controlnet", "prompt"] = Field(
        default=OMIT, description="Whether the guide picture or the prompt comes first."
    )
    end_step: int = Field(default=OMIT, ge=1, description="Step up to which it acts.")
    end_step_percentage: int = Field(default=OMIT, ge=1, le=100, description="Share of the steps up to which it acts.")
    start_step: int = Field(default=OMIT, ge=0, description="Step from which it acts.")
    start_step_percentage: int = Field(default=OMIT, ge=0, le=99, description="Share of the steps after which it acts.")
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide picture acts; negative steers away."
    )
