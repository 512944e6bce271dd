# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import ClassVar

from pydantic import Field

from modelwire.runware.inputs.outpaint import OutpaintObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object
from modelwire_runtime.rules import Any_, Holds, Present, Rule


class Outpaint(Object, OutpaintObject, extra="forbid"):
    """How far the picture is extended on each side.

    Rules:
    - top, bottom, left or right is set."""

    __rules__: ClassVar[tuple[Rule, ...]] = (
        Holds(Any_(Present("top"), Present("bottom"), Present("left"), Present("right"))),
    )
    top: int = Field(default=OMIT, ge=0, multiple_of=64, description="Growth at the top.")
    bottom: int = Field(default=OMIT, ge=0, multiple_of=64, description="Growth at the bottom.")
    left: int = Field(default=OMIT, ge=0, multiple_of=64, description="Growth on the left.")
    right: int = Field(default=OMIT, ge=0, multiple_of=64, description="Growth on the right.")
    blur: int = Field(default=OMIT, ge=0, le=32, description="How softly the seam is blended.")
