# Written by modelwire-codegen from specs/openai/shared/responses.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class ImageContextObject:
    """Marks a `ImageContext` in signatures, which need no Pydantic for it."""


class ImageContextInput(TypedDict, total=False):
    """How pictures of a conversation are kept."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether to shrink them. The service's default is "auto"."""
