# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.bfl_settings import BflSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class BflSettings(Object, BflSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Black Forest Labs models."""

    safety_tolerance: int = Field(default=OMIT, description="How much the content filter lets pass.")
    prompt_upsampling: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    raw: bool = Field(default=OMIT, description="Gives a less processed picture.")
