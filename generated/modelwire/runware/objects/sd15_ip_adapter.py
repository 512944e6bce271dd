# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.choices import IpAdapterWeightType
from modelwire.runware.inputs.sd15_ip_adapter import Sd15IpAdapterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Rule, Step


class Sd15IpAdapter(Object, Sd15IpAdapterObject, alias_generator=CAMEL_CASE):
    """Guide pictures and how strongly they act."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    model: Literal["runware:55@10", "runware:55@5", "runware:55@6", "runware:55@7", "runware:55@8", "runware:55@9"] = (
        Field(description="IP-Adapter model to use.")
    )
    guide_images: list[MediaField] = Field(min_length=1, description="Pictures that guide the adapter.")
    weight: float = Field(
        default=OMIT, ge=-4, le=4, description="How strongly the guide pictures act; negative steers away."
    )
    weight_type: IpAdapterWeightType = Field(default=OMIT, description="How the weight changes over the steps.")
    weight_composition: float = Field(
        default=OMIT, description="How strongly the composition of the guide pictures acts."
    )
    embed_scaling: Literal["only_v", "kv", "kv_penalty_c", "k_mean_v_penalty_c"] = Field(
        default=OMIT, description="How the adapter's embedding enters attention."
    )
    combine_method: Literal["concat", "add", "subtract", "average", "norm_average"] = Field(
        default=OMIT, description="How several guide pictures are combined."
    )
