# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.bfl_provider_settings import BflProviderSettingsObject
from modelwire.runware.objects.bfl_settings import BflSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class BflProviderSettings(Object, BflProviderSettingsObject):
    """Settings passed to Black Forest Labs."""

    bfl: BflSettings = Field(default=OMIT, description="Settings of Black Forest Labs models.")
