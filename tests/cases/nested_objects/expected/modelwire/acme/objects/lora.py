# Written by modelwire-codegen from specs/acme/shared/lora.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.acme.inputs.lora import LoraObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Lora(Object, LoraObject):
    """Weights."""

    path: str = Field(description="Where they are.")
    scale: float = Field(default=OMIT, ge=0, le=4, description="How strongly.")
    class_: str = Field(default=OMIT, serialization_alias="class", description="A word of Python.")
