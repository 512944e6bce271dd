# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.runware.choices import IpAdapterWeightType
from modelwire_runtime.media.slots import MediaInput


class StableDiffusionIpAdapterObject:
    """Marks a `StableDiffusionIpAdapter` in signatures, which need no Pydantic for it."""


class StableDiffusionIpAdapterInput(TypedDict, total=False):
    """Guide pictures and how strongly they act."""

    guide_images: Required[Sequence[MediaInput]]
    """Pictures that guide the adapter. At least 1 item."""
    model: Required[Literal["runware:55@1", "runware:55@2", "runware:55@3", "runware:55@4"]]
    """IP-Adapter model to use."""
    combine_method: Literal["concat", "add", "subtract", "average", "norm_average"]
    """How several guide pictures are combined."""
    embed_scaling: Literal["only_v", "kv", "kv_penalty_c", "k_mean_v_penalty_c"]
    """How the adapter's embedding enters attention."""
    weight: float
    """How strongly the guide pictures act; negative steers away. -4 to 4, a multiple of 0.01. The service's default is
    1."""
    weight_composition: float
    """How strongly the composition of the guide pictures acts."""
    weight_type: IpAdapterWeightType
    """How the weight changes over the steps."""
