# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class ActiveSpeakerDetection(Object, ActiveSpeakerDetectionObject):
    """How the speaker in the clip is found."""

    auto_detect: bool = Field(
        default=OMIT, serialization_alias="autoDetect", description="Lets the model find the speaker."
    )
    frame_number: int = Field(
        default=OMIT, serialization_alias="frameNumber", description="Frame that the face coordinates belong to."
    )
    coordinates: list[float] = Field(default=OMIT, description="Point on the speaker's face.")
    bounding_boxes: list[list[float]] = Field(
        default=OMIT, serialization_alias="boundingBoxes", description="Boxes of the speaker's face."
    )
