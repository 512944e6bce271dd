# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class VideoEditControlsObject:
    """Marks a `VideoEditControls` in signatures, which need no Pydantic for it."""


class VideoEditControlsInput(TypedDict, total=False):
    """Controls that hold the edit to the source clip."""

    pose_strength: str
    """How strongly poses of the source are kept."""
    depth_blur: float
    """How loosely the depth of the scene is kept; higher is freer."""
    normals_augmentation: float
    """How loosely surfaces are kept; higher is freer."""
    trajectory_sparsity: float
    """How sparsely motion is anchored; higher is freer."""
    face: bool
    """Keeps the identity of faces."""
