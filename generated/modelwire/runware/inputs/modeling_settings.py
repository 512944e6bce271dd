# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import TypedDict

from modelwire.runware.inputs.draco_compression import DracoCompressionInput, DracoCompressionObject
from modelwire.runware.inputs.mesh_cluster import MeshClusterInput, MeshClusterObject
from modelwire.runware.inputs.stage_sampling import StageSamplingInput, StageSamplingObject


class ModelingSettingsObject:
    """Marks a `ModelingSettings` in signatures, which need no Pydantic for it."""


class ModelingSettingsInput(TypedDict, total=False):
    """Settings of three-dimensional models."""

    alpha_mode: str
    """How transparency of the material is drawn. Commonly OPAQUE, BLEND, MASK."""
    auto_crop: bool
    """Crops the input by itself."""
    auto_size: bool
    """Scales the model to its real size in metres."""
    addons: Sequence[str]
    """Extras of the provider, by name."""
    bounding_box: Sequence[int]
    """Size limits of the model along its axes."""
    cfg_interval_end: float
    """Share of the steps after which guidance ends."""
    compress: str
    """How the mesh is compressed. Commonly meshopt, geometry."""
    decimation: int
    """How far the mesh is thinned out."""
    decimation_target: int
    """How many faces are left after thinning."""
    draco_compression: bool | DracoCompressionInput | DracoCompressionObject
    """Draco compression of the mesh."""
    export_uv: bool
    """Unwraps the mesh for textures."""
    face_count: int
    """How many faces the mesh should have."""
    face_limit: int
    """Most faces that the mesh may have."""
    generate_parts: bool
    """Makes the model in parts that can be edited."""
    generate_type: str
    """What is made: all, or the shape alone. Commonly Normal, Geometry."""
    geometry_only: bool
    """Makes the shape without textures."""
    geometry_quality: str
    """How detailed the mesh is. Commonly standard, detailed."""
    hd_texture: bool
    """Makes textures of high quality."""
    image_auto_fix: bool
    """Prepares the input picture for better results."""
    image_enhancement: bool
    """Prepares the input picture for better results."""
    material: str
    """Kind of material. Commonly PBR, Shaded, All."""
    mesh_cluster: MeshClusterInput | MeshClusterObject
    """How the surface is cut up for textures."""
    mesh_mode: str
    """Kind of faces of the mesh. Commonly Raw, Quad."""
    mesh_type: str
    """Whether the mesh has many faces or few. Commonly standard, lowpoly."""
    orientation: str
    """Which way the model faces. Commonly default, align_image."""
    origin: str
    """Where the origin of the model lies. Commonly bottom, center."""
    pbr: bool
    """Makes physically based materials."""
    poly_count: float
    """How many faces the mesh should have."""
    polygon_type: str
    """Kind of faces of the mesh. Commonly triangle, quadrilateral."""
    pose: str
    """Pose of the figure. Commonly a-pose, t-pose."""
    quad: bool
    """Makes a mesh of quads."""
    quality: str
    """Quality level of the result. Commonly low, medium, high."""
    remesh: bool
    """Builds the mesh anew."""
    remesh_band: float
    """Width of the band in which the mesh is rebuilt, in voxels."""
    remesh_project: float
    """How far rebuilt points snap back to the old surface."""
    remove_lighting: bool
    """Takes baked light out of the textures."""
    resolution: int
    """Size class of the result. Commonly 512, 1024, 1536."""
    save_pre_remeshed_model: bool
    """Also keeps the mesh from before it was rebuilt."""
    shape_slat: StageSamplingInput | StageSamplingObject
    """Sampling of the shape stage."""
    smart_low_poly: bool
    """Makes a mesh of few, well-placed faces."""
    sparse_structure: StageSamplingInput | StageSamplingObject
    """Sampling of the structure stage."""
    symmetry: str
    """Whether the model is symmetric. Commonly auto, on, off."""
    ta_pose: bool
    """Poses human figures with arms out."""
    tex_slat: StageSamplingInput | StageSamplingObject
    """Sampling of the texture stage."""
    texture: bool
    """Makes textures."""
    texture_alignment: str
    """Whether textures follow the picture or the mesh. Commonly original_image, geometry."""
    texture_format: str
    """File format of the textures. Commonly WEBP, PNG."""
    texture_prompt: str
    """What the textures should show."""
    texture_quality: str
    """How detailed the textures are. Commonly standard, detailed."""
    texture_seed: int
    """Start of the random numbers for the textures."""
    texture_size: int
    """Side of the textures. In px."""
    topology: str
    """Kind of faces of the mesh. Commonly triangle, quad."""
    use_original_alpha: bool
    """Uses the transparency of the input picture."""
    fit: str
    """How the subject is fitted to the frame. Commonly auto, cover, contain."""
    enhance_prompt: bool
    """Rewrites the prompt to say more."""
