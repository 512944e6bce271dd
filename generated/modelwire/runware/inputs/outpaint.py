# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class OutpaintObject:
    """Marks a `Outpaint` in signatures, which need no Pydantic for it."""


class OutpaintInput(TypedDict, total=False):
    """How far the picture is extended on each side.

    Rules:
    - top, bottom, left or right is set."""

    top: int
    """Growth at the top. At least 0 px, a multiple of 64."""
    bottom: int
    """Growth at the bottom. At least 0 px, a multiple of 64."""
    left: int
    """Growth on the left. At least 0 px, a multiple of 64."""
    right: int
    """Growth on the right. At least 0 px, a multiple of 64."""
    blur: int
    """How softly the seam is blended. 0 to 32."""
