# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class MeshClusterObject:
    """Marks a `MeshCluster` in signatures, which need no Pydantic for it."""


class MeshClusterInput(TypedDict, total=False):
    """How the surface is cut up for textures."""

    threshold_cone_half_angle_rad: float
    """Half-angle of the cone that bounds a patch, in radians."""
    refine_iterations: int
    """Rounds of local refinement."""
    global_iterations: int
    """Rounds over the whole surface."""
    smooth_strength: int
    """How strongly patches are smoothed."""
