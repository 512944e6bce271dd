# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.kling_settings import KlingSettingsInput, KlingSettingsObject


class KlingProviderSettingsObject:
    """Marks a `KlingProviderSettings` in signatures, which need no Pydantic for it."""


class KlingProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Kling."""

    klingai: KlingSettingsInput | KlingSettingsObject
    """Settings of Kling models."""
