# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class FluxVideoUpscaleInputsObject:
    """Marks a `FluxVideoUpscaleInputs` in signatures, which need no Pydantic for it."""


class FluxVideoUpscaleInputsInput(TypedDict, total=False):
    """The clip to work on."""

    video: Required[MediaInput]
    """Clip to work on. At most 52428800 bytes, 0 to 20 seconds."""
