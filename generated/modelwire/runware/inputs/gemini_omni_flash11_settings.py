# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GeminiOmniFlash11SettingsObject:
    """Marks a `GeminiOmniFlash11Settings` in signatures, which need no Pydantic for it."""


class GeminiOmniFlash11SettingsInput(TypedDict, total=False):
    """Settings of Gemini Omni Flash 1.1."""

    temperature: float
    """How freely the model chooses; lower is more predictable. 0 to 2, a multiple of 0.01. The service's default is 1."""
    top_p: float
    """Share of likely tokens that the model chooses from. 0 to 1, a multiple of 0.01. The service's default is 0.95."""
