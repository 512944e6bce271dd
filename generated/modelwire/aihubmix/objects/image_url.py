# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_url import ImageUrlObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ImageUrl(Object, ImageUrlObject):
    """Where a picture is."""

    url: MediaField = Field(description="The picture.")
    detail: Literal["auto", "low", "high"] = Field(default=OMIT, description="How closely to look.")
