# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.watermark_features import WatermarkFeaturesObject
from modelwire.runware.objects.watermark import Watermark
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WatermarkFeatures(Object, WatermarkFeaturesObject, extra="forbid"):
    """Extra features: a watermark."""

    watermark: Watermark = Field(default=OMIT, description="Mark laid over the result.")
