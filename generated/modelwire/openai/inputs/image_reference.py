# Written by modelwire-codegen from specs/common/tools.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class ImageReferenceObject:
    """Marks a `ImageReference` in signatures, which need no Pydantic for it."""


class ImageReferenceInput(TypedDict, total=False):
    """A picture, by its link or by the id of a file."""

    image_url: MediaInput
    """The picture."""
    file_id: str
    """Id of an uploaded file."""
