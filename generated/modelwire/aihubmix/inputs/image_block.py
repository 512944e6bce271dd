# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.aihubmix.inputs.cache_control import CacheControlInput, CacheControlObject
from modelwire.aihubmix.inputs.image_bytes import ImageBytesInput, ImageBytesObject
from modelwire.aihubmix.inputs.image_link import ImageLinkInput, ImageLinkObject


class ImageBlockObject:
    """Marks a `ImageBlock` in signatures, which need no Pydantic for it."""


class ImageBlockInput(TypedDict, total=False):
    """A picture."""

    type: Required[Literal["image"]]
    """Kind of block."""
    source: Required[ImageBytesInput | ImageBytesObject | ImageLinkInput | ImageLinkObject]
    """Where the picture is. Kinds by type: base64, url."""
    cache_control: CacheControlInput | CacheControlObject | None
    """Keep the prompt up to here."""
