# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.runway_settings import RunwaySettingsObject
from modelwire.runware.objects.runway_moderation import RunwayModeration
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class RunwaySettings(Object, RunwaySettingsObject):
    """Settings of Runway models."""

    content_moderation: RunwayModeration = Field(
        default=OMIT, serialization_alias="contentModeration", description="How content is moderated."
    )
