# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.runway_moderation import RunwayModerationObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class RunwayModeration(Object, RunwayModerationObject):
    """How content is moderated."""

    public_figure_threshold: str = Field(
        default=OMIT,
        serialization_alias="publicFigureThreshold",
        description="How strictly public figures are recognised.",
    )
