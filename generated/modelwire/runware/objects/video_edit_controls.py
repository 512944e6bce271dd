# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.video_edit_controls import VideoEditControlsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class VideoEditControls(Object, VideoEditControlsObject, alias_generator=CAMEL_CASE):
    """Controls that hold the edit to the source clip."""

    pose_strength: str = Field(default=OMIT, description="How strongly poses of the source are kept.")
    depth_blur: float = Field(default=OMIT, description="How loosely the depth of the scene is kept; higher is freer.")
    normals_augmentation: float = Field(default=OMIT, description="How loosely surfaces are kept; higher is freer.")
    trajectory_sparsity: float = Field(default=OMIT, description="How sparsely motion is anchored; higher is freer.")
    face: bool = Field(default=OMIT, description="Keeps the identity of faces.")
