# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class NanoBanana21InputsObject:
    """Marks a `NanoBanana21Inputs` in signatures, which need no Pydantic for it."""


class NanoBanana21InputsInput(TypedDict, total=False):
    """Pictures and clips that guide the result."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 14 items."""
    reference_videos: Sequence[MediaInput]
    """Clips that guide the result. 1 to 10 items."""
