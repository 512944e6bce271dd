# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `make generate`.

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.grok_imagine_image2_inputs import GrokImagineImage2InputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class GrokImagineImage2Inputs(Object, GrokImagineImage2InputsObject):
    """Pictures that guide the result."""

    model_config = ConfigDict(extra="forbid")
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=3,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
