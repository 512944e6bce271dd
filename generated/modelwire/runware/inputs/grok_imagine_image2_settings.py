# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class GrokImagineImage2SettingsObject:
    """Marks a `GrokImagineImage2Settings` in signatures, which need no Pydantic for it."""


class GrokImagineImage2SettingsInput(TypedDict, total=False):
    """Settings of Grok Imagine Image 2.0."""

    quality: Literal["low", "medium"]
    """Quality level of the result. The service's default is "medium"."""
