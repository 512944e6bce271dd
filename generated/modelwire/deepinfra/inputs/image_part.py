# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire.deepinfra.inputs.image_url import ImageUrlInput, ImageUrlObject


class ImagePartObject:
    """Marks a `ImagePart` in signatures, which need no Pydantic for it."""


class ImagePartInput(TypedDict, total=False):
    """A picture."""

    type: Required[Literal["image_url"]]
    """Kind of part."""
    image_url: Required[ImageUrlInput | ImageUrlObject]
    """Where the picture is."""
