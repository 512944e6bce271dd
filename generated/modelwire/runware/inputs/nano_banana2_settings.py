# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class NanoBanana2SettingsObject:
    """Marks a `NanoBanana2Settings` in signatures, which need no Pydantic for it."""


class NanoBanana2SettingsInput(TypedDict, total=False):
    """Settings of Nano Banana 2."""

    system_prompt: str
    """Standing instructions to the model. 1 to 50000 characters."""
    temperature: float
    """How freely the model chooses; lower is more predictable. 0 to 2, a multiple of 0.01."""
    top_p: float
    """Share of likely tokens that the model chooses from. 0 to 1, a multiple of 0.01."""
    thinking: Literal["MINIMAL", "HIGH"]
    """Whether and how far the model reasons before it answers."""
