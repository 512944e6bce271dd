# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.runway_settings import RunwaySettingsInput, RunwaySettingsObject


class RunwayProviderSettingsObject:
    """Marks a `RunwayProviderSettings` in signatures, which need no Pydantic for it."""


class RunwayProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Runway."""

    runway: RunwaySettingsInput | RunwaySettingsObject
    """Settings of Runway models."""
