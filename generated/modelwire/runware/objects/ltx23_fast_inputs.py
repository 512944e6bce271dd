# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.ltx23_fast_inputs import Ltx23FastInputsObject
from modelwire.runware.objects.ltx23_frame_image import Ltx23FrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Ltx23FastInputs(Object, Ltx23FastInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Frames and sound that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    frame_images: list[MediaField | Ltx23FrameImage] = Field(
        default=OMIT, min_length=1, max_length=10, description="Pictures that given frames must show."
    )
    audio: MediaField = Field(default=OMIT, description="Sound to work on.")
