# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling_provider_settings import KlingProviderSettingsObject
from modelwire.runware.objects.kling_settings import KlingSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class KlingProviderSettings(Object, KlingProviderSettingsObject):
    """Settings passed to Kling."""

    klingai: KlingSettings = Field(default=OMIT, description="Settings of Kling models.")
