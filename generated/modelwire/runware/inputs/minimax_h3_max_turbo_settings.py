# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class MinimaxH3MaxTurboSettingsObject:
    """Marks a `MinimaxH3MaxTurboSettings` in signatures, which need no Pydantic for it."""


class MinimaxH3MaxTurboSettingsInput(TypedDict, total=False):
    """Settings of MiniMax H3 Max Turbo."""

    prompt_expansion: Literal["disabled", "balanced", "quality"]
    """How far the prompt is rewritten. The service's default is "balanced"."""
