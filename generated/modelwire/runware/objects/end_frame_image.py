# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.end_frame_image import EndFrameImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class EndFrameImage(Object, EndFrameImageObject, extra="forbid"):
    """A picture that the first or the last frame must show."""

    image: MediaField = Field(description="Picture that the frame shows.")
    frame: Literal["first", "last", 0, -1] = Field(
        default=OMIT, description="Frame that the picture stands for, by name or number."
    )
