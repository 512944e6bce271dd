# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.active_speaker_detection import ActiveSpeakerDetectionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ActiveSpeakerDetection(Object, ActiveSpeakerDetectionObject, alias_generator=CAMEL_CASE):
    """How the speaker in the clip is found."""

    auto_detect: bool = Field(default=OMIT, description="Lets the model find the speaker.")
    frame_number: int = Field(default=OMIT, description="Frame that the face coordinates belong to.")
    coordinates: list[float] = Field(default=OMIT, description="Point on the speaker's face.")
    bounding_boxes: list[list[float]] = Field(default=OMIT, description="Boxes of the speaker's face.")
