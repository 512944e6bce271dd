# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.canny_settings import CannySettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class CannySettings(Object, CannySettingsObject):
    """How edges are found."""

    low_threshold_canny: int = Field(
        default=OMIT,
        ge=0,
        le=255,
        serialization_alias="lowThresholdCanny",
        description="Gradient below which nothing is an edge; less than the high one.",
    )
    high_threshold_canny: int = Field(
        default=OMIT,
        ge=0,
        le=255,
        serialization_alias="highThresholdCanny",
        description="Gradient above which everything is an edge.",
    )
