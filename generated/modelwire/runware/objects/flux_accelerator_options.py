# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.flux_accelerator_options import FluxAcceleratorOptionsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import All, Any_, Equals, Holds, Not, Present, Rule, Step


class FluxAcceleratorOptions(Object, FluxAcceleratorOptionsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Caching that speeds FLUX.1 up.

    Rules:
    - Not allowed: cache_start_step and cache_start_step_percentage are set.
    - Not allowed: cache_end_step and cache_end_step_percentage are set.
    - Not allowed: (fbCache is true and tea_cache is true), (fbCache is true and db_cache is true), (fbCache is true
      and deepCache is true), (tea_cache is true and db_cache is true), (tea_cache is true and deepCache is true) or
      (db_cache is true and deepCache is true)."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Not(Present("cacheStartStep", "cacheStartStepPercentage"))),
        Holds(Not(Present("cacheEndStep", "cacheEndStepPercentage"))),
        Holds(
            Not(
                Any_(
                    All(Equals("fbCache", True), Equals("teaCache", True)),
                    All(Equals("fbCache", True), Equals("dbCache", True)),
                    All(Equals("fbCache", True), Equals("deepCache", True)),
                    All(Equals("teaCache", True), Equals("dbCache", True)),
                    All(Equals("teaCache", True), Equals("deepCache", True)),
                    All(Equals("dbCache", True), Equals("deepCache", True)),
                )
            )
        ),
        Step("teaCacheDistance", "0.01"),
        Step("dbCacheThreshold", "0.01"),
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
    tea_cache: bool = Field(default=OMIT, description="Turns TeaCache on.")
    tea_cache_distance: float = Field(
        default=OMIT, ge=0, le=1, description="How readily TeaCache skips work; higher is faster, lower is better."
    )
    db_cache: bool = Field(default=OMIT, description="Turns DB Cache on.")
    db_cache_threshold: float = Field(
        default=OMIT, ge=0, le=1, description="How readily DB Cache reuses blocks; lower is faster, higher is better."
    )
    db_cache_skip_interval: int = Field(
        default=OMIT, ge=1, description="Steps between refreshes of DB Cache; higher is faster."
    )
