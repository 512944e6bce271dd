# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_face_refinement import OpenFaceRefinementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenFaceRefinement(Object, OpenFaceRefinementObject, alias_generator=CAMEL_CASE):
    """How faces are found and refined."""

    cfg_scale: float = Field(
        default=OMIT, serialization_alias="CFGScale", description="How closely the refined areas follow their prompt."
    )
    confidence: float = Field(default=OMIT, description="Least confidence that a detection needs.")
    inpaint_size: int = Field(default=OMIT, description="Size at which each found area is redrawn.")
    mask_blur: int = Field(default=OMIT, description="How softly the mask fades at its edge.")
    mask_padding: int = Field(default=OMIT, description="Margin around each found area.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the refined areas.")
    positive_prompt: str = Field(default=OMIT, description="What the refined areas should show.")
    steps: int = Field(default=OMIT, description="Denoising steps on each found area.")
    strength: float = Field(default=OMIT, description="How far the refined areas may depart from the first pass.")
