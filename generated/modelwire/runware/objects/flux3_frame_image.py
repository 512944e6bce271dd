# Written by modelwire-codegen from specs/runware/models/bfl_flux_3.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.flux3_frame_image import Flux3FrameImageObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import MediaField, Object
from modelwire_runtime.rules import Fits, Not, Present, Rule, Step, When


class Flux3FrameImage(Object, Flux3FrameImageObject, extra="forbid"):
    """A picture that a frame or a moment of the clip must show.

    Rules:
    - If frame is set: timestamp is not set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        When(Present("frame"), Not(Present("timestamp"))),
        Fits("frame", {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": -1}]}),
        Step("timestamp", "0.01"),
    )
    image: MediaField = Field(description="Picture that the frame shows.")
    frame: str | int = Field(default=OMIT, description="Frame that the picture stands for, by name or number.")
    timestamp: float = Field(default=OMIT, ge=0, le=20, description="Moment in the clip that the picture stands for.")
