# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class OpenAISettingsObject:
    """Marks a `OpenAISettings` in signatures, which need no Pydantic for it."""


class OpenAISettingsInput(TypedDict, total=False):
    """Settings of OpenAI models."""

    quality: Literal["auto", "high", "medium", "low"] | str
    """Quality level of the result. Known values: auto, high, medium, low; others are passed on."""
    background: Literal["auto", "transparent", "opaque"] | str
    """How the background is made, transparent or not. Known values: auto, transparent, opaque; others are passed on."""
    style: str
    """Style of the result. Commonly vivid, natural."""
    moderation: Literal["auto", "low"] | str
    """How strictly content is moderated. Known values: auto, low; others are passed on."""
