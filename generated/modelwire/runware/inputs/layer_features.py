# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.watermark import WatermarkInput, WatermarkObject


class LayerFeaturesObject:
    """Marks a `LayerFeatures` in signatures, which need no Pydantic for it."""


class LayerFeaturesInput(TypedDict, total=False):
    """Extra features: a watermark and transparency."""

    layer_diffuse: bool
    """Makes the picture with a transparent background."""
    watermark: WatermarkInput | WatermarkObject
    """Mark laid over the result."""
