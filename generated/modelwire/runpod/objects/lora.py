# Written by modelwire-codegen from specs/runpod/shared/image.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runpod.inputs.lora import LoraObject
from modelwire_runtime.params import Object


class Lora(Object, LoraObject):
    """A LoRA and how strongly it counts."""

    path: str = Field(description="Link to the weights or a path on the worker.")
    scale: float = Field(description="Strength; 0 to 1 is usual.")
