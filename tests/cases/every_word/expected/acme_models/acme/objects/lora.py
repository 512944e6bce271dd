# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from acme_models.acme.inputs.lora import LoraObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Rule, Step


class Lora(Object, LoraObject):
    """Weights and how strongly they count."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("scale", "0.05"),)
    path: str = Field(description="Link to the weights.")
    scale: float = Field(default=OMIT, ge=0, le=4, description="Strength.")
    trigger: str = Field(default=OMIT, description="Word that wakes it up.")
