# Written by modelwire-codegen from specs/runware/models/upscaling.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class FluxVideoUpscaleSettingsObject:
    """Marks a `FluxVideoUpscaleSettings` in signatures, which need no Pydantic for it."""


class FluxVideoUpscaleSettingsInput(TypedDict, total=False):
    """Settings of FLUX Video Upscale."""

    creativity: Literal[0, 1]
    """How freely detail is invented. The service's default is 1."""
    safety_tolerance: int
    """How much the content filter lets pass. 0 to 4. The service's default is 2."""
