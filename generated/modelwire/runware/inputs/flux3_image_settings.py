# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.placed_region import PlacedRegionInput, PlacedRegionObject


class Flux3ImageSettingsObject:
    """Marks a `Flux3ImageSettings` in signatures, which need no Pydantic for it."""


class Flux3ImageSettingsInput(TypedDict, total=False):
    """Settings of FLUX 3 Image."""

    bounding_boxes: Sequence[PlacedRegionInput | PlacedRegionObject]
    """Regions that place, move or remove things. At least 1 item."""
    safety_tolerance: int
    """How much the content filter lets pass. 0 to 4. The service's default is 2."""
