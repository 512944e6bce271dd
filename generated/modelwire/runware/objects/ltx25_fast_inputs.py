# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.ltx25_fast_inputs import Ltx25FastInputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class Ltx25FastInputs(Object, Ltx25FastInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Pictures and sound that guide the clip."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    reference_images: list[MediaField] = Field(
        default=OMIT, min_length=1, max_length=1, description="Pictures that guide the result."
    )
    frame_images: list[MediaField | EndFrameImage] = Field(
        default=OMIT, min_length=1, max_length=2, description="Pictures that given frames must show."
    )
    audio: MediaField = Field(default=OMIT, description="Sound to work on.")
