# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import Literal, TypedDict

from typing_extensions import Required


class HiresFixObject:
    """Marks a `HiresFix` in signatures, which need no Pydantic for it."""


class HiresFixInput(TypedDict, total=False):
    """A second pass that enlarges and refines the picture."""

    model: Required[
        Literal[
            "runware:realesrgan@anime-6b", "runware:esrgan@animesharp", "runware:esrgan@ultrasharp", "runware:504@1"
        ]
    ]
    """Upscaling model between the passes."""
    steps: int
    """Denoising steps of the second pass. 1 to 35 steps. The service's default is 10."""
    strength: float
    """How far the second pass may depart from the first. 0 to 1, a multiple of 0.01. The service's default is 0.8."""
    upscale_factor: Literal[4]
    """How many times wider and higher the result is. The service's default is 4."""
