# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.open_watermark import OpenWatermarkInput, OpenWatermarkObject


class AdvancedFeaturesObject:
    """Marks a `AdvancedFeatures` in signatures, which need no Pydantic for it."""


class AdvancedFeaturesInput(TypedDict, total=False):
    """Extra features of the task."""

    watermark: OpenWatermarkInput | OpenWatermarkObject
    """Mark laid over the result."""
