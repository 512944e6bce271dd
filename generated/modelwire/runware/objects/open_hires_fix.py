# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal

from pydantic import Field

from modelwire.runware.inputs.open_hires_fix import OpenHiresFixObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class OpenHiresFix(Object, OpenHiresFixObject, alias_generator=CAMEL_CASE):
    """A second pass that enlarges and refines the picture."""

    model: (
        Literal[
            "runware:realesrgan@anime-6b", "runware:esrgan@animesharp", "runware:esrgan@ultrasharp", "runware:504@1"
        ]
        | str
    ) = Field(description="Upscaling model between the passes.")
    steps: int = Field(default=OMIT, description="Denoising steps of the second pass.")
    strength: float = Field(default=OMIT, description="How far the second pass may depart from the first.")
    upscale_factor: Literal[4] | int = Field(default=OMIT, description="How many times wider and higher the result is.")
