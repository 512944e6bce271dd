# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.nano_banana2_provider_settings import NanoBanana2ProviderSettingsObject
from modelwire.runware.objects.nano_banana2_google_settings import NanoBanana2GoogleSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NanoBanana2ProviderSettings(Object, NanoBanana2ProviderSettingsObject, extra="forbid"):
    """Settings passed to Google."""

    google: NanoBanana2GoogleSettings = Field(default=OMIT, description="Settings of Nano Banana 2.")
