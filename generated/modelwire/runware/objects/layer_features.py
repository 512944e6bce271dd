# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.layer_features import LayerFeaturesObject
from modelwire.runware.objects.watermark import Watermark
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class LayerFeatures(Object, LayerFeaturesObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Extra features: a watermark and transparency."""

    layer_diffuse: bool = Field(default=OMIT, description="Makes the picture with a transparent background.")
    watermark: Watermark = Field(default=OMIT, description="Mark laid over the result.")
