# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `make generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import IpAdapterWeightType
from modelwire.runware.inputs.stable_diffusion_ip_adapter import StableDiffusionIpAdapterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Rule, Step


class StableDiffusionIpAdapter(Object, StableDiffusionIpAdapterObject):
    """Guide pictures and how strongly they act."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    guide_images: list[MediaField] = Field(
        min_length=1, serialization_alias="guideImages", description="Pictures that guide the adapter."
    )
    model: Literal["runware:55@1", "runware:55@2", "runware:55@3", "runware:55@4"] = Field(
        description="IP-Adapter model to use."
    )
    combine_method: Literal["concat", "add", "subtract", "average", "norm_average"] = Field(
        default=OMIT, serialization_alias="combineMethod", description="How several guide pictures are combined."
    )
    embed_scaling: Literal["only_v", "kv", "kv_penalty_c", "k_mean_v_penalty_c"] = Field(
        default=OMIT, serialization_alias="embedScaling", description="How the adapter's embedding enters attention."
    )
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide pictures act; negative steers away."
    )
    weight_composition: float = Field(
        default=OMIT,
        serialization_alias="weightComposition",
        description="How strongly the composition of the guide pictures acts.",
    )
    weight_type: IpAdapterWeightType = Field(
        default=OMIT, serialization_alias="weightType", description="How the weight changes over the steps."
    )
