# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.advanced_features import AdvancedFeaturesObject
from modelwire.runware.objects.open_watermark import OpenWatermark
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class AdvancedFeatures(Object, AdvancedFeaturesObject):
    """Extra features of the task."""

    watermark: OpenWatermark = Field(default=OMIT, description="Mark laid over the result.")
