# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.sync_settings import SyncSettingsInput, SyncSettingsObject


class SyncProviderSettingsObject:
    """Marks a `SyncProviderSettings` in signatures, which need no Pydantic for it."""


class SyncProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Sync."""

    sync: SyncSettingsInput | SyncSettingsObject
    """Settings of Sync models."""
