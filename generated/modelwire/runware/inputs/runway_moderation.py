# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class RunwayModerationObject:
    """Marks a `RunwayModeration` in signatures, which need no Pydantic for it."""


class RunwayModerationInput(TypedDict, total=False):
    """How content is moderated."""

    public_figure_threshold: str
    """How strictly public figures are recognised."""
