# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class AcceleratorOptionsObject:
    """Marks a `AcceleratorOptions` in signatures, which need no Pydantic for it."""


class AcceleratorOptionsInput(TypedDict, total=False):
    """Caching that speeds the denoising up. Elsewhere only one cache may be on, and a step excludes its percentage."""

    cache_start_step: int
    """Step at which caching starts. In steps."""
    cache_end_step: int
    """Step at which caching ends. In steps."""
    cache_start_step_percentage: int
    """Share of the steps after which caching starts. In percent."""
    cache_end_step_percentage: int
    """Share of the steps after which caching ends. In percent."""
    cache_max_consecutive_steps: int
    """How many steps in a row may use the cache. In steps."""
    fb_cache: bool
    """Turns first-block caching on."""
    fb_cache_threshold: float
    """How large a change first-block caching lets pass."""
    tea_cache: bool
    """Turns TeaCache on."""
    tea_cache_distance: float
    """How readily TeaCache skips work; higher is faster, lower is better."""
    db_cache: bool
    """Turns DB Cache on."""
    db_cache_threshold: float
    """How readily DB Cache reuses blocks; lower is faster, higher is better."""
    db_cache_skip_interval: int
    """Steps between refreshes of DB Cache; higher is faster. In steps."""
    deep_cache: bool
    """Turns DeepCache on."""
    deep_cache_interval: int
    """Steps between refreshes of DeepCache. In steps."""
    deep_cache_branch_id: int
    """Branch of the network that DeepCache keeps."""
