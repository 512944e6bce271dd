# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.score_guidance import ScoreGuidanceObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ScoreGuidance(Object, ScoreGuidanceObject):
    """What a score stands for."""

    score: float = Field(default=OMIT, description="Score that the guidance is about.")
    description: str = Field(default=OMIT, description="What earns the score.")
