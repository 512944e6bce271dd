# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict


class TripoSettingsObject:
    """Marks a `TripoSettings` in signatures, which need no Pydantic for it."""


class TripoSettingsInput(TypedDict, total=False):
    """Settings of Tripo v3.1."""

    auto_size: bool
    """Scales the model to its real size in metres."""
    compress: Literal["geometry", "meshopt"]
    """How the mesh is compressed. The service's default is "meshopt"."""
    export_uv: bool
    """Unwraps the mesh for textures. The service's default is true."""
    face_limit: int
    """Most faces that the mesh may have. 500 to 20000."""
    generate_parts: bool
    """Makes the model in parts that can be edited."""
    geometry_quality: Literal["standard", "detailed"]
    """How detailed the mesh is. The service's default is "standard"."""
    image_auto_fix: bool
    """Prepares the input picture for better results."""
    orientation: Literal["default", "align_image"]
    """Which way the model faces. The service's default is "default"."""
    pbr: bool
    """Makes physically based materials. The service's default is true."""
    quad: bool
    """Makes a mesh of quads."""
    smart_low_poly: bool
    """Makes a mesh of few, well-placed faces."""
    texture: bool
    """Makes textures. The service's default is true."""
    texture_alignment: Literal["original_image", "geometry"]
    """Whether textures follow the picture or the mesh."""
    texture_quality: Literal["standard", "detailed"]
    """How detailed the textures are. The service's default is "standard"."""
    texture_seed: int
    """Start of the random numbers for the textures. 0 to 20240919."""
