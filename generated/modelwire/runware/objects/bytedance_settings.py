# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.bytedance_settings import BytedanceSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class BytedanceSettings(Object, BytedanceSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of ByteDance models."""

    camera_fixed: bool = Field(default=OMIT, description="Keeps the camera still.")
    max_sequential_images: int = Field(default=OMIT, description="Most pictures in a series.")
    fast_mode: bool = Field(default=OMIT, description="Runs faster at some cost in effects.")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
    draft: bool = Field(default=OMIT, description="Makes a quick preview instead of the full clip.")
    optimize_prompt_mode: str = Field(default=OMIT, description="How thoroughly the prompt is improved.")
