# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.u_net_accelerator_options import UNetAcceleratorOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import All, Any_, Equals, Holds, Not, Present, Rule, Step


class UNetAcceleratorOptions(Object, UNetAcceleratorOptionsObject, alias_generator=CAMEL_CASE):
    """Caching that speeds Stable Diffusion up.

    Rules:
    - Not allowed: cache_start_step and cache_start_step_percentage are set.
    - Not allowed: cache_end_step and cache_end_step_percentage are set.
    - Not allowed: (fbCache is true and tea_cache is true), (dbCache is true and fbCache is true), (deep_cache is true
      and fbCache is true), (dbCache is true and tea_cache is true), (deep_cache is true and tea_cache is true) or
      (dbCache is true and deep_cache is true)."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(Present("cacheStartStep", "cacheStartStepPercentage"))),
        Holds(Not(Present("cacheEndStep", "cacheEndStepPercentage"))),
        Holds(
            Not(
                Any_(
                    All(Equals("fbCache", True), Equals("teaCache", True)),
                    All(Equals("dbCache", True), Equals("fbCache", True)),
                    All(Equals("deepCache", True), Equals("fbCache", True)),
                    All(Equals("dbCache", True), Equals("teaCache", True)),
                    All(Equals("deepCache", True), Equals("teaCache", True)),
                    All(Equals("dbCache", True), Equals("deepCache", True)),
                )
            )
        ),
        Step("teaCacheDistance", "0.01"),
    )
    cache_end_step: int = Field(default=OMIT, ge=1, description="Step at which caching ends.")
    cache_end_step_percentage: int = Field(
        default=OMIT, ge=1, le=100, description="Share of the steps after which caching ends."
    )
    cache_max_consecutive_steps: int = Field(
        default=OMIT, ge=1, le=5, description="How many steps in a row may use the cache."
    )
    cache_start_step: int = Field(default=OMIT, ge=0, description="Step at which caching starts.")
    cache_start_step_percentage: int = Field(
        default=OMIT, ge=0, le=99, description="Share of the steps after which caching starts."
    )
    deep_cache: bool = Field(default=OMIT, description="Turns DeepCache on.")
    deep_cache_branch_id: int = Field(default=OMIT, description="Branch of the network that DeepCache keeps.")
    deep_cache_interval: int = Field(default=OMIT, description="Steps between refreshes of DeepCache.")
    tea_cache: bool = Field(default=OMIT, description="Turns TeaCache on.")
    tea_cache_distance: float = Field(
        default=OMIT, ge=0, le=1, description="How readily TeaCache skips work; higher is faster, lower is better."
    )
