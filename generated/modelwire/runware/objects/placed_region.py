# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.placed_region import PlacedRegionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import DependentRequired, Fits, Rule


class PlacedRegion(Object, PlacedRegionObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """A region that places, moves or removes a thing.

    Rules:
    - source_box needs reference_index."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        DependentRequired("sourceBox", ("referenceIndex",)),
        Fits("sourceBox", {"items": {"type": "integer", "minimum": 0, "maximum": 1000}}),
        Fits("targetBox", {"items": {"type": "integer", "minimum": 0, "maximum": 1000}}),
    )
    id: str = Field(min_length=1, description="Identifier of the region, by which the prompt names it.")
    description: str = Field(default=OMIT, min_length=1, description="What stands in the region.")
    reference_index: int | None = Field(
        default=OMIT, ge=0, le=9, description="Reference picture that the thing comes from, by number."
    )
    source_box: list[int] | None = Field(
        default=OMIT, min_length=4, max_length=4, description="Box of the thing in the reference picture."
    )
    target_box: list[int] | None = Field(
        default=OMIT, min_length=4, max_length=4, description="Box of the thing in the result."
    )
