# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.sync_provider_settings import SyncProviderSettingsObject
from modelwire.runware.objects.sync_settings import SyncSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SyncProviderSettings(Object, SyncProviderSettingsObject):
    """Settings passed to Sync."""

    sync: SyncSettings = Field(default=OMIT, description="Settings of Sync models.")
