# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.flux3_image_settings import Flux3ImageSettingsObject
from modelwire.runware.objects.placed_region import PlacedRegion
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux3ImageSettings(Object, Flux3ImageSettingsObject):
    """Settings of FLUX 3 Image."""

    model_config = ConfigDict(extra="forbid")
    bounding_boxes: list[PlacedRegion] = Field(
        default=OMIT,
        min_length=1,
        serialization_alias="boundingBoxes",
        description="Regions that place, move or remove things.",
    )
    safety_tolerance: int = Field(
        default=OMIT,
        ge=0,
        le=4,
        serialization_alias="safetyTolerance",
        description="How much the content filter lets pass.",
    )
