# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict

from modelwire.runware.inputs.kling_camera_config import KlingCameraConfigInput, KlingCameraConfigObject


class KlingCameraControlObject:
    """Marks a `KlingCameraControl` in signatures, which need no Pydantic for it."""


class KlingCameraControlInput(TypedDict, total=False):
    """How the camera moves."""

    type: str
    """Kind of camera movement."""
    config: KlingCameraConfigInput | KlingCameraConfigObject
    """How far the camera moves on each axis."""
