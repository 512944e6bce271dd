# Written by modelwire-codegen from specs/aihubmix/shared/gemini.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class GeminiImageConfigObject:
    """Marks a `GeminiImageConfig` in signatures, which need no Pydantic for it."""


class GeminiImageConfigInput(TypedDict, total=False):
    """How pictures shall be."""

    aspect_ratio: str
    """Shape."""
    image_size: str
    """Size."""
