# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_block import ImageBlockObject
from modelwire.aihubmix.objects.cache_control import CacheControl
from modelwire.aihubmix.objects.image_bytes import ImageBytes
from modelwire.aihubmix.objects.image_link import ImageLink
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object, Stranger


class ImageBlock(Object, ImageBlockObject):
    """A picture."""

    type: Literal["image"] = Field(description="Kind of block.")
    source: ImageBytes | ImageLink | Stranger = Field(description="Where the picture is.")
    cache_control: CacheControl | None = Field(default=OMIT, description="Keep the prompt up to here.")
