# Written by modelwire-codegen from specs/runware/models/lightricks.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.ltx23_frame_image import Ltx23FrameImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Fits, Rule


class Ltx23FrameImage(Object, Ltx23FrameImageObject, extra="forbid"):
    """A picture that the first or the last frame must show."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits("frame", {"anyOf": [{"type": "string", "enum": ["first", "last"]}, {"type": "integer", "minimum": -1}]}),
    )
    image: MediaField = Field(description="Picture that the frame shows.")
    frame: Literal["first", "last"] | int = Field(
        default=OMIT, description="Frame that the picture stands for, by name or number."
    )
