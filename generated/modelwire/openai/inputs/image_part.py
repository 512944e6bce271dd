# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.openai.inputs.cache_breakpoint import CacheBreakpointInput, CacheBreakpointObject
from modelwire.openai.inputs.image_url import ImageUrlInput, ImageUrlObject


class ImagePartObject:
    """Marks a `ImagePart` in signatures, which need no Pydantic for it."""


class ImagePartInput(TypedDict, total=False):
    """A picture."""

    type: Required[Literal["image_url"]]
    """Kind of part."""
    image_url: Required[ImageUrlInput | ImageUrlObject]
    """The picture."""
    prompt_cache_breakpoint: CacheBreakpointInput | CacheBreakpointObject
    """Cache the prompt up to here."""
