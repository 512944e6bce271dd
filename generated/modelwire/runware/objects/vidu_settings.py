# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.vidu_settings import ViduSettingsObject
from modelwire.runware.objects.vidu_template import ViduTemplate
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ViduSettings(Object, ViduSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Vidu models."""

    bgm: bool = Field(default=OMIT, description="Adds music.")
    style: str = Field(default=OMIT, description="Style of the result.")
    movement_amplitude: str = Field(default=OMIT, description="How much moves.")
    template: ViduTemplate = Field(default=OMIT, description="Template of the clip.")
    audio: bool = Field(default=OMIT, description="Makes a soundtrack along with the clip.")
