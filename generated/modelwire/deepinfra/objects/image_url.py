# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.deepinfra.inputs.image_url import ImageUrlObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class ImageUrl(Object, ImageUrlObject):
    """Where a picture is, and how closely to look."""

    url: MediaField = Field(description="Link or data URI.")
    detail: Literal["auto", "low", "high"] = Field(default=OMIT, description="How closely to look.")
