# Written by modelwire-codegen from specs/aihubmix/shared/claude.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ImageLinkObject:
    """Marks a `ImageLink` in signatures, which need no Pydantic for it."""


class ImageLinkInput(TypedDict, total=False):
    """A picture by its link."""

    type: Required[Literal["url"]]
    """Kind of source."""
    url: Required[MediaInput]
    """The link."""
