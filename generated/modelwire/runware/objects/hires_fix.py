# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar, Literal

from pydantic import Field

from modelwire.runware.inputs.hires_fix import HiresFixObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object
from modelwire_runtime.rules import Fits, Rule, Step


class HiresFix(Object, HiresFixObject, alias_generator=CAMEL_CASE, extra="forbid"):
    """A second pass that enlarges and refines the picture."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Fits(
            "model",
            {
                "type": "string",
                "pattern": "^[a-zA-Z0-9._-]+(:[a-zA-Z0-9._/@-]+)?$",
                "enum": [
                    "runware:realesrgan@anime-6b",
                    "runware:esrgan@animesharp",
                    "runware:esrgan@ultrasharp",
                    "runware:504@1",
                ],
            },
        ),
        Step("strength", "0.01"),
    )
    model: Literal[
        "runware:realesrgan@anime-6b", "runware:esrgan@animesharp", "runware:esrgan@ultrasharp", "runware:504@1"
    ] = Field(description="Upscaling model between the passes.")
    steps: int = Field(default=OMIT, ge=1, le=35, description="Denoising steps of the second pass.")
    strength: float = Field(default=OMIT, ge=0, le=1, description="How far the second pass may depart from the first.")
    upscale_factor: Literal[4] = Field(default=OMIT, description="How many times wider and higher the result is.")
