# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.score_guidance import ScoreGuidanceInput, ScoreGuidanceObject


class ScoringCriterionObject:
    """Marks a `ScoringCriterion` in signatures, which need no Pydantic for it."""


class ScoringCriterionInput(TypedDict, total=False):
    """One criterion by which results are scored."""

    key: str
    """Identifier of the criterion."""
    label: str
    """Name of the criterion."""
    description: str
    """What the criterion judges."""
    weight: float
    """How much the criterion counts."""
    passing_score: float
    """Score from which the criterion counts as met."""
    score_guidance: Sequence[ScoreGuidanceInput | ScoreGuidanceObject]
    """What each score stands for."""
