# Written by modelwire-codegen from specs/runware/models/controlnet_preprocessors.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.openpose_settings import OpenposeSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenposeSettings(Object, OpenposeSettingsObject, alias_generator=CAMEL_CASE):
    """What of a pose is drawn."""

    include_hands_and_face_open_pose: bool = Field(default=OMIT, description="Draws hands and faces too.")
