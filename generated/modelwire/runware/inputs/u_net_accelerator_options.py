# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class UNetAcceleratorOptionsObject:
    """Marks a `UNetAcceleratorOptions` in signatures, which need no Pydantic for it."""


class UNetAcceleratorOptionsInput(TypedDict, total=False):
    """Caching that speeds Stable Diffusion up.

    Rules:
    - Not allowed: cache_start_step and cache_start_step_percentage are set.
    - Not allowed: cache_end_step and cache_end_step_percentage are set.
    - Not allowed: (fbCache is true and tea_cache is true), (dbCache is true and fbCache is true), (deep_cache is true
      and fbCache is true), (dbCache is true and tea_cache is true), (deep_cache is true and tea_cache is true) or
      (dbCache is true and deep_cache is true)."""

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
    deep_cache: bool
    """Turns DeepCache on."""
    deep_cache_branch_id: int
    """Branch of the network that DeepCache keeps."""
    deep_cache_interval: int
    """Steps between refreshes of DeepCache. In steps."""
    tea_cache: bool
    """Turns TeaCache on."""
    tea_cache_distance: float
    """How readily TeaCache skips work; higher is faster, lower is better. 0 to 1, a multiple of 0.01. The service's
    default is 0.5."""
