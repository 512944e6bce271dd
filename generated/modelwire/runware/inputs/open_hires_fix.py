# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class OpenHiresFixObject:
    """Marks a `OpenHiresFix` in signatures, which need no Pydantic for it."""


class OpenHiresFixInput(TypedDict, total=False):
    """A second pass that enlarges and refines the picture."""

    model: Required[
        Literal[
            "runware:realesrgan@anime-6b", "runware:esrgan@animesharp", "runware:esrgan@ultrasharp", "runware:504@1"
        ]
        | str
    ]
    """Upscaling model between the passes. Known values: runware:realesrgan@anime-6b, runware:esrgan@animesharp,
    runware:esrgan@ultrasharp, runware:504@1; others are passed on."""
    steps: int
    """Denoising steps of the second pass. In steps."""
    strength: float
    """How far the second pass may depart from the first."""
    upscale_factor: Literal[4] | int
    """How many times wider and higher the result is. Known values: 4; others are passed on."""
