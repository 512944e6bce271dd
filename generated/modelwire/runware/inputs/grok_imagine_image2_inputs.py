# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class GrokImagineImage2InputsObject:
    """Marks a `GrokImagineImage2Inputs` in signatures, which need no Pydantic for it."""


class GrokImagineImage2InputsInput(TypedDict, total=False):
    """Pictures that guide the result."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 3 items."""
