# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class CannySettingsObject:
    """Marks a `CannySettings` in signatures, which need no Pydantic for it."""


class CannySettingsInput(TypedDict, total=False):
    """How edges are found."""

    low_threshold_canny: int
    """Gradient below which nothing is an edge; less than the high one. 0 to 255. The service's default is 100."""
    high_threshold_canny: int
    """Gradient above which everything is an edge. 0 to 255. The service's default is 200."""
