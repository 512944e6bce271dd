# Written by modelwire-codegen from specs/runware/models/google.yaml. Do not edit: change that, and run `make generate`.

from typing import ClassVar

from pydantic import ConfigDict, Field

from modelwire.runware.inputs.gemini_omni_flash11_inputs import GeminiOmniFlash11InputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class GeminiOmniFlash11Inputs(Object, GeminiOmniFlash11InputsObject):
    """Media that guide the clip."""

    model_config = ConfigDict(extra="forbid")
    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    reference_images: list[MediaField] = Field(
        default=OMIT,
        min_length=1,
        max_length=7,
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
        max_length=3,
        serialization_alias="referenceVideos",
        description="Clips that guide the result.",
    )
