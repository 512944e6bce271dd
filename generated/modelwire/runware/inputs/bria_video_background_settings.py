# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class BriaVideoBackgroundSettingsObject:
    """Marks a `BriaVideoBackgroundSettings` in signatures, which need no Pydantic for it."""


class BriaVideoBackgroundSettingsInput(TypedDict, total=False):
    """Settings of Bria's background removal."""

    rgba: Sequence[int]
    """Background colour as red, green, blue and alpha. 4 items. The service's default is [255, 255, 255, 0]."""
