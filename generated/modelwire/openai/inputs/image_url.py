# Written by modelwire-codegen from specs/common/chat_completions.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class ImageUrlObject:
    """Marks a `ImageUrl` in signatures, which need no Pydantic for it."""


class ImageUrlInput(TypedDict, total=False):
    """Where a picture is."""

    url: Required[MediaInput]
    """The picture."""
    detail: Literal["auto", "low", "high"]
    """How closely to look. The service's default is "auto"."""
