# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.aihubmix.inputs.image_part import ImagePartObject
from modelwire.aihubmix.objects.cache_breakpoint import CacheBreakpoint
from modelwire.aihubmix.objects.image_url import ImageUrl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImagePart(Object, ImagePartObject):
    """A picture."""

    type: Literal["image_url"] = Field(description="Kind of part.")
    image_url: ImageUrl = Field(description="The picture.")
    prompt_cache_breakpoint: CacheBreakpoint = Field(default=OMIT, description="Cache the prompt up to here.")
