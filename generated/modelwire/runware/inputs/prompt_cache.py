# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class PromptCacheObject:
    """Marks a `PromptCache` in signatures, which need no Pydantic for it."""


class PromptCacheInput(TypedDict, total=False):
    """Caching of the prompt."""

    scope: Literal["system", "system+history"] | str
    """What is cached: the system prompt, or the earlier conversation as well. Known values: system, system+history;
    others are passed on."""
    ttl: Literal["5m", "1h"] | str
    """How long it is kept. Known values: 5m, 1h; others are passed on."""
