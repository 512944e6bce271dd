# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.rgb_color import RgbColorObject
from modelwire_runtime.params import Object


class RgbColor(Object, RgbColorObject):
    """A colour by its parts."""

    rgb: list[int] = Field(description="Red, green and blue.")
