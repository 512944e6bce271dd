# Written by modelwire-codegen from specs/runware/models/klingai_video.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.kling26_pro_inputs import Kling26ProInputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Kling26ProInputs(Object, Kling26ProInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Media that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=1, description="Pictures that guide the result."
    )
    frame_images: list[MediaField | EndFrameImage] = Field(
        default=OMIT, min_length=1, max_length=2, description="Pictures that given frames must show."
    )
    reference_videos: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=1, description="Clips that guide the result."
    )
