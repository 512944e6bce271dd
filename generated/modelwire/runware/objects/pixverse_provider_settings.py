# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.pixverse_provider_settings import PixverseProviderSettingsObject
from modelwire.runware.objects.pixverse_settings import PixverseSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class PixverseProviderSettings(Object, PixverseProviderSettingsObject):
    """Settings passed to PixVerse."""

    pixverse: PixverseSettings = Field(default=OMIT, description="Settings of PixVerse models.")
