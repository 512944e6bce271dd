# Written by modelwire-codegen from specs/runware/shared/provider_settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class KlingCameraConfigObject:
    """Marks a `KlingCameraConfig` in signatures, which need no Pydantic for it."""


class KlingCameraConfigInput(TypedDict, total=False):
    """How far the camera moves on each axis."""

    horizontal: int
    """Camera movement to the side."""
    vertical: int
    """Camera movement up and down."""
    zoom: int
    """Change of the focal length."""
    roll: int
    """Rotation of the camera about its line of sight."""
    tilt: int
    """Turn of the camera up and down."""
    pan: int
    """Turn of the camera to the side."""
