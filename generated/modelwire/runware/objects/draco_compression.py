# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `make generate`.

from pydantic import Field

from modelwire.runware.inputs.draco_compression import DracoCompressionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import Object


class DracoCompression(Object, DracoCompressionObject):
    """Draco compression of the mesh."""

    enabled: bool = Field(default=OMIT, description="Switches Draco compression on.")
    level: int = Field(default=OMIT, description="How hard Draco compresses.")
    quantization_position: int = Field(
        default=OMIT, serialization_alias="quantizationPosition", description="Bits for each position."
    )
    quantization_normal: int = Field(
        default=OMIT, serialization_alias="quantizationNormal", description="Bits for each normal."
    )
    quantization_tex_coord: int = Field(
        default=OMIT, serialization_alias="quantizationTexCoord", description="Bits for each texture coordinate."
    )
