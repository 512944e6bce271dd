# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AlibabaSettingsObject:
    """Marks a `AlibabaSettings` in signatures, which need no Pydantic for it."""


class AlibabaSettingsInput(TypedDict, total=False):
    """Settings of Alibaba models."""

    prompt_enhancer: bool
    """Improves the prompt."""
    prompt_extend: bool
    """Rewrites the prompt to say more."""
    audio: bool
    """Makes a soundtrack along with the clip."""
    shot_type: str
    """Whether the clip is one shot or several. Commonly single, multi."""
