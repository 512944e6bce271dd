# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from typing_extensions import Required


class EditRegionObject:
    """Marks a `EditRegion` in signatures, which need no Pydantic for it."""


class EditRegionInput(TypedDict, total=False):
    """Box of an area to change."""

    x1: Required[int]
    """Left edge of the box."""
    y1: Required[int]
    """Top edge of the box."""
    x2: Required[int]
    """Right edge of the box."""
    y2: Required[int]
    """Bottom edge of the box."""
