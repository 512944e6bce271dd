# Written by modelwire-codegen from specs/runware/models/xai.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.grok_imagine_video15_lite_inputs import GrokImagineVideo15LiteInputsObject
from modelwire.runware.objects.first_frame_image import FirstFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class GrokImagineVideo15LiteInputs(
    Object, GrokImagineVideo15LiteInputsObject, alias_generator=CAMEL_CASE, extra="forbid"
):
    """Pictures that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    frame_images: list[MediaField | FirstFrameImage] = Field(
        default=OMIT, min_length=1, max_length=1, description="Pictures that given frames must show."
    )
