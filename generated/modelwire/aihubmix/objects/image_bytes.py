# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_bytes import ImageBytesObject
from modelwire_runtime.params import MediaField, Object


class ImageBytes(Object, ImageBytesObject):
    """The bytes of a picture."""

    type: Literal["base64"] = Field(description="Kind of source.")
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"] = Field(
        description="Type of the picture."
    )
    data: MediaField = Field(description="The bytes.")
