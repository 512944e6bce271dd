# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_lora_weight import OpenLoraWeightObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenLoraWeight(Object, OpenLoraWeightObject):
    """A LoRA and how strongly it acts."""

    model: str = Field(description="LoRA to apply.")
    weight: float = Field(default=OMIT, description="How strongly the LoRA acts; negative steers away.")
