# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.pixverse_settings import PixverseSettingsInput, PixverseSettingsObject


class PixverseProviderSettingsObject:
    """Marks a `PixverseProviderSettings` in signatures, which need no Pydantic for it."""


class PixverseProviderSettingsInput(TypedDict, total=False):
    """Settings passed to PixVerse."""

    pixverse: PixverseSettingsInput | PixverseSettingsObject
    """Settings of PixVerse models."""
