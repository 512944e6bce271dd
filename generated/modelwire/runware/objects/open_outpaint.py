# Written by modelwire-codegen from specs/runware/shared/diffusion.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.open_outpaint import OpenOutpaintObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class OpenOutpaint(Object, OpenOutpaintObject):
    """How far the picture is extended on each side. Elsewhere at least one side must be given."""

    top: int = Field(default=OMIT, description="Growth at the top.")
    bottom: int = Field(default=OMIT, description="Growth at the bottom.")
    left: int = Field(default=OMIT, description="Growth on the left.")
    right: int = Field(default=OMIT, description="Growth on the right.")
    blur: int = Field(default=OMIT, description="How softly the seam is blended.")
