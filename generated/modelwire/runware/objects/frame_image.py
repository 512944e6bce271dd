# Written by modelwire-codegen from specs/runware/shared/inputs.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.frame_image import FrameImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object


class FrameImage(Object, FrameImageObject):
    """A picture that a frame of the clip must show."""

    image: MediaField = Field(description="Picture that the frame shows.")
    frame: str | int = Field(default=OMIT, description="Frame that the picture stands for, by name or number.")
    timestamp: float = Field(default=OMIT, description="Moment in the clip that the picture stands for.")
