# Written by modelwire-codegen from specs/runware/models/architectures.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.flux_ip_adapter import FluxIpAdapterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Rule, Step


class FluxIpAdapter(Object, FluxIpAdapterObject, alias_generator=CAMEL_CASE):
    """Guide pictures and how strongly they act."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    model: Literal["runware:56@1", "runware:56@2", "runware:56@3", "runware:56@4"] = Field(
        description="IP-Adapter model to use."
    )
    guide_images: list[MediaField] = Field(min_length=1, description="Pictures that guide the adapter.")
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide pictures act; negative steers away."
    )
