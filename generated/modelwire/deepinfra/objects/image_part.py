# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.image_part import ImagePartObject
from modelwire.deepinfra.objects.image_url import ImageUrl
from modelwire_runtime.params import Object


class ImagePart(Object, ImagePartObject):
    """A picture."""

    type: Literal["image_url"] = Field(description="Kind of part.")
    image_url: ImageUrl = Field(description="Where the picture is.")
