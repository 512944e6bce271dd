# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.bria_video_background_settings import BriaVideoBackgroundSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Fits, Rule


class BriaVideoBackgroundSettings(Object, BriaVideoBackgroundSettingsObject, extra="forbid"):
    """Settings of Bria's background removal."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("rgba", {"items": {"type": "integer", "minimum": 0, "maximum": 255}}),
    )
    rgba: list[int] = Field(
        default=OMIT, min_length=4, max_length=4, description="Background colour as red, green, blue and alpha."
    )
