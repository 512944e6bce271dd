# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class BytedanceSettingsObject:
    """Marks a `BytedanceSettings` in signatures, which need no Pydantic for it."""


class BytedanceSettingsInput(TypedDict, total=False):
    """Settings of ByteDance models."""

    camera_fixed: bool
    """Keeps the camera still."""
    max_sequential_images: int
    """Most pictures in a series."""
    fast_mode: bool
    """Runs faster at some cost in effects."""
    audio: bool
    """Makes a soundtrack along with the clip."""
    draft: bool
    """Makes a quick preview instead of the full clip."""
    optimize_prompt_mode: str
    """How thoroughly the prompt is improved. Commonly standard, fast."""
