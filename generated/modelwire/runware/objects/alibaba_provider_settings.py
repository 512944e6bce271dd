# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.alibaba_provider_settings import AlibabaProviderSettingsObject
from modelwire.runware.objects.alibaba_settings import AlibabaSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AlibabaProviderSettings(Object, AlibabaProviderSettingsObject):
    """Settings passed to Alibaba."""

    alibaba: AlibabaSettings = Field(default=OMIT, description="Settings of Alibaba models.")
