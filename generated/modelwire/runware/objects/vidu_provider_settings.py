# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.vidu_provider_settings import ViduProviderSettingsObject
from modelwire.runware.objects.vidu_settings import ViduSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ViduProviderSettings(Object, ViduProviderSettingsObject):
    """Settings passed to Vidu."""

    vidu: ViduSettings = Field(default=OMIT, description="Settings of Vidu models.")
