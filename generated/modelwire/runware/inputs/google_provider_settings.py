# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.google_settings import GoogleSettingsInput, GoogleSettingsObject


class GoogleProviderSettingsObject:
    """Marks a `GoogleProviderSettings` in signatures, which need no Pydantic for it."""


class GoogleProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Google."""

    google: GoogleSettingsInput | GoogleSettingsObject
    """Settings of Google models."""
