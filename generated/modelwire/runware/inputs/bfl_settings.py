# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class BflSettingsObject:
    """Marks a `BflSettings` in signatures, which need no Pydantic for it."""


class BflSettingsInput(TypedDict, total=False):
    """Settings of Black Forest Labs models."""

    safety_tolerance: int
    """How much the content filter lets pass."""
    prompt_upsampling: bool
    """Rewrites the prompt to say more."""
    raw: bool
    """Gives a less processed picture."""
