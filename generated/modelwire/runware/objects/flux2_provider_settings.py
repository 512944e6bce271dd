# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_provider_settings import Flux2ProviderSettingsObject
from modelwire.runware.objects.flux2_bfl_settings import Flux2BflSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux2ProviderSettings(Object, Flux2ProviderSettingsObject):
    """Settings passed to Black Forest Labs."""

    bfl: Flux2BflSettings = Field(default=OMIT, description="Settings of Black Forest Labs models.")
