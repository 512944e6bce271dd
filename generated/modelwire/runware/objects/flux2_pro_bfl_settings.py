# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_pro_bfl_settings import Flux2ProBflSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Flux2ProBflSettings(Object, Flux2ProBflSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of FLUX.2 [pro]."""

    safety_tolerance: int = Field(default=OMIT, ge=0, le=5, description="How much the content filter lets pass.")
