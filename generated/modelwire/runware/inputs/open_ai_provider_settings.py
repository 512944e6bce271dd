# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.open_ai_settings import OpenAISettingsInput, OpenAISettingsObject


class OpenAIProviderSettingsObject:
    """Marks a `OpenAIProviderSettings` in signatures, which need no Pydantic for it."""


class OpenAIProviderSettingsInput(TypedDict, total=False):
    """Settings passed to OpenAI."""

    openai: OpenAISettingsInput | OpenAISettingsObject
    """Settings of OpenAI models."""
