# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.accelerator_options import AcceleratorOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class AcceleratorOptions(Object, AcceleratorOptionsObject, alias_generator=CAMEL_CASE):
    """Caching that speeds the denoising up. Elsewhere only one cache may be on, and a step excludes its percentage."""

    cache_start_step: int = Field(default=OMIT, description="Step at which caching starts.")
    cache_end_step: int = Field(default=OMIT, description="Step at which caching ends.")
    cache_start_step_percentage: int = Field(default=OMIT, description="Share of the steps after which caching starts.")
    cache_end_step_percentage: int = Field(default=OMIT, description="Share of the steps after which caching ends.")
    cache_max_consecutive_steps: int = Field(default=OMIT, description="How many steps in a row may use the cache.")
    fb_cache: bool = Field(default=OMIT, description="Turns first-block caching on.")
    fb_cache_threshold: float = Field(default=OMIT, description="How large a change first-block caching lets pass.")
    tea_cache: bool = Field(default=OMIT, description="Turns TeaCache on.")
    tea_cache_distance: float = Field(
        default=OMIT, description="How readily TeaCache skips work; higher is faster, lower is better."
    )
    db_cache: bool = Field(default=OMIT, description="Turns DB Cache on.")
    db_cache_threshold: float = Field(
        default=OMIT, description="How readily DB Cache reuses blocks; lower is faster, higher is better."
    )
    db_cache_skip_interval: int = Field(
        default=OMIT, description="Steps between refreshes of DB Cache; higher is faster."
    )
    deep_cache: bool = Field(default=OMIT, description="Turns DeepCache on.")
    deep_cache_interval: int = Field(default=OMIT, description="Steps between refreshes of DeepCache.")
    deep_cache_branch_id: int = Field(default=OMIT, description="Branch of the network that DeepCache keeps.")
