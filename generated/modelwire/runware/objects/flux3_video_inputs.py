# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.flux3_video_inputs import Flux3VideoInputsObject
from modelwire.runware.objects.flux3_frame_image import Flux3FrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Flux3VideoInputs(Object, Flux3VideoInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Media that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    frame_images: list[MediaField | Flux3FrameImage] = Field(
        default=OMIT, min_length=1, max_length=10, description="Pictures that given frames must show."
    )
    video: MediaField = Field(default=OMIT, description="Clip to work on.")
    draft_cache: str = Field(default=OMIT, description="Draft bundle from which to make the full clip.")
