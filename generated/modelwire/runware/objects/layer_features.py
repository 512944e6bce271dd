# Written by modelwire-codegen from specs/runware/shared/delivery.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.layer_features import LayerFeaturesObject
from modelwire.runware.objects.watermark import Watermark
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class LayerFeatures(Object, LayerFeaturesObject):
    """Extra features: a watermark and transparency."""

    model_config = ConfigDict(extra="forbid")
    layer_diffuse: bool = Field(
        default=OMIT, serialization_alias="layerDiffuse", description="Makes the picture with a transparent background."
    )
    watermark: Watermark = Field(default=OMIT, description="Mark laid over the result.")
