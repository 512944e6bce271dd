# Written by modelwire-codegen from specs/acme/shared/lora.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.acme.inputs.lora import LoraObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Lora(Object, LoraObject, alias_generator=CAMEL_CASE):
    """Weights."""

    path: str = Field(description="Where they are.")
    scale: float = Field(default=OMIT, ge=0, le=4, description="How strongly.")
    class_: str = Field(default=OMIT, description="A word of Python.")
