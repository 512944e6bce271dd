# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class TransformerAcceleratorOptionsObject:
    """Marks a `TransformerAcceleratorOptions` in signatures, which need no Pydantic for it."""


class TransformerAcceleratorOptionsInput(TypedDict, total=False):
    """Caching that speeds transformer models up.

    Rules:
    - Not allowed: cache_start_step and cache_start_step_percentage are set.
    - Not allowed: cache_end_step and cache_end_step_percentage are set.
    - Not allowed: (fb_cache is true and tea_cache is true), (db_cache is true and fb_cache is true), (deepCache is
      true and fb_cache is true), (db_cache is true and tea_cache is true), (deepCache is true and tea_cache is true)
      or (db_cache is true and deepCache is true)."""

    cache_end_step: int
    """Step at which caching ends. At least 1 step."""
    cache_end_step_percentage: int
    """Share of the steps after which caching ends. 1 to 100 percent."""
    cache_max_consecutive_steps: int
    """How many steps in a row may use the cache. 1 to 5 steps. The service's default is 3."""
    cache_start_step: int
    """Step at which caching starts. At least 0 steps."""
    cache_start_step_percentage: int
    """Share of the steps after which caching starts. 0 to 99 percent."""
    db_cache: bool
    """Turns DB Cache on."""
    db_cache_skip_interval: int
    """Steps between refreshes of DB Cache; higher is faster. At least 1 step. The service's default is 5."""
    db_cache_threshold: float
    """How readily DB Cache reuses blocks; lower is faster, higher is better. 0 to 1, a multiple of 0.01. The service's
    default is 0.25."""
    fb_cache: bool
    """Turns first-block caching on."""
    fb_cache_threshold: float
    """How large a change first-block caching lets pass."""
    tea_cache: bool
    """Turns TeaCache on."""
    tea_cache_distance: float
    """How readily TeaCache skips work; higher is faster, lower is better. 0 to 1, a multiple of 0.01. The service's
    default is 0.5."""
