# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class PictureOrClipInputsObject:
    """Marks a `PictureOrClipInputs` in signatures, which need no Pydantic for it."""


class PictureOrClipInputsInput(TypedDict, total=False):
    """A picture or a clip, as the model wants it."""

    image: MediaInput
    """Picture to work on."""
    video: MediaInput
    """Clip to work on."""
