# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class MinimaxSettingsObject:
    """Marks a `MinimaxSettings` in signatures, which need no Pydantic for it."""


class MinimaxSettingsInput(TypedDict, total=False):
    """Settings of MiniMax models."""

    prompt_optimizer: bool
    """Improves the prompt."""
