# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.bytedance_settings import BytedanceSettingsInput, BytedanceSettingsObject


class BytedanceProviderSettingsObject:
    """Marks a `BytedanceProviderSettings` in signatures, which need no Pydantic for it."""


class BytedanceProviderSettingsInput(TypedDict, total=False):
    """Settings passed to ByteDance."""

    bytedance: BytedanceSettingsInput | BytedanceSettingsObject
    """Settings of ByteDance models."""
