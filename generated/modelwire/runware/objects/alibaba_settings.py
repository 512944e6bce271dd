# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.alibaba_settings import AlibabaSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AlibabaSettings(Object, AlibabaSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Alibaba models."""

    prompt_enhancer: bool = Field(default=OMIT, description="Improves the prompt.")
    prompt_extend: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    shot_type: str = Field(default=OMIT, description="Whether the clip is one shot or several.")
