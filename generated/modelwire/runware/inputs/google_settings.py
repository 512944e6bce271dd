# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GoogleSettingsObject:
    """Marks a `GoogleSettings` in signatures, which need no Pydantic for it."""


class GoogleSettingsInput(TypedDict, total=False):
    """Settings of Google models."""

    generate_audio: bool
    """Makes sound along with the clip."""
    enhance_prompt: bool
    """Rewrites the prompt to say more."""
    search: bool
    """Lets the model search the web."""
    search_latitude: float
    """Latitude from which the web is searched. In degrees."""
    search_longitude: float
    """Longitude from which the web is searched. In degrees."""
    resize_mode: str
    """How the input picture is fitted to the frame. Commonly crop, pad."""
    safety_tolerance: str
    """How much the content filter lets pass."""
    web_search: bool
    """Lets the model search the web."""
