# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.openpose_settings import OpenposeSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenposeSettings(Object, OpenposeSettingsObject):
    """What of a pose is drawn."""

    include_hands_and_face_open_pose: bool = Field(
        default=OMIT, serialization_alias="includeHandsAndFaceOpenPose", description="Draws hands and faces too."
    )
