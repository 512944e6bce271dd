# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling26_pro_provider_settings import Kling26ProProviderSettingsObject
from modelwire.runware.objects.kling26_pro_settings import Kling26ProSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class Kling26ProProviderSettings(Object, Kling26ProProviderSettingsObject, extra="forbid"):
    """Settings passed to Kling."""

    klingai: Kling26ProSettings = Field(default=OMIT, description="Settings of Kling Video 2.6 Pro.")
