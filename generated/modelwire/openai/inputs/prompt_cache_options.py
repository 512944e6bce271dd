# Written by modelwire-codegen from specs/openai/shared/service.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class PromptCacheOptionsObject:
    """Marks a `PromptCacheOptions` in signatures, which need no Pydantic for it."""


class PromptCacheOptionsInput(TypedDict, total=False):
    """What of a prompt is cached."""

    mode: Literal["implicit", "explicit"]
    """Where the service sees fit, or up to marked places. The service's default is "implicit"."""
    ttl: Literal["30m", "12h"]
    """How long it is kept. The service's default is "30m"."""
    prewarm: bool
    """Fill the cache only. The service's default is false."""
    comparison_response_id: str | None
    """Response to compare the use of the cache with."""
