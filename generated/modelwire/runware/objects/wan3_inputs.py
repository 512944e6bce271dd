# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.wan3_inputs import Wan3InputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Wan3Inputs(Object, Wan3InputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Media that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    documents: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=1, description="Documents to take into account."
    )
    frame_images: list[MediaField | EndFrameImage] = Field(
        default=OMIT, min_length=1, max_length=2, description="Pictures that given frames must show."
    )
    reference_audios: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=5, description="Sounds that guide the result."
    )
    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=10, description="Pictures that guide the result."
    )
    reference_videos: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=5, description="Clips that guide the result."
    )
    urls: list[str] = Field(
        default=OMIT, min_length=1, max_length=1, description="Public web pages to take into account."
    )
