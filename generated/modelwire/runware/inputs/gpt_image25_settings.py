# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class GptImage25SettingsObject:
    """Marks a `GptImage25Settings` in signatures, which need no Pydantic for it."""


class GptImage25SettingsInput(TypedDict, total=False):
    """Settings of GPT Image 2.5."""

    background: Literal["auto", "opaque", "transparent"]
    """How the background is made, transparent or not. The service's default is "auto"."""
    moderation: Literal["auto", "low"]
    """How strictly content is moderated. The service's default is "auto"."""
    quality: Literal["auto", "max", "xhigh", "high", "medium", "low"]
    """Quality level of the result. The service's default is "auto"."""
