# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.edit_region import EditRegionObject
from modelwire_runtime.params import Object


class EditRegion(Object, EditRegionObject):
    """Box of an area to change."""

    x1: int = Field(description="Left edge of the box.")
    y1: int = Field(description="Top edge of the box.")
    x2: int = Field(description="Right edge of the box.")
    y2: int = Field(description="Bottom edge of the box.")
