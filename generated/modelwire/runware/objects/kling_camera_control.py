# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.kling_camera_control import KlingCameraControlObject
from modelwire.runware.objects.kling_camera_config import KlingCameraConfig
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class KlingCameraControl(Object, KlingCameraControlObject):
    """How the camera moves."""

    type: str = Field(default=OMIT, description="Kind of camera movement.")
    config: KlingCameraConfig = Field(default=OMIT, description="How far the camera moves on each axis.")
