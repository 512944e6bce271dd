# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import IpAdapterWeightType
from modelwire.runware.inputs.stable_diffusion_ip_adapter import StableDiffusionIpAdapterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Rule, Step


class StableDiffusionIpAdapter(Object, StableDiffusionIpAdapterObject, alias_generator=CAMEL_CASE):
    """Guide pictures and how strongly they act."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    guide_images: list[MediaField] = Field(min_length=1, description="Pictures that guide the adapter.")
    model: Literal["runware:55@1", "runware:55@2", "runware:55@3", "runware:55@4"] = Field(
        description="IP-Adapter model to use."
    )
    combine_method: Literal["concat", "add", "subtract", "average", "norm_average"] = Field(
        default=OMIT, description="How several guide pictures are combined."
    )
    embed_scaling: Literal["only_v", "kv", "kv_penalty_c", "k_mean_v_penalty_c"] = Field(
        default=OMIT, description="How the adapter's embedding enters attention."
    )
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide pictures act; negative steers away."
    )
    weight_composition: float = Field(
        default=OMIT, description="How strongly the composition of the guide pictures acts."
    )
    weight_type: IpAdapterWeightType = Field(default=OMIT, description="How the weight changes over the steps.")
