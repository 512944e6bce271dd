# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.flux2_bfl_settings import Flux2BflSettingsInput, Flux2BflSettingsObject


class Flux2ProviderSettingsObject:
    """Marks a `Flux2ProviderSettings` in signatures, which need no Pydantic for it."""


class Flux2ProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Black Forest Labs."""

    bfl: Flux2BflSettingsInput | Flux2BflSettingsObject
    """Settings of Black Forest Labs models."""
