# Written by modelwire-codegen from specs/runware/models/bfl_flux_2.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.flux2_pro_provider_settings import Flux2ProProviderSettingsObject
from modelwire.runware.objects.flux2_pro_bfl_settings import Flux2ProBflSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Flux2ProProviderSettings(Object, Flux2ProProviderSettingsObject):
    """Settings passed to Black Forest Labs."""

    bfl: Flux2ProBflSettings = Field(default=OMIT, description="Settings of FLUX.2 [pro].")
