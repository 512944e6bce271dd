# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.first_frame_image import FirstFrameImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class FirstFrameImage(Object, FirstFrameImageObject, extra="forbid"):
    """A picture that the first frame must show."""

    image: MediaField = Field(description="Picture that the frame shows.")
    frame: Literal["first", 0] = Field(
        default=OMIT, description="Frame that the picture stands for, by name or number."
    )
