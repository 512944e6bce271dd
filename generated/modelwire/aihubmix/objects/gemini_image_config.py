# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_image_config import GeminiImageConfigObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GeminiImageConfig(Object, GeminiImageConfigObject):
    """How pictures shall be."""

    aspect_ratio: str = Field(default=OMIT, serialization_alias="aspectRatio", description="Shape.")
    image_size: str = Field(default=OMIT, serialization_alias="imageSize", description="Size.")
