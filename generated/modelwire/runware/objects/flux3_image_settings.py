# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux3_image_settings import Flux3ImageSettingsObject
from modelwire.runware.objects.placed_region import PlacedRegion
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class Flux3ImageSettings(Object, Flux3ImageSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of FLUX 3 Image."""

    bounding_boxes: list[PlacedRegion] = Field(
        default=OMIT, min_length=1, description="Regions that place, move or remove things."
    )
    safety_tolerance: int = Field(default=OMIT, ge=0, le=4, description="How much the content filter lets pass.")
