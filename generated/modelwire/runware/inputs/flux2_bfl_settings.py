# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class Flux2BflSettingsObject:
    """Marks a `Flux2BflSettings` in signatures, which need no Pydantic for it."""


class Flux2BflSettingsInput(TypedDict, total=False):
    """Settings of FLUX.2 models."""

    prompt_upsampling: bool
    """Rewrites the prompt to say more."""
    safety_tolerance: int
    """How much the content filter lets pass. 0 to 5. The service's default is 2."""
