# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.vidu_settings import ViduSettingsInput, ViduSettingsObject


class ViduProviderSettingsObject:
    """Marks a `ViduProviderSettings` in signatures, which need no Pydantic for it."""


class ViduProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Vidu."""

    vidu: ViduSettingsInput | ViduSettingsObject
    """Settings of Vidu models."""
