# Written by modelwire-codegen from specs/runware/models/bfl_flux_1.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.flux1_dev_ip_adapter import Flux1DevIpAdapterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Fits, Rule, Step


class Flux1DevIpAdapter(Object, Flux1DevIpAdapterObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Guide pictures and how strongly they act."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "model",
            {
                "type": "string",
                "pattern": "^[a-zA-Z0-9._-]+(:[a-zA-Z0-9._/@-]+)?$",
                "enum": ["runware:56@1", "runware:56@2", "runware:56@3", "runware:56@4"],
            },
        ),
        Step("weight", "0.01"),
    )
    model: Literal["runware:56@1", "runware:56@2", "runware:56@3", "runware:56@4"] = Field(
        description="IP-Adapter model to use."
    )
    guide_images: list[MediaField] = Field(min_length=1, description="Pictures that guide the adapter.")
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide pictures act; negative steers away."
    )
