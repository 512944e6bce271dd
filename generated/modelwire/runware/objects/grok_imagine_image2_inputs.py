# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.grok_imagine_image2_inputs import GrokImagineImage2InputsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object


class GrokImagineImage2Inputs(Object, GrokImagineImage2InputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Pictures that guide the result."""

    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=3, description="Pictures that guide the result."
    )
