# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class NanoBanana2LiteSettingsObject:
    """Marks a `NanoBanana2LiteSettings` in signatures, which need no Pydantic for it."""


class NanoBanana2LiteSettingsInput(TypedDict, total=False):
    """Settings of Nano Banana 2 Lite."""

    system_prompt: str
    """Standing instructions to the model. 1 to 50000 characters."""
    temperature: float
    """How freely the model chooses; lower is more predictable. 0 to 2, a multiple of 0.01. The service's default is 1."""
    top_p: float
    """Share of likely tokens that the model chooses from. 0 to 1, a multiple of 0.01. The service's default is 0.95."""
    thinking: Literal["MINIMAL", "HIGH"]
    """Whether and how far the model reasons before it answers."""
