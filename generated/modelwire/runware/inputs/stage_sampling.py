# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class StageSamplingObject:
    """Marks a `StageSampling` in signatures, which need no Pydantic for it."""


class StageSamplingInput(TypedDict, total=False):
    """Sampling of one stage of the model."""

    guidance_strength: float
    """How closely the stage follows the picture."""
    guidance_rescale: float
    """How far guidance is scaled back."""
    steps: int
    """Sampling steps of the shape stage. In steps."""
    rescale_t: float
    """Rescaling of the stage's time steps."""
