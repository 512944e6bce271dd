# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.alibaba_settings import AlibabaSettingsInput, AlibabaSettingsObject


class AlibabaProviderSettingsObject:
    """Marks a `AlibabaProviderSettings` in signatures, which need no Pydantic for it."""


class AlibabaProviderSettingsInput(TypedDict, total=False):
    """Settings passed to Alibaba."""

    alibaba: AlibabaSettingsInput | AlibabaSettingsObject
    """Settings of Alibaba models."""
