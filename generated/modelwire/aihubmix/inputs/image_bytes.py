# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ImageBytesObject:
    """Marks a `ImageBytes` in signatures, which need no Pydantic for it."""


class ImageBytesInput(TypedDict, total=False):
    """The bytes of a picture."""

    type: Required[Literal["base64"]]
    """Kind of source."""
    media_type: Required[Literal["image/jpeg", "image/png", "image/gif", "image/webp"]]
    """Type of the picture."""
    data: Required[MediaInput]
    """The bytes."""
