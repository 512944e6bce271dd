# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.minimax_settings import MinimaxSettingsInput, MinimaxSettingsObject


class MinimaxProviderSettingsObject:
    """Marks a `MinimaxProviderSettings` in signatures, which need no Pydantic for it."""


class MinimaxProviderSettingsInput(TypedDict, total=False):
    """Settings passed to MiniMax."""

    minimax: MinimaxSettingsInput | MinimaxSettingsObject
    """Settings of MiniMax models."""
