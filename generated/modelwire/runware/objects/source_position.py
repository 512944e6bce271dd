# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.source_position import SourcePositionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class SourcePosition(Object, SourcePositionObject):
    """Where the source clip stands in the new frame."""

    x: float = Field(default=OMIT, description="Horizontal place of the source in the new picture.")
    y: float = Field(default=OMIT, description="Vertical place of the source in the new picture.")
    width: float = Field(default=OMIT, description="Width of the source in the new picture.")
    height: float = Field(default=OMIT, description="Height of the source in the new picture.")
