# Written by modelwire-codegen from specs/runware/models/bytedance_video.yaml. Do not edit: change that, and run `make generate`.

from typing import ClassVar

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.seedance25_inputs import Seedance25InputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Seedance25Inputs(Object, Seedance25InputsObject):
    """Media that guide the clip."""

    model_config = ConfigDict(extra="forbid")
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=30,
        serialization_alias="referenceImages",
        description="Pictures that guide the result.",
    )
    frame_images: list[MediaField | EndFrameImage] = Field(
        default=OMIT,
        min_length=1,
        max_length=2,
        serialization_alias="frameImages",
        description="Pictures that given frames must show.",
    )
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
    reference_videos: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=10,
        serialization_alias="referenceVideos",
        description="Clips that guide the result.",
    )
    reference_audios: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=10,
        serialization_alias="referenceAudios",
        description="Sounds that guide the result.",
    )
