# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.aihubmix.inputs.gemini_image_config import GeminiImageConfigObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class GeminiImageConfig(Object, GeminiImageConfigObject, alias_generator=CAMEL_CASE):
    """How pictures shall be."""

    aspect_ratio: str = Field(default=OMIT, description="Shape.")
    image_size: str = Field(default=OMIT, description="Size.")
