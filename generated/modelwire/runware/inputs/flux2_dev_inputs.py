# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire_runtime.media.slots import MediaInput


class Flux2DevInputsObject:
    """Marks a `Flux2DevInputs` in signatures, which need no Pydantic for it."""


class Flux2DevInputsInput(TypedDict, total=False):
    """Pictures that guide the result."""

    reference_images: Sequence[MediaInput]
    """Pictures that guide the result. 1 to 4 items."""
