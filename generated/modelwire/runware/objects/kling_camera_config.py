# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling_camera_config import KlingCameraConfigObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class KlingCameraConfig(Object, KlingCameraConfigObject):
    """How far the camera moves on each axis."""

    horizontal: int = Field(default=OMIT, description="Camera movement to the side.")
    vertical: int = Field(default=OMIT, description="Camera movement up and down.")
    zoom: int = Field(default=OMIT, description="Change of the focal length.")
    roll: int = Field(default=OMIT, description="Rotation of the camera about its line of sight.")
    tilt: int = Field(default=OMIT, description="Turn of the camera up and down.")
    pan: int = Field(default=OMIT, description="Turn of the camera to the side.")
