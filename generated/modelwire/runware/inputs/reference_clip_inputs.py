# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class ReferenceClipInputsObject:
    """Marks a `ReferenceClipInputs` in signatures, which need no Pydantic for it."""


class ReferenceClipInputsInput(TypedDict, total=False):
    """Pictures and clips that guide the result."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 14 items."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result. 1 item."""
