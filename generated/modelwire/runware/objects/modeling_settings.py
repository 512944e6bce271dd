# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.modeling_settings import ModelingSettingsObject
from modelwire.runware.objects.draco_compression import DracoCompression
from modelwire.runware.objects.mesh_cluster import MeshCluster
from modelwire.runware.objects.stage_sampling import StageSampling
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class ModelingSettings(Object, ModelingSettingsObject, alias_generator=CAMEL_CASE):
    """Settings of three-dimensional models."""

    alpha_mode: str = Field(default=OMIT, description="How transparency of the material is drawn.")
    auto_crop: bool = Field(default=OMIT, description="Crops the input by itself.")
    auto_size: bool = Field(default=OMIT, description="Scales the model to its real size in metres.")
    addons: list[str] = Field(default=OMIT, description="Extras of the provider, by name.")
    bounding_box: list[int] = Field(default=OMIT, description="Size limits of the model along its axes.")
    cfg_interval_end: float = Field(default=OMIT, description="Share of the steps after which guidance ends.")
    compress: str = Field(default=OMIT, description="How the mesh is compressed.")
    decimation: int = Field(default=OMIT, description="How far the mesh is thinned out.")
    decimation_target: int = Field(default=OMIT, description="How many faces are left after thinning.")
    draco_compression: bool | DracoCompression = Field(default=OMIT, description="Draco compression of the mesh.")
    export_uv: bool = Field(default=OMIT, description="Unwraps the mesh for textures.")
    face_count: int = Field(default=OMIT, description="How many faces the mesh should have.")
    face_limit: int = Field(default=OMIT, description="Most faces that the mesh may have.")
    generate_parts: bool = Field(default=OMIT, description="Makes the model in parts that can be edited.")
    generate_type: str = Field(default=OMIT, description="What is made: all, or the shape alone.")
    geometry_only: bool = Field(default=OMIT, description="Makes the shape without textures.")
    geometry_quality: str = Field(default=OMIT, description="How detailed the mesh is.")
    hd_texture: bool = Field(default=OMIT, description="Makes textures of high quality.")
    image_auto_fix: bool = Field(default=OMIT, description="Prepares the input picture for better results.")
    image_enhancement: bool = Field(default=OMIT, description="Prepares the input picture for better results.")
    material: str = Field(default=OMIT, description="Kind of material.")
    mesh_cluster: MeshCluster = Field(default=OMIT, description="How the surface is cut up for textures.")
    mesh_mode: str = Field(default=OMIT, description="Kind of faces of the mesh.")
    mesh_type: str = Field(default=OMIT, description="Whether the mesh has many faces or few.")
    orientation: str = Field(default=OMIT, description="Which way the model faces.")
    origin: str = Field(default=OMIT, description="Where the origin of the model lies.")
    pbr: bool = Field(default=OMIT, description="Makes physically based materials.")
    poly_count: float = Field(default=OMIT, description="How many faces the mesh should have.")
    polygon_type: str = Field(default=OMIT, description="Kind of faces of the mesh.")
    pose: str = Field(default=OMIT, description="Pose of the figure.")
    quad: bool = Field(default=OMIT, description="Makes a mesh of quads.")
    quality: str = Field(default=OMIT, description="Quality level of the result.")
    remesh: bool = Field(default=OMIT, description="Builds the mesh anew.")
    remesh_band: float = Field(default=OMIT, description="Width of the band in which the mesh is rebuilt, in voxels.")
    remesh_project: float = Field(default=OMIT, description="How far rebuilt points snap back to the old surface.")
    remove_lighting: bool = Field(default=OMIT, description="Takes baked light out of the textures.")
    resolution: int = Field(default=OMIT, description="Size class of the result.")
    save_pre_remeshed_model: bool = Field(default=OMIT, description="Also keeps the mesh from before it was rebuilt.")
    shape_slat: StageSampling = Field(default=OMIT, description="Sampling of the shape stage.")
    smart_low_poly: bool = Field(default=OMIT, description="Makes a mesh of few, well-placed faces.")
    sparse_structure: StageSampling = Field(default=OMIT, description="Sampling of the structure stage.")
    symmetry: str = Field(default=OMIT, description="Whether the model is symmetric.")
    ta_pose: bool = Field(default=OMIT, description="Poses human figures with arms out.")
    tex_slat: StageSampling = Field(default=OMIT, description="Sampling of the texture stage.")
    texture: bool = Field(default=OMIT, description="Makes textures.")
    texture_alignment: str = Field(default=OMIT, description="Whether textures follow the picture or the mesh.")
    texture_format: str = Field(default=OMIT, description="File format of the textures.")
    texture_prompt: str = Field(default=OMIT, description="What the textures should show.")
    texture_quality: str = Field(default=OMIT, description="How detailed the textures are.")
    texture_seed: int = Field(default=OMIT, description="Start of the random numbers for the textures.")
    texture_size: int = Field(default=OMIT, description="Side of the textures.")
    topology: str = Field(default=OMIT, description="Kind of faces of the mesh.")
    use_original_alpha: bool = Field(default=OMIT, description="Uses the transparency of the input picture.")
    fit: str = Field(default=OMIT, description="How the subject is fitted to the frame.")
    enhance_prompt: bool = Field(default=OMIT, description="Rewrites the prompt to say more.")
