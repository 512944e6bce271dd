# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_bfl_settings import Flux2BflSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux2BflSettings(Object, Flux2BflSettingsObject):
    """Settings of FLUX.2 models."""

    prompt_upsampling: bool = Field(
        default=OMIT, serialization_alias="promptUpsampling", description="Rewrites the prompt to say more."
    )
    safety_tolerance: int = Field(
        default=OMIT,
        ge=0,
        le=5,
        serialization_alias="safetyTolerance",
        description="How much the content filter lets pass.",
    )
