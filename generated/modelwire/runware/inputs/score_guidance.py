# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class ScoreGuidanceObject:
    """Marks a `ScoreGuidance` in signatures, which need no Pydantic for it."""


class ScoreGuidanceInput(TypedDict, total=False):
    """What a score stands for."""

    score: float
    """Score that the guidance is about."""
    description: str
    """What earns the score."""
