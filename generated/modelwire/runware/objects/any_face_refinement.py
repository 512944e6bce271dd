# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.any_face_refinement import AnyFaceRefinementObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Rule, Step


class AnyFaceRefinement(Object, AnyFaceRefinementObject, alias_generator=CAMEL_CASE):
    """How faces are found and refined."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Step("CFGScale", "0.1"),
        Step("confidence", "0.01"),
        Step("strength", "0.01"),
    )
    cfg_scale: float = Field(
        default=OMIT,
        ge=0,
        le=50,
        serialization_alias="CFGScale",
        description="How closely the refined areas follow their prompt.",
    )
    confidence: float = Field(default=OMIT, ge=0, le=1, description="Least confidence that a detection needs.")
    inpaint_size: int = Field(default=OMIT, ge=128, le=2048, description="Size at which each found area is redrawn.")
    mask_blur: int = Field(default=OMIT, ge=0, le=100, description="How softly the mask fades at its edge.")
    mask_padding: int = Field(default=OMIT, ge=0, le=20, description="Margin around each found area.")
    negative_prompt: str = Field(default=OMIT, description="What to keep out of the refined areas.")
    positive_prompt: str = Field(default=OMIT, description="What the refined areas should show.")
    steps: int = Field(default=OMIT, ge=1, le=100, description="Denoising steps on each found area.")
    strength: float = Field(default=OMIT, le=1, description="How far the refined areas may depart from the first pass.")
