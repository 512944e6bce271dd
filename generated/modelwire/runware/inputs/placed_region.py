# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import Required


class PlacedRegionObject:
    """Marks a `PlacedRegion` in signatures, which need no Pydantic for it."""


class PlacedRegionInput(TypedDict, total=False):
    """A region that places, moves or removes a thing.

    Rules:
    - source_box needs reference_index."""

    id: Required[str]
    """Identifier of the region, by which the prompt names it. At least 1 character."""
    description: str
    """What stands in the region. At least 1 character."""
    reference_index: int | None
    """Reference picture that the thing comes from, by number. 0 to 9."""
    source_box: Sequence[int] | None
    """Box of the thing in the reference picture. 4 items."""
    target_box: Sequence[int] | None
    """Box of the thing in the result. 4 items."""
