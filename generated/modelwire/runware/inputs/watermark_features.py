# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.watermark import WatermarkInput, WatermarkObject


class WatermarkFeaturesObject:
    """Marks a `WatermarkFeatures` in signatures, which need no Pydantic for it."""


class WatermarkFeaturesInput(TypedDict, total=False):
    """Extra features: a watermark."""

    watermark: WatermarkInput | WatermarkObject
    """Mark laid over the result."""
