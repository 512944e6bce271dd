# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.canny_settings import CannySettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class CannySettings(Object, CannySettingsObject, alias_generator=CAMEL_CASE):
    """How edges are found."""

    low_threshold_canny: int = Field(
        default=OMIT, ge=0, le=255, description="Gradient below which nothing is an edge; less than the high one."
    )
    high_threshold_canny: int = Field(
        default=OMIT, ge=0, le=255, description="Gradient above which everything is an edge."
    )
