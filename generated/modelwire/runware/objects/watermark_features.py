# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.watermark_features import WatermarkFeaturesObject
from modelwire.runware.objects.watermark import Watermark
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class WatermarkFeatures(Object, WatermarkFeaturesObject):
    """Extra features: a watermark."""

    model_config = ConfigDict(extra="forbid")
    watermark: Watermark = Field(default=OMIT, description="Mark laid over the result.")
