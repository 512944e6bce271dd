# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.scoring_criterion import ScoringCriterionObject
from modelwire.runware.objects.score_guidance import ScoreGuidance
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ScoringCriterion(Object, ScoringCriterionObject, alias_generator=CAMEL_CASE):
    """One criterion by which results are scored."""

    key: str = Field(default=OMIT, description="Identifier of the criterion.")
    label: str = Field(default=OMIT, description="Name of the criterion.")
    description: str = Field(default=OMIT, description="What the criterion judges.")
    weight: float = Field(default=OMIT, description="How much the criterion counts.")
    passing_score: float = Field(default=OMIT, description="Score from which the criterion counts as met.")
    score_guidance: list[ScoreGuidance] = Field(default=OMIT, description="What each score stands for.")
