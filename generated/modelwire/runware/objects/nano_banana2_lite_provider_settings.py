# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.nano_banana2_lite_provider_settings import NanoBanana2LiteProviderSettingsObject
from modelwire.runware.objects.nano_banana2_lite_google_settings import NanoBanana2LiteGoogleSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class NanoBanana2LiteProviderSettings(Object, NanoBanana2LiteProviderSettingsObject, extra="forbid"):
    """Settings passed to Google."""

    google: NanoBanana2LiteGoogleSettings = Field(default=OMIT, description="Settings of Nano Banana 2 Lite.")
