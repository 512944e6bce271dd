# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class OpenOutpaintObject:
    """Marks a `OpenOutpaint` in signatures, which need no Pydantic for it."""


class OpenOutpaintInput(TypedDict, total=False):
    """How far the picture is extended on each side. Elsewhere at least one side must be given."""

    top: int
    """Growth at the top. In px."""
    bottom: int
    """Growth at the bottom. In px."""
    left: int
    """Growth on the left. In px."""
    right: int
    """Growth on the right. In px."""
    blur: int
    """How softly the seam is blended."""
