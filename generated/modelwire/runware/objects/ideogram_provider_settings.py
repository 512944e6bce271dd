# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.ideogram_provider_settings import IdeogramProviderSettingsObject
from modelwire.runware.objects.ideogram_settings import IdeogramSettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class IdeogramProviderSettings(Object, IdeogramProviderSettingsObject):
    """Settings passed to Ideogram."""

    ideogram: IdeogramSettings = Field(default=OMIT, description="Settings of Ideogram models.")
