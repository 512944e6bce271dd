# Written by modelwire-codegen from specs/runware/models/background_removal.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict


class RembgSettingsObject:
    """Marks a `RembgSettings` in signatures, which need no Pydantic for it."""


class RembgSettingsInput(TypedDict, total=False):
    """How the background is taken out."""

    rgba: Sequence[float]
    """Colour put in place of the background: red, green, blue and opacity. 4 items."""
    post_process_mask: bool
    """Cleans the mask up. The service's default is false."""
    return_only_mask: bool
    """Gives the mask instead of the picture. The service's default is false."""
    alpha_matting: bool
    """Softens edges, such as those of hair. The service's default is false."""
    alpha_matting_foreground_threshold: int
    """Value above which a pixel is foreground. 1 to 255. The service's default is 240."""
    alpha_matting_background_threshold: int
    """Value below which a pixel is background. 1 to 255. The service's default is 10."""
    alpha_matting_erode_size: int
    """How far the mask is drawn in. 1 to 255 px. The service's default is 10."""
