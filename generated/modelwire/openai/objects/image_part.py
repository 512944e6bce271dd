# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.openai.inputs.image_part import ImagePartObject
from modelwire.openai.objects.cache_breakpoint import CacheBreakpoint
from modelwire.openai.objects.image_url import ImageUrl
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ImagePart(Object, ImagePartObject):
    """A picture."""

    type: Literal["image_url"] = Field(description="Kind of part.")
    image_url: ImageUrl = Field(description="The picture.")
    prompt_cache_breakpoint: CacheBreakpoint = Field(default=OMIT, description="Cache the prompt up to here.")
