# Written by modelwire-codegen from specs/deepinfra/shared/chat.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class PromptCacheOptionsObject:
    """Marks a `PromptCacheOptions` in signatures, which need no Pydantic for it."""


class PromptCacheOptionsInput(TypedDict, total=False):
    """How a prompt is kept for later requests."""

    mode: Literal["explicit", "implicit"] | None
    """Keep what is marked only."""
    ttl: Literal["5m", "1h"] | None
    """How long to keep it."""
