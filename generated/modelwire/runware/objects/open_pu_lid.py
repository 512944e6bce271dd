# Written by modelwire-codegen from specs/runware/shared/adapters.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_pu_lid import OpenPuLIDObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class OpenPuLID(Object, OpenPuLIDObject, alias_generator=CAMEL_CASE):
    """A likeness kept with PuLID. Elsewhere a step excludes its percentage."""

    images: list[MediaField] = Field(description="Pictures of the person whose likeness to keep.")
    cf_gstart_step: int = Field(
        default=OMIT, serialization_alias="CFGstartStep", description="Step from which the likeness acts."
    )
    cf_gstart_step_percentage: int = Field(
        default=OMIT,
        serialization_alias="CFGstartStepPercentage",
        description="Share of the steps after which the likeness acts.",
    )
    id_weight: float = Field(default=OMIT, description="How closely the likeness is kept.")
    true_cfg_scale: float = Field(
        default=OMIT, serialization_alias="trueCFGScale", description="Scale of guidance for the likeness."
    )
