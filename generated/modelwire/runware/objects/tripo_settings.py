# Written by modelwire-codegen from specs/runware/models/three_d.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.tripo_settings import TripoSettingsObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class TripoSettings(Object, TripoSettingsObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """Settings of Tripo v3.1."""

    auto_size: bool = Field(default=OMIT, description="Scales the model to its real size in metres.")
    compress: Literal["geometry", "meshopt"] = Field(default=OMIT, description="How the mesh is compressed.")
    export_uv: bool = Field(default=OMIT, description="Unwraps the mesh for textures.")
    face_limit: int = Field(default=OMIT, ge=500, le=20000, description="Most faces that the mesh may have.")
    generate_parts: bool = Field(default=OMIT, description="Makes the model in parts that can be edited.")
    geometry_quality: Literal["standard", "detailed"] = Field(default=OMIT, description="How detailed the mesh is.")
    image_auto_fix: bool = Field(default=OMIT, description="Prepares the input picture for better results.")
    orientation: Literal["default", "align_image"] = Field(default=OMIT, description="Which way the model faces.")
    pbr: bool = Field(default=OMIT, description="Makes physically based materials.")
    quad: bool = Field(default=OMIT, description="Makes a mesh of quads.")
    smart_low_poly: bool = Field(default=OMIT, description="Makes a mesh of few, well-placed faces.")
    texture: bool = Field(default=OMIT, description="Makes textures.")
    texture_alignment: Literal["original_image", "geometry"] = Field(
        default=OMIT, description="Whether textures follow the picture or the mesh."
    )
    texture_quality: Literal["standard", "detailed"] = Field(default=OMIT, description="How detailed the textures are.")
    texture_seed: int = Field(
        default=OMIT, ge=0, le=20240919, description="Start of the random numbers for the textures."
    )
