# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.runway_moderation import RunwayModerationInput, RunwayModerationObject


class RunwaySettingsObject:
    """Marks a `RunwaySettings` in signatures, which need no Pydantic for it."""


class RunwaySettingsInput(TypedDict, total=False):
    """Settings of Runway models."""

    content_moderation: RunwayModerationInput | RunwayModerationObject
    """How content is moderated."""
