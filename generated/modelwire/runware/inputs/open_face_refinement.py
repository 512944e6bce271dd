# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class OpenFaceRefinementObject:
    """Marks a `OpenFaceRefinement` in signatures, which need no Pydantic for it."""


class OpenFaceRefinementInput(TypedDict, total=False):
    """How faces are found and refined."""

    cfg_scale: float
    """How closely the refined areas follow their prompt."""
    confidence: float
    """Least confidence that a detection needs."""
    inpaint_size: int
    """Size at which each found area is redrawn. In px."""
    mask_blur: int
    """How softly the mask fades at its edge."""
    mask_padding: int
    """Margin around each found area. In px."""
    negative_prompt: str
    """What to keep out of the refined areas."""
    positive_prompt: str
    """What the refined areas should show."""
    steps: int
    """Denoising steps on each found area. In steps."""
    strength: float
    """How far the refined areas may depart from the first pass."""
