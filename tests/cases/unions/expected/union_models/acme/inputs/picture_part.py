# Written by modelwire-codegen from specs/acme/shared/all.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class PicturePartObject:
    """Marks a `PicturePart` in signatures, which need no Pydantic for it."""


class PicturePartInput(TypedDict, total=False):
    """A picture."""

    type: Required[Literal["picture"]]
    """What it is."""
    image_url: Required[MediaInput]
    """The picture."""
    detail: Literal["low", "high"]
    """How closely to look."""
    zoom: int
    """How much to enlarge it. 1 to 4. Only with detail "high"."""
