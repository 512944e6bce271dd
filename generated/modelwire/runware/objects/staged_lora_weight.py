# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.staged_lora_weight import StagedLoraWeightObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Rule, Step


class StagedLoraWeight(Object, StagedLoraWeightObject, extra="forbid"):
    """A LoRA, how strongly it acts and on which stage."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Step("weight", "0.01"),)
    model: str = Field(pattern="^[a-zA-Z0-9._-]+(:[a-zA-Z0-9._/@-]+)?$", description="LoRA to apply.")
    weight: float = Field(default=OMIT, ge=-4, le=4, description="How strongly the LoRA acts; negative steers away.")
    transformer: Literal["high", "low", "both"] = Field(
        default=OMIT, description="Stage of a two-stage model that the LoRA acts on."
    )
