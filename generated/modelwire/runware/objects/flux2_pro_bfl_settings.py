# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_pro_bfl_settings import Flux2ProBflSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux2ProBflSettings(Object, Flux2ProBflSettingsObject):
    """Settings of FLUX.2 [pro]."""

    safety_tolerance: int = Field(
        default=OMIT,
        ge=0,
        le=5,
        serialization_alias="safetyTolerance",
        description="How much the content filter lets pass.",
    )
