# Written by modelwire-codegen from specs/acme/shared/objects.yaml. Do not edit: change that, and run `modelwire-codegen generate`.

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import Required

from modelwire_runtime.media.slots import MediaInput


class LayerObject:
    """Marks a `Layer` in signatures, which need no Pydantic for it."""


class LayerInput(TypedDict, total=False):
    """A layer, which may hold layers."""

    kind: Required[Literal["layer"]]
    """What it is."""
    picture: MediaInput
    """What it shows. Types png."""
    layers: "Sequence[LayerInput | LayerObject]"
    """Layers inside. At most 4 items."""
