# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class UpscaleSettingsObject:
    """Marks a `UpscaleSettings` in signatures, which need no Pydantic for it."""


class UpscaleSettingsInput(TypedDict, total=False):
    """Settings of upscaling models."""

    steps: int
    """Denoising steps. In steps."""
    seed: int
    """Same seed, same result."""
    cfg_scale: float
    """How closely to follow the prompt."""
    positive_prompt: str
    """What to make."""
    negative_prompt: str
    """What to keep out."""
    control_net_weight: float
    """How strongly the source fixes the structure."""
    strength: float
    """How far the result may depart from the input."""
    scheduler: str
    """Sampling method of the denoising."""
    color_fix: bool
    """Corrects shifts of colour."""
    tile_diffusion: bool
    """Works in tiles, for large pictures."""
    clip_skip: int
    """Layers of the text encoder to skip."""
    enhance_details: bool
    """Brings out fine detail."""
    realism: bool
    """Makes the result look more real."""
    creativity: str | int
    """How freely detail is invented. Commonly raw, low, medium, high, 0, 1."""
    mode: str
    """Mode in which the model runs. Commonly lips, face, head."""
