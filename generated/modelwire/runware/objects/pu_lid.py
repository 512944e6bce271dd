# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.pu_lid import PuLIDObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Holds, Not, Present, Rule, Step


class PuLID(Object, PuLIDObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """A likeness kept with PuLID.

    Rules:
    - Not allowed: cf_gstart_step and cf_gstart_step_percentage are set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(Present("CFGstartStep", "CFGstartStepPercentage"))),
        Step("idWeight", "0.01"),
        Step("trueCFGScale", "0.1"),
    )
    images: list[MediaField] = Field(
        min_length=1, max_length=1, description="Pictures of the person whose likeness to keep."
    )
    cf_gstart_step: int = Field(
        default=OMIT, ge=0, serialization_alias="CFGstartStep", description="Step from which the likeness acts."
    )
    cf_gstart_step_percentage: int = Field(
        default=OMIT,
        ge=0,
        le=99,
        serialization_alias="CFGstartStepPercentage",
        description="Share of the steps after which the likeness acts.",
    )
    id_weight: float = Field(default=OMIT, ge=0, le=3, description="How closely the likeness is kept.")
    true_cfg_scale: float = Field(
        default=OMIT, ge=0, le=10, serialization_alias="trueCFGScale", description="Scale of guidance for the likeness."
    )
