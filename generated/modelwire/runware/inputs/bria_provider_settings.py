# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.bria_settings import BriaSettingsInput, BriaSettingsObject


class BriaProviderSettingsObject:
    """Marks a `BriaProviderSettings` in signatures, which need no Pydantic for it."""


class BriaProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Bria."""

    bria: BriaSettingsInput | BriaSettingsObject
    """Settings of Bria models."""
