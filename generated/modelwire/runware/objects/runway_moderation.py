# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.runway_moderation import RunwayModerationObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class RunwayModeration(Object, RunwayModerationObject, alias_generator=CAMEL_CASE):
    """How content is moderated."""

    public_figure_threshold: str = Field(default=OMIT, description="How strictly public figures are recognised.")
