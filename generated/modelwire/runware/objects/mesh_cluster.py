# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.mesh_cluster import MeshClusterObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class MeshCluster(Object, MeshClusterObject, alias_generator=CAMEL_CASE):
    """How the surface is cut up for textures."""

    threshold_cone_half_angle_rad: float = Field(
        default=OMIT, description="Half-angle of the cone that bounds a patch, in radians."
    )
    refine_iterations: int = Field(default=OMIT, description="Rounds of local refinement.")
    global_iterations: int = Field(default=OMIT, description="Rounds over the whole surface.")
    smooth_strength: int = Field(default=OMIT, description="How strongly patches are smoothed.")
