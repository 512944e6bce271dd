# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.runway_settings import RunwaySettingsObject
from modelwire.runware.objects.runway_moderation import RunwayModeration
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class RunwaySettings(Object, RunwaySettingsObject, alias_generator=CAMEL_CASE):
    """Settings of Runway models."""

    content_moderation: RunwayModeration = Field(default=OMIT, description="How content is moderated.")
