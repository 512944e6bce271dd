# Written by modelwire-codegen from specs/runware/models/operations.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class MaskingSettingsObject:
    """Marks a `MaskingSettings` in signatures, which need no Pydantic for it."""


class MaskingSettingsInput(TypedDict, total=False):
    """How things are found and masked."""

    confidence: float
    """Least confidence that a detection needs."""
    max_detections: float
    """Most things to find."""
    mask_padding: float
    """Margin around each found area. In px."""
    mask_blur: float
    """How softly the mask fades at its edge."""
