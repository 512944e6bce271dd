# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.bytedance_provider_settings import BytedanceProviderSettingsObject
from modelwire.runware.objects.bytedance_settings import BytedanceSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class BytedanceProviderSettings(Object, BytedanceProviderSettingsObject):
    """Settings passed to ByteDance."""

    bytedance: BytedanceSettings = Field(default=OMIT, description="Settings of ByteDance models.")
