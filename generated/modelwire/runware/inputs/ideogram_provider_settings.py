# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.ideogram_settings import IdeogramSettingsInput, IdeogramSettingsObject


class IdeogramProviderSettingsObject:
    """Marks a `IdeogramProviderSettings` in signatures, which need no Pydantic for it."""


class IdeogramProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Ideogram."""

    ideogram: IdeogramSettingsInput | IdeogramSettingsObject
    """Settings of Ideogram models."""
