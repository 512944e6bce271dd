# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.runway_provider_settings import RunwayProviderSettingsObject
from modelwire.runware.objects.runway_settings import RunwaySettings
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class RunwayProviderSettings(Object, RunwayProviderSettingsObject):
    """Settings passed to Runway."""

    runway: RunwaySettings = Field(default=OMIT, description="Settings of Runway models.")
