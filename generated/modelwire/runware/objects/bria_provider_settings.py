# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.bria_provider_settings import BriaProviderSettingsObject
from modelwire.runware.objects.bria_settings import BriaSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class BriaProviderSettings(Object, BriaProviderSettingsObject):
    """Settings passed to Bria."""

    bria: BriaSettings = Field(default=OMIT, description="Settings of Bria models.")
