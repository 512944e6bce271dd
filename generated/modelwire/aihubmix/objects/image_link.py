# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_link import ImageLinkObject
from modelwire_runtime.params import MediaField, Object


class ImageLink(Object, ImageLinkObject):
    """A picture by its link."""

    type: Literal["url"] = Field(description="Kind of source.")
    url: MediaField = Field(description="The link.")
