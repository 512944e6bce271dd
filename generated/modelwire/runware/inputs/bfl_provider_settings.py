# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.bfl_settings import BflSettingsInput, BflSettingsObject


class BflProviderSettingsObject:
    """Marks a `BflProviderSettings` in signatures, which need no Pydantic for it."""


class BflProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Black Forest Labs."""

    bfl: BflSettingsInput | BflSettingsObject
    """Settings of Black Forest Labs models."""
