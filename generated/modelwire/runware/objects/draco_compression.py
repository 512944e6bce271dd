# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from pydantic import Field

from modelwire.runware.inputs.draco_compression import DracoCompressionObject
from modelwire_runtime.omit import OMIT
from modelwire_runtime.params import CAMEL_CASE, Object


class DracoCompression(Object, DracoCompressionObject, alias_generator=CAMEL_CASE):
    """Draco compression of the mesh."""

    enabled: bool = Field(default=OMIT, description="Switches Draco compression on.")
    level: int = Field(default=OMIT, description="How hard Draco compresses.")
    quantization_position: int = Field(default=OMIT, description="Bits for each position.")
    quantization_normal: int = Field(default=OMIT, description="Bits for each normal.")
    quantization_tex_coord: int = Field(default=OMIT, description="Bits for each texture coordinate.")
