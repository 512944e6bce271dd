# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.control_net_guide import ControlNetGuideObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class ControlNetGuide(Object, ControlNetGuideObject, alias_generator=CAMEL_CASE):
    """A guide picture that fixes the structure of the result. Elsewhere a step excludes its percentage."""

    model: str = Field(description="ControlNet model to use.")
    guide_image: MediaField = Field(description="Picture that guides the structure.")
    weight: float = Field(default=OMIT, description="How strongly the guide picture acts; negative steers away.")
    control_mode: Literal["balanced", "controlnet", "prompt"] | str = Field(
        default=OMIT, description="Whether the guide picture or the prompt comes first."
    )
    start_step: int = Field(default=OMIT, description="Step from which it acts.")
    end_step: int = Field(default=OMIT, description="Step up to which it acts.")
    start_step_percentage: int = Field(default=OMIT, description="Share of the steps after which it acts.")
    end_step_percentage: int = Field(default=OMIT, description="Share of the steps up to which it acts.")
