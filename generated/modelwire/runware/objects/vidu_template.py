# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.vidu_template import ViduTemplateObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ViduTemplate(Object, ViduTemplateObject):
    """Template of the clip."""

    name: str = Field(default=OMIT, description="Name of the template.")
    area: str = Field(default=OMIT, description="Area of the template.")
    beast: str = Field(default=OMIT, description="Beast of the template.")
