# Written by modelwire-codegen from specs/runware/models/minimax.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.minimax_h3_max_turbo_inputs import MinimaxH3MaxTurboInputsObject
from modelwire.runware.objects.end_frame_image import EndFrameImage
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, MediaField, Object
from modelwire_runtime.rules import Contains, Not, OneOf, Rule, Vacuous


class MinimaxH3MaxTurboInputs(Object, MinimaxH3MaxTurboInputsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Pictures that frames of the clip must show."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Vacuous("frameImages", Contains("frameImages", Not(OneOf("item.frame", ("last", -1))))),
    )
    frame_images: list[MediaField | EndFrameImage] = Field(
        default=OMIT, min_length=1, max_length=2, description="Pictures that given frames must show."
    )
