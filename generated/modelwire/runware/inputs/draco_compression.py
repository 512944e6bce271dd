# Written by modelwire-codegen from specs/runware/shared/settings.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from typing import TypedDict


class DracoCompressionObject:
    """Marks a `DracoCompression` in signatures, which need no Pydantic for it."""


class DracoCompressionInput(TypedDict, total=False):
    """Draco compression of the mesh."""

    enabled: bool
    """Switches Draco compression on."""
    level: int
    """How hard Draco compresses."""
    quantization_position: int
    """Bits for each position."""
    quantization_normal: int
    """Bits for each normal."""
    quantization_tex_coord: int
    """Bits for each texture coordinate."""
