# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AnyFaceRefinementObject:
    """Marks a `AnyFaceRefinement` in signatures, which need no Pydantic for it."""


class AnyFaceRefinementInput(TypedDict, total=False):
    """How faces are found and refined."""

    cfg_scale: float
    """How closely the refined areas follow their prompt. 0 to 50, a multiple of 0.1. The service's default is 8."""
    confidence: float
    """Least confidence that a detection needs. 0 to 1, a multiple of 0.01. The service's default is 0.9."""
    inpaint_size: int
    """Size at which each found area is redrawn. 128 to 2048 px. The service's default is 1024."""
    mask_blur: int
    """How softly the mask fades at its edge. 0 to 100. The service's default is 5."""
    mask_padding: int
    """Margin around each found area. 0 to 20 px. The service's default is 5."""
    negative_prompt: str
    """What to keep out of the refined areas."""
    positive_prompt: str
    """What the refined areas should show."""
    steps: int
    """Denoising steps on each found area. 1 to 100 steps. The service's default is 20."""
    strength: float
    """How far the refined areas may depart from the first pass. At most 1, a multiple of 0.01. The service's default is
    0.3."""
