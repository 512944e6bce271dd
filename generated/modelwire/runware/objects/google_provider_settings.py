# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.google_provider_settings import GoogleProviderSettingsObject
from modelwire.runware.objects.google_settings import GoogleSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class GoogleProviderSettings(Object, GoogleProviderSettingsObject):
    """Settings passed to Google."""

    google: GoogleSettings = Field(default=OMIT, description="Settings of Google models.")
