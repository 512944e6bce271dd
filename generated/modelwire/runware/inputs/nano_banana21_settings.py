# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class NanoBanana21SettingsObject:
    """Marks a `NanoBanana21Settings` in signatures, which need no Pydantic for it."""


class NanoBanana21SettingsInput(TypedDict, total=False):
    """Settings of Nano Banana 2.1."""

    system_prompt: str
    """Standing instructions to the model. 1 to 50000 characters."""
    temperature: float
    """How freely the model chooses; lower is more predictable. 0 to 2, a multiple of 0.01."""
    top_p: float
    """Share of likely tokens that the model chooses from. 0 to 1, a multiple of 0.01."""
    image_search: bool
    """Lets the model look pictures up on the web."""
    safety_tolerance: Literal["high", "medium", "low", "none", "off"]
    """How much the content filter lets pass. The service's default is "none"."""
    thinking_level: Literal["minimal", "medium", "high"]
    """How much the model reasons before it answers. The service's default is "minimal"."""
    web_search: bool
    """Lets the model search the web."""
