# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.rembg_settings import RembgSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Fits, Rule


class RembgSettings(Object, RembgSettingsObject, alias_generator=CAMEL_CASE):
    """How the background is taken out."""

    __rules__: ClassVar[tuple[Rule, ...]] = (Fits("rgba", {"items": {"type": "number", "minimum": 0, "maximum": 255}}),)
    rgba: list[float] = Field(
        default=OMIT,
        min_length=4,
        max_length=4,
        description="Colour put in place of the background: red, green, blue and opacity.",
    )
    post_process_mask: bool = Field(default=OMIT, description="Cleans the mask up.")
    return_only_mask: bool = Field(default=OMIT, description="Gives the mask instead of the picture.")
    alpha_matting: bool = Field(default=OMIT, description="Softens edges, such as those of hair.")
    alpha_matting_foreground_threshold: int = Field(
        default=OMIT, ge=1, le=255, description="Value above which a pixel is foreground."
    )
    alpha_matting_background_threshold: int = Field(
        default=OMIT, ge=1, le=255, description="Value below which a pixel is background."
    )
    alpha_matting_erode_size: int = Field(default=OMIT, ge=1, le=255, description="How far the mask is drawn in.")
