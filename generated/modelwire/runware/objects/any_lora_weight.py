# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.any_lora_weight import AnyLoraWeightObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Rule, Step


class AnyLoraWeight(Object, AnyLoraWeightObject):
    """A LoRA and how strongly it acts."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    model: str = Field(description="LoRA to apply.")
    weight: float = Field(default=OMIT, ge=-4, le=4, description="How strongly the LoRA acts; negative steers away.")
