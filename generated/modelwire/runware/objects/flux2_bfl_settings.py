# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_bfl_settings import Flux2BflSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Flux2BflSettings(Object, Flux2BflSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of FLUX.2 models."""

    prompt_upsampling: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    safety_tolerance: int = Field(default=OMIT, ge=0, le=5, description="How much the content filter lets pass.")
